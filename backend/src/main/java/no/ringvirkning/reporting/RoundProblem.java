package no.ringvirkning.reporting;

import no.ringvirkning.shared.ProblemType;

/** The rules of rounds and of answers in them that a command can break. */
enum RoundProblem implements ProblemType {
    ROUNDS_OVERLAP(409, "A programme has one round open at a time."),
    ROUND_NOT_OPEN(409, "Only the round that is open can be answered."),
    ANSWER_NOT_TAKEN_BACK(409, "An answer is taken back by who gave it, within an hour."),
    NOT_ASKED_ABOUT(422, "The round does not ask about it."),
    COMES_IN_THE_PAST(422, "What comes later comes after today.");

    private final int status;
    private final String title;

    RoundProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

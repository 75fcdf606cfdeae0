package no.ringvirkning.programme;

import no.ringvirkning.shared.ProblemType;

/** The rules of a programme that a command can break. */
enum ProgrammeProblem implements ProblemType {
    SLUG_TAKEN(409, "The slug belongs to another programme, now or earlier."),
    UNKNOWN_REFERENCE(422, "The programme points at something that is not in the record."),
    EXTENSION_WITHOUT_DECISION(422, "An extension needs a decision, or must be marked as historic."),
    DECISION_BEFORE_PROGRAMME(422, "A decision is named by a command of its own, after the programme was entered."),
    PERIOD_ALREADY_DECIDED(409, "The period already has its decision."),
    PERIOD_IS_NOT_DECIDED(422, "The real start of a programme is a fact and not decided by anybody."),
    ENDS_BEFORE_START(422, "It would end before it started."),
    NOT_WHERE_IT_STANDS(409, "This is not done with a programme that stands where this one stands."),
    STILL_USED(409, "Plans speak of it, so it does not vanish."),
    PHASES_OUT_OF_ORDER(422, "The phases of a programme follow one another."),
    KEY_REPEATED(422, "A key or code is used twice in one list."),
    FOCUS_AREA_CODE_OVERLAPS(422, "Two focus areas have the same code on the same day."),
    BROKEN_HIERARCHY(422, "The objectives do not form a hierarchy.");

    private final int status;
    private final String title;

    ProgrammeProblem(int status, String title) {
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

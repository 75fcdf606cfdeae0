package no.ringvirkning.governance;

import no.ringvirkning.shared.ProblemType;

/** The rules of governance that a command can break. */
enum GovernanceProblem implements ProblemType {
    BODY_SLUG_TAKEN(409, "Another body has this slug."),
    DECISION_SLUG_TAKEN(409, "Another decision has this slug."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    KEY_DIFFERS(422, "What is sent is called as the address says."),
    KEY_REPEATED(422, "A key is used twice in one list."),
    TWO_CHAIRS(422, "A body has one chair on a day."),
    CHAIR_IS_ONE(422, "There is one chair, so its count is one."),
    NOT_A_SUBSTITUTE(422, "A substitute stands in for another seat of the body, and nobody else does."),
    ENDED_WITHOUT_DATE(422, "What a decision ended has an end."),
    ALREADY_ENDED(409, "The seat was ended by another decision."),
    ENDS_BEFORE_START(422, "It would end before it starts."),
    NOT_ONE_RECEIVER(422, "A body delegates to one receiver: a body, a partner, or somebody described."),
    DELEGATES_TO_ITSELF(422, "A body delegates to others."),
    OUTSIDE_EXISTENCE(422, "Nobody acts outside the days on which it exists."),
    NOT_ONE_DECIDER(422, "A decision is made by one body, or by an organisation whose body is not known."),
    MEETING_WITHOUT_BODY(422, "A meeting is one of the body that decided."),
    VOTES_CONTRADICT(422, "A unanimous decision has votes on one side only."),
    CASE_DIFFERS(422, "The archive number is that of another case."),
    DECISION_NOT_ADOPTED(422, "Only a decision that was adopted has effects."),
    EXTENSION_WITHOUT_END(422, "An extension has an end."),
    EXTENSION_WITHOUT_EVALUATION(422, "A restructuring programme is extended after an evaluation of it."),
    LONGER_THAN_SIX_YEARS(422, "A programme is not longer than six years, unless a reason is given.");

    private final int status;
    private final String title;

    GovernanceProblem(int status, String title) {
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

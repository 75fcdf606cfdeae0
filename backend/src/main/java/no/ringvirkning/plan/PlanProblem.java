package no.ringvirkning.plan;

import no.ringvirkning.shared.ProblemType;

/** The rules of plans that a command can break. */
enum PlanProblem implements ProblemType {
    SLUG_TAKEN(409, "The slug belongs to another plan, now or earlier."),
    UNKNOWN_REFERENCE(422, "The plan points at something that is not in the record."),
    DATES_REVERSED(422, "What ends does not end before it starts."),
    DEADLINE_PASSED(422, "The last day of a hearing is not before its first."),
    NOT_NOW(409, "The revision is not where this can be done."),
    IMMUTABLE(409, "What an adopted revision says cannot be changed; make a new revision."),
    REVISION_OPEN(409, "The plan has a revision that is not adopted, rejected or withdrawn yet."),
    REASON_MISSING(422, "A later revision of a plan says why it is made."),
    NOT_FROM_THE_LAST(422, "A revision starts from the one that was adopted last."),
    NOT_YET(422, "A revision is not taken into force before its first day."),
    BODY_NOT_ASKED(422, "The revision was not put before the body."),
    BODY_TWICE(422, "A body is named twice."),
    ASSUMED_NEEDLESSLY(422, "Only what has to be can be assumed to have to be."),
    NO_BODY(422, "A revision is put before at least one body that has to adopt it."),
    ALREADY_TREATED(409, "The body has treated the revision already."),
    WITHOUT_DECISION(422, "What a body has said of a revision, it has said in a decision."),
    DECISION_OF_ANOTHER_BODY(422, "The decision was made by another body."),
    DECISION_SAYS_OTHERWISE(422, "The outcome of the decision is another."),
    NOT_ADOPTED_BY_ALL(409, "A revision is in force only when all bodies that have to have adopted it."),
    IN_FORCE_OVERLAPS(409, "At most one revision of a plan is in force on a day."),
    GAPS_NOT_ACCEPTED(422, "Measures lack somebody responsible; adopting them so needs a reason."),
    MEASURE_VANISHED(422, "A measure of the revision before is neither continued nor ended with a reason."),
    OTHER_MEASURE(422, "What was sent is about another measure than the address."),
    UNKNOWN_MEASURE(422, "There is no such measure."),
    NOTHING_TO_ROLL_OVER(409, "Only the revision that was in force last can be rolled over.");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
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

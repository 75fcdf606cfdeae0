package no.ringvirkning.plan.content;

import no.ringvirkning.shared.ProblemType;

/** The rules that the content of a revision can break by itself. */
public enum ContentProblem implements ProblemType {
    CODE_REPEATED(422, "A code, a key or a rank is used twice."),
    UNKNOWN_FOCUS_AREA(422, "A measure belongs to a focus area that the revision does not have."),
    UNKNOWN_OBJECTIVE(422, "The programme has no such objective."),
    FOCUS_AREA_NOT_VALID(422, "The programme has no such focus area in the time of the plan."),
    REASON_MISSING(422, "A measure that is dropped, merged, split or put off says why."),
    WRONG_SUCCESSORS(
            422, "A merged measure goes on in one other, a split one in several, and no other has successors."),
    ENDED_BEFORE_START(422, "Only a measure of the revision before can end or be put off."),
    CODE_TAKEN(422, "The code belongs to another measure of the programme, now or earlier."),
    BROKEN_DEPENDENCY(422, "Measures depend on other measures of the revision, and not in a circle."),
    WRONG_KIND(422, "What is said fits another kind of measure."),
    FOREIGN_CURRENCY(422, "The money of a measure is in one currency, and it is one in use."),
    NEGATIVE_AMOUNT(422, "An amount is not below zero.");

    private final int status;
    private final String title;

    ContentProblem(int status, String title) {
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

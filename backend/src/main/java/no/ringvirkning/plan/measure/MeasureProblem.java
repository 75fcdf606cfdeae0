package no.ringvirkning.plan.measure;

import no.ringvirkning.shared.ProblemType;

/** The rules of reports on measures that a command can break. */
enum MeasureProblem implements ProblemType {
    NOTHING_TO_REPEAT(409, "There is no report yet that this one could say the same as."),
    NOT_TAKEN_BACK(409, "A report is taken back by who sent it, within an hour."),
    IN_THE_FUTURE(422, "A report tells of what has been, not of what is to come."),
    MANUAL_WITHOUT_REASON(422, "A status that is set by hand has a reason, and a reason has a status."),
    NOT_REPORTED_BY_HAND(422, "That nobody has reported is not a status to report."),
    UNKNOWN_MILESTONE(422, "No public revision gives the measure this milestone."),
    MILESTONE_REPEATED(422, "A report names a milestone once.");

    private final int status;
    private final String title;

    MeasureProblem(int status, String title) {
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

package no.ringvirkning.indicator.submission;

import no.ringvirkning.shared.ProblemType;

/** The rules of submissions that a step can break; those of the figures in them are the rules of figures. */
enum SubmissionProblem implements ProblemType {
    OWN_FIGURES(403, "Figures are approved by another than those who wrote them or handed them in."),
    STEP_NOT_ALLOWED(409, "The submission is not where this step begins."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    NOTHING_SUBMITTED(422, "A submission has the figures of one series at least."),
    NOTHING_NEW(422, "A submission says something that is not published already."),
    STEP_WITHOUT_REASON(422, "What is given back or withdrawn has a reason, of 1000 characters at most.");

    private final int status;
    private final String title;

    SubmissionProblem(int status, String title) {
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

package no.ringvirkning.plan.consultation;

import no.ringvirkning.shared.ProblemType;

/** The rules of hearings that a command can break. */
enum CommentProblem implements ProblemType {
    NOT_IN_HEARING(409, "Something is said of a revision that is in hearing."),
    HEARING_OVER(409, "The last day on which something could be said is over."),
    COMMENT_NOT_NOW(409, "The comment is not where this can be done."),
    UNKNOWN_REFERENCE(422, "The comment points at something that is not in the record.");

    private final int status;
    private final String title;

    CommentProblem(int status, String title) {
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

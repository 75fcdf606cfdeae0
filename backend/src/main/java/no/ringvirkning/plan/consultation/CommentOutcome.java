package no.ringvirkning.plan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a comment. */
@Schema(
        description =
                "What came of a comment. TAKEN: the plan is changed as it says. PARTLY_TAKEN: the plan is changed in part."
                        + " NOT_TAKEN: the plan stays as it is. NOTED: it asked for no change.")
public enum CommentOutcome {
    /** The plan is changed as it says. */
    TAKEN,
    /** The plan is changed in part. */
    PARTLY_TAKEN,
    /** The plan stays as it is. */
    NOT_TAKEN,
    /** It asked for no change. */
    NOTED
}

package no.ringvirkning.plan.consultation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a comment stands. */
@Schema(
        description =
                "Where a comment stands. RECEIVED: known to those who work with the plan. PUBLISHED: the public reads it."
                        + " WITHDRAWN: nobody is told of it any more.")
public enum CommentState {
    /** Known to those who work with the plan. */
    RECEIVED,
    /** The public reads it. */
    PUBLISHED,
    /** Nobody is told of it any more. */
    WITHDRAWN
}

package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an objective has become easier or harder to reach. */
@Schema(
        description = "Whether an objective has become easier or harder to reach. EASIER: Easier than before. "
                + "AS_BEFORE: As before. HARDER: Harder than before.")
public enum Outlook {
    /** Easier than before. */
    EASIER,
    /** As before. */
    AS_BEFORE,
    /** Harder than before. */
    HARDER
}

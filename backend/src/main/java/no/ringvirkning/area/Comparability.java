package no.ringvirkning.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether figures from before a change can be carried over to after it. */
@Schema(
        description = "Whether figures from before a change can be carried over to after it. FULL: Without loss. "
                + "ADDITIVE_ONLY: Only sums of counts. BROKEN: Not without figures by part.")
public enum Comparability {
    /** Without loss. */
    FULL,
    /** Only sums of counts. */
    ADDITIVE_ONLY,
    /** Not without figures by part. */
    BROKEN
}

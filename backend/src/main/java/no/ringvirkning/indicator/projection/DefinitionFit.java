package no.ringvirkning.indicator.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the numbers of a projection are numbers of what the indicator measures now. */
@Schema(
        description =
                "Whether the numbers of a projection are numbers of what the indicator measures on the day that was asked"
                        + " for. SAME: They are. OTHER: They go by a definition of another unit or kind. UNKNOWN: Nobody says"
                        + " when it was made, and the indicator has not always measured the same.")
public enum DefinitionFit {
    /** They are. */
    SAME,
    /** They go by a definition of another unit or kind. */
    OTHER,
    /** Nobody says when it was made, and the indicator has not always measured the same. */
    UNKNOWN
}

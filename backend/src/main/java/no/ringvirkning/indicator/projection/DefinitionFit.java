package no.ringvirkning.indicator.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the numbers of a projection are numbers of what the indicator measures now. */
@Schema(
        description =
                "Whether the numbers of a projection are numbers of what the indicator measures on the day that was asked"
                        + " for. SAME: They are. OTHER: They go by a definition of another unit or kind. OTHER_FORMULA: They go"
                        + " by another formula, of its own or of what goes in. UNKNOWN: Nobody says when it was made, and the indicator has not always measured the same.")
public enum DefinitionFit {
    /** They are. */
    SAME,
    /** They go by a definition of another unit or kind. */
    OTHER,
    /** They go by another formula, of its own or of what goes in. */
    OTHER_FORMULA,
    /** Nobody says when it was made, and the indicator has not always measured the same. */
    UNKNOWN
}

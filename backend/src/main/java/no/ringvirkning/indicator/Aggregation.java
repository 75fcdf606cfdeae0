package no.ringvirkning.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the figures of parts make the figure of the whole. */
@Schema(
        description = "How the figures of parts make the figure of the whole. SUM: They are added. LAST: The last one "
                + "holds. AVG: Their mean. MAX: The largest. DISTINCT: Each thing counts once. RECOMPUTE: From the "
                + "parts of the proportion. NONE: Not at all.")
public enum Aggregation {
    /** They are added. */
    SUM,
    /** The last one holds. */
    LAST,
    /** Their mean. */
    AVG,
    /** The largest. */
    MAX,
    /** Each thing counts once. */
    DISTINCT,
    /** From the parts of the proportion. */
    RECOMPUTE,
    /** Not at all. */
    NONE
}

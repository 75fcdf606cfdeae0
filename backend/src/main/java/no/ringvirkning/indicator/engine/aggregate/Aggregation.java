package no.ringvirkning.indicator.engine.aggregate;

/** How the figures of an indicator are brought together over periods, areas or children. */
public enum Aggregation {
    SUM,
    /** The latest of them. */
    LAST,
    /** The mean of those that have a number. */
    AVG,
    MAX,
    /** Different members counted from a register: {@link Rollup#distinct}. */
    DISTINCT,
    /** Worked out anew from numerators and denominators: {@link Rollup#ratio}. */
    RECOMPUTE,
    /** Not at all. */
    NONE
}

package no.ringvirkning.indicator.engine.formula;

/** What a formula makes of a missing number. */
public enum NullPolicy {
    /** No number, no result. Holds where nothing else is said. */
    STRICT,
    /** Sums leave it out, and are then the least the sum can be; all else is as strict as STRICT. */
    SKIP,
    /**
     * It is declared that what was not told, or not yet, was nothing. What is held back, taken back or cannot be is no nothing, and
     * gives no result; what is undefined stays so.
     */
    ZERO
}

package no.ringvirkning.indicator.engine.aggregate;

/** What becomes of a sum in which a part is missing. It is never silently the sum of the others. */
public enum Incomplete {
    /** There is no sum. */
    REFUSE,
    /** The sum of the others is shown as the least that it can be, which it is as long as no part is below zero. */
    LOWER_BOUND
}

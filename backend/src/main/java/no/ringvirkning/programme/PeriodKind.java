package no.ringvirkning.programme;

/** Which of a programme's several stretches of time is meant. */
public enum PeriodKind {
    /** The time it had omstillingsstatus or another granted status. */
    STATUS,
    /** The time its papers give it. */
    FORMAL,
    /** The time it really worked. */
    OPERATIONAL,
    /** A prolongation. */
    EXTENSION
}

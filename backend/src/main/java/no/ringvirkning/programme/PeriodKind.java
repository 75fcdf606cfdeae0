package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a programme's several stretches of time is meant. */
@Schema(
        description = "Which of a programme's several stretches of time is meant. STATUS: The time it had "
                + "omstillingsstatus or another granted status. FORMAL: The time its papers give it. OPERATIONAL: "
                + "The time it really worked. EXTENSION: A prolongation.")
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

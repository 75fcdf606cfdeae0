package no.ringvirkning.governance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a matter. Only what was ADOPTED has effects. */
@Schema(
        description = "What became of a matter. Only what was ADOPTED has effects. ADOPTED: Vedtatt. REJECTED: "
                + "Avvist. POSTPONED: Utsatt. NOTED: Tatt til orientering.")
public enum DecisionOutcome {
    /** Vedtatt. */
    ADOPTED,
    /** Avvist. */
    REJECTED,
    /** Utsatt. */
    POSTPONED,
    /** Tatt til orientering. */
    NOTED
}

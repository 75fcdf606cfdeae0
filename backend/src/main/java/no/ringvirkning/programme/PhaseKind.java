package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase of the Norwegian programme method. */
@Schema(
        description = "A phase of the Norwegian programme method. CLARIFICATION: Avklaring. STRATEGY_ANCHORING: "
                + "Strategi og forankring. PREPROJECT: Forprosjekt. PLANNING: Planlegging. IMPLEMENTATION: "
                + "Gjennomføring. OPERATION: Drift. CLOSING: Avslutning.")
public enum PhaseKind {
    /** Avklaring. */
    CLARIFICATION,
    /** Strategi og forankring. */
    STRATEGY_ANCHORING,
    /** Forprosjekt. */
    PREPROJECT,
    /** Planlegging. */
    PLANNING,
    /** Gjennomføring. */
    IMPLEMENTATION,
    /** Drift. */
    OPERATION,
    /** Avslutning. */
    CLOSING
}

package no.ringvirkning.programme;

/** A phase of the Norwegian programme method. */
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

package no.ringvirkning.programme;

/** What set a challenge off. */
public enum TriggerKind {
    /** A cornerstone company closed. */
    PLANT_CLOSURE,
    /** Nedbemanning. */
    DOWNSIZING,
    /** A public employer moved away. */
    PUBLIC_RELOCATION,
    /** An industry changed. */
    STRUCTURAL_CHANGE,
    OTHER
}

package no.ringvirkning.partner;

/** Who owns the partner, broadly. */
public enum Sector {
    PUBLIC,
    PRIVATE,
    /** Frivillig og ideell sektor. */
    THIRD
}

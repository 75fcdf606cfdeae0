package no.ringvirkning.programme;

/** What an area is to a programme. */
public enum ProgrammeAreaKind {
    /** The area the programme is for. */
    SCOPE,
    /** The wider area where an effect is expected. */
    EFFECT
}

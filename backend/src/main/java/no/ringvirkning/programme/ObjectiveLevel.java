package no.ringvirkning.programme;

/** Where an objective stands in the hierarchy of objectives. */
public enum ObjectiveLevel {
    /** Visjon. */
    VISION,
    /** Strategisk intensjon. */
    STRATEGIC_INTENT,
    /** Hovedmål. */
    OVERALL,
    /** Langsiktig målsetning. */
    LONG_TERM,
    /** Delmål. */
    SUB,
    /** Effektmål. */
    EFFECT,
    /** Resultatmål. */
    RESULT,
    /** Prosjektmål. */
    PROJECT
}

package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an objective stands in the hierarchy of objectives. */
@Schema(
        description = "Where an objective stands in the hierarchy of objectives. VISION: Visjon. STRATEGIC_INTENT: "
                + "Strategisk intensjon. OVERALL: Hovedmål. LONG_TERM: Langsiktig målsetning. SUB: Delmål. EFFECT: "
                + "Effektmål. RESULT: Resultatmål. PROJECT: Prosjektmål.")
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

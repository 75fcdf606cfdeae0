package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of analysis it is. */
@Schema(
        description = "What kind of analysis it is. IMPACT: Konsekvensanalyse. DEVELOPMENT: Utviklingsanalyse. SURVEY: "
                + "Undersøkelse. YOUTH_SURVEY: Ungdomsundersøkelse etter Ungdata-modellen. ZERO_POINT: "
                + "Nullpunktsanalyse. EVALUATION: Evaluering.")
public enum AnalysisType {
    /** Konsekvensanalyse. */
    IMPACT,
    /** Utviklingsanalyse. */
    DEVELOPMENT,
    SWOT,
    /** Undersøkelse. */
    SURVEY,
    /** Ungdomsundersøkelse etter Ungdata-modellen. */
    YOUTH_SURVEY,
    /** Nullpunktsanalyse. */
    ZERO_POINT,
    /** Evaluering. */
    EVALUATION,
    OTHER
}

package no.ringvirkning.programme;

/** What kind of analysis it is. */
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

package no.ringvirkning.programme;

/** What kind of programme it is. */
public enum ProgrammeType {
    /** Omstillingsprogram. */
    RESTRUCTURING,
    /** Strategisk næringsplan. */
    STRATEGIC_BUSINESS_PLAN,
    /** Regionalt samarbeid. */
    REGIONAL_COOPERATION,
    /** Næringsvekst. */
    BUSINESS_GROWTH,
    /** Inkludering i arbeidslivet. */
    LABOUR_INCLUSION,
    /** Steds- og sentrumsutvikling. */
    PLACE_DEVELOPMENT,
    /** Samarbeid om tjenester. */
    SERVICE_COLLABORATION,
    OTHER
}

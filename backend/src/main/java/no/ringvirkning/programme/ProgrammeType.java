package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of programme it is. */
@Schema(
        description = "What kind of programme it is. RESTRUCTURING: Omstillingsprogram. STRATEGIC_BUSINESS_PLAN: "
                + "Strategisk næringsplan. REGIONAL_COOPERATION: Regionalt samarbeid. BUSINESS_GROWTH: "
                + "Næringsvekst. LABOUR_INCLUSION: Inkludering i arbeidslivet. PLACE_DEVELOPMENT: Steds- og "
                + "sentrumsutvikling. SERVICE_COLLABORATION: Samarbeid om tjenester.")
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

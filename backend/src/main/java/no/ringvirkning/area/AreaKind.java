package no.ringvirkning.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of area it is. */
@Schema(
        description = "What kind of area it is. COUNTY: Fylke. MUNICIPALITY: Kommune. REGIONAL_COUNCIL_AREA: The area "
                + "of a regionråd.")
public enum AreaKind {
    COUNTRY,
    /** Fylke. */
    COUNTY,
    /** Kommune. */
    MUNICIPALITY,
    /** The area of a regionråd. */
    REGIONAL_COUNCIL_AREA,
    /** Where people live, work and shop; not a sum of municipalities. */
    FUNCTIONAL_REGION,
    /** Arbeidsmarkedsregion. */
    LABOUR_MARKET_REGION,
    /** Næringsregion (NHO). */
    BUSINESS_REGION,
    /** Tettsted. */
    PLACE,
    /** Grenseregion. */
    CROSS_BORDER_REGION,
    FOREIGN_MUNICIPALITY
}

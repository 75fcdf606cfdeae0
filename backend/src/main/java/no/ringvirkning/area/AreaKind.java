package no.ringvirkning.area;

/** What kind of area it is. */
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

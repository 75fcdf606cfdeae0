package no.ringvirkning.partner;

/** What kind of organisation or group a partner is. */
public enum PartnerType {
    /** Kommune. */
    MUNICIPALITY,
    /** Fylkeskommune. */
    COUNTY_AUTHORITY,
    /** Statlig virksomhet. */
    STATE_AGENCY,
    /** Fylkesmann, from 2021 statsforvalter. */
    COUNTY_GOVERNOR,
    /** Regionråd, interkommunalt politisk råd. */
    INTERMUNICIPAL_COUNCIL,
    /** Næringsforening. */
    BUSINESS_ASSOCIATION,
    /** Bedrift. */
    COMPANY,
    /** Utviklingsselskap. */
    DEVELOPMENT_COMPANY,
    /** Kunnskapspark. */
    SCIENCE_PARK,
    /** Inkubator. */
    INCUBATOR,
    /** Næringshage. */
    BUSINESS_GARDEN,
    /** Klynge. */
    CLUSTER,
    /** Nettverk. */
    NETWORK,
    /** Utdanningsinstitusjon. */
    EDUCATION,
    /** Stiftelse. */
    FOUNDATION,
    /** Reiselivsselskap. */
    DESTINATION_COMPANY,
    /** Frivillig organisasjon. */
    NGO,
    MEDIA,
    /** Styre, utvalg. */
    BOARD,
    OTHER
}

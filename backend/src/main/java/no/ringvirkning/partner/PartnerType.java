package no.ringvirkning.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of organisation or group a partner is. */
@Schema(
        description = "What kind of organisation or group a partner is. MUNICIPALITY: Kommune. COUNTY_AUTHORITY: "
                + "Fylkeskommune. STATE_AGENCY: Statlig virksomhet. COUNTY_GOVERNOR: Fylkesmann, from 2021 "
                + "statsforvalter. INTERMUNICIPAL_COUNCIL: Regionråd, interkommunalt politisk råd. "
                + "BUSINESS_ASSOCIATION: Næringsforening. COMPANY: Bedrift. DEVELOPMENT_COMPANY: "
                + "Utviklingsselskap. SCIENCE_PARK: Kunnskapspark. INCUBATOR: Inkubator. BUSINESS_GARDEN: "
                + "Næringshage. CLUSTER: Klynge. NETWORK: Nettverk. EDUCATION: Utdanningsinstitusjon. FOUNDATION: "
                + "Stiftelse. DESTINATION_COMPANY: Reiselivsselskap. NGO: Frivillig organisasjon. BOARD: Styre, "
                + "utvalg.")
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

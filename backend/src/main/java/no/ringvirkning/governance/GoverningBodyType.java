package no.ringvirkning.governance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of body it is. */
@Schema(
        description = "What kind of body it is. MUNICIPAL_COUNCIL: Kommunestyre. EXECUTIVE_COMMITTEE: "
                + "Formannskap. COUNTY_COUNCIL: Fylkesting. REGIONAL_COUNCIL: Regionråd. "
                + "RESTRUCTURING_BOARD: Omstillingsstyre. STEERING_GROUP: Styringsgruppe. REFERENCE_GROUP: "
                + "Referansegruppe. FORUM: Fagforum.")
public enum GoverningBodyType {
    /** Kommunestyre. */
    MUNICIPAL_COUNCIL,
    /** Formannskap. */
    EXECUTIVE_COMMITTEE,
    /** Fylkesting. */
    COUNTY_COUNCIL,
    /** Regionråd. */
    REGIONAL_COUNCIL,
    /** Omstillingsstyre. */
    RESTRUCTURING_BOARD,
    /** Styringsgruppe. */
    STEERING_GROUP,
    /** Referansegruppe. */
    REFERENCE_GROUP,
    /** Fagforum. */
    FORUM
}

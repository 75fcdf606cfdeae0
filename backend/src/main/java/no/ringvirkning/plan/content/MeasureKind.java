package no.ringvirkning.plan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measure is. */
@Schema(
        description = "What a measure is. OWN_ACTIVITY: Egen aktivitet. AMPLIFY: Forsterke: strengthens what "
                + "somebody else does. FACILITATE: Tilrettelegge. COMPETENCE_PROGRAMME: Kompetanseprogram. "
                + "NETWORK_CLUSTER: Nettverk eller klynge. PILOT: Pilot: tries something out, with a "
                + "hypothesis. CAMPAIGN: Kampanje: with channels and an audience. SUPPORTED_PROJECT: "
                + "Tilskuddsprosjekt. INVESTMENT: Investering. ANALYSIS: Utredning, analyse. "
                + "SERVICE_COLLABORATION: Tjenestesamarbeid. EVENT_SERIES: Arrangementsrekke.")
public enum MeasureKind {
    /** Egen aktivitet. */
    OWN_ACTIVITY,
    /** Forsterke: strengthens what somebody else does. */
    AMPLIFY,
    /** Tilrettelegge. */
    FACILITATE,
    /** Kompetanseprogram. */
    COMPETENCE_PROGRAMME,
    /** Nettverk eller klynge. */
    NETWORK_CLUSTER,
    /** Pilot: tries something out, with a hypothesis. */
    PILOT,
    /** Kampanje: with channels and an audience. */
    CAMPAIGN,
    /** Tilskuddsprosjekt. */
    SUPPORTED_PROJECT,
    /** Investering. */
    INVESTMENT,
    /** Utredning, analyse. */
    ANALYSIS,
    /** Tjenestesamarbeid. */
    SERVICE_COLLABORATION,
    /** Arrangementsrekke. */
    EVENT_SERIES
}

package no.ringvirkning.indicator.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well a figure is proven. */
@Schema(
        description = "How well a figure is proven. ESTIMATE: Somebody has estimated it. SELF_REPORTED: Those it is "
                + "about have told it. DOCUMENTED: There is a document behind it. VERIFIED: Somebody else has "
                + "checked it.")
public enum EvidenceLevel {
    /** Somebody has estimated it. */
    ESTIMATE,
    /** Those it is about have told it. */
    SELF_REPORTED,
    /** There is a document behind it. */
    DOCUMENTED,
    /** Somebody else has checked it. */
    VERIFIED
}

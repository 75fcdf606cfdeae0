package no.ringvirkning.indicator.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody came to what is expected. */
@Schema(
        description =
                "How somebody came to what is expected. OFFICIAL: By those who publish projections of a country or a"
                        + " region. LINEAR, CAGR: A trend line through what was observed, which is worked out and never stored."
                        + " MANUAL: Somebody's own. NOT_SAID: The source does not say.")
public enum ProjectionMethod {
    /** By those who publish projections of a country or a region. */
    OFFICIAL,
    /** A straight line through what was observed. */
    LINEAR,
    /** A steady growth through what was observed. */
    CAGR,
    /** Somebody's own. */
    MANUAL,
    /** The source does not say. */
    NOT_SAID;

    /** Whether it is a trend line, which follows from the figures and is no record. */
    boolean isTrend() {
        return this == LINEAR || this == CAGR;
    }
}

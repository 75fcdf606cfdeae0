package no.ringvirkning.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of number an indicator has. */
@Schema(
        description = "What kind of number an indicator has. STOCK: What is there at a time. FLOW: What came in a "
                + "period. CUMULATIVE: What came since the beginning. RATIO: One number in proportion to another. "
                + "RATE: How fast something grows. INDEX: A number compared with that of a base period. SCALE: A "
                + "mark on a scale.")
public enum MeasurementKind {
    /** What is there at a time. */
    STOCK,
    /** What came in a period. */
    FLOW,
    /** What came since the beginning. */
    CUMULATIVE,
    /** One number in proportion to another. */
    RATIO,
    /** How fast something grows. */
    RATE,
    /** A number compared with that of a base period. */
    INDEX,
    /** A mark on a scale. */
    SCALE
}

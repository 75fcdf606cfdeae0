package no.ringvirkning.indicator.engine.value;

/** What a number of an indicator is a number of, and with that, what may be done with it. */
public enum MeasurementKind {
    /** How much there is at a time: inhabitants on 1 January. */
    STOCK,
    /** How much came about within a period: companies founded in a year. */
    FLOW,
    /** How much came about since the start. */
    CUMULATIVE,
    /** A part of something, or one thing for each of another. */
    RATIO,
    /** A change as a part of what was. */
    RATE,
    /** A level seen from a year that is set to 100. */
    INDEX,
    /** A mark. */
    SCALE,
    /** Words. */
    TEXT;

    /** Only what came about within periods may be added over them. */
    public boolean summedOverTime() {
        return this == FLOW;
    }

    /** Only counts may be added over areas and children. */
    public boolean summedOverParts() {
        return this == STOCK || this == FLOW || this == CUMULATIVE;
    }

    public boolean numeric() {
        return this != TEXT;
    }
}

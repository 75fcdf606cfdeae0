package no.ringvirkning.indicator.engine.value;

import java.time.LocalDate;

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

    /** Whether all that a figure of the period tells of had happened by the end of a day. */
    public boolean hasHappened(Period period, LocalDate day) {
        return !toldFrom(period).isAfter(day);
    }

    /**
     * The first day on which a figure of the period can be told. What there is, is told as it was when the period began; what came
     * about, and what is made from that, is told of the whole of it.
     */
    public LocalDate toldFrom(Period period) {
        return this == STOCK ? period.firstDay() : period.lastDay();
    }

    public boolean numeric() {
        return this != TEXT;
    }
}

package no.ringvirkning.indicator.engine.value;

/** How often an indicator is observed, and with that the length of its periods. */
public enum Frequency {
    YEAR(12),
    HALF(6),
    QUARTER(3),
    MONTH(1),
    DAY(0);

    /** The months in a period; none in a day. */
    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}

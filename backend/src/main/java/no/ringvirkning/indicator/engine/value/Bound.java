package no.ringvirkning.indicator.engine.value;

/** What is known of the true number, seen from the one that is written down. */
public enum Bound {
    /** It is this number. */
    EXACT,
    /** It is near this number, on either side: "ca". Nobody has said how near, so it is judged by the number. */
    CIRCA,
    /** It is this number or more: a sum with a part missing, "minst". */
    LOWER,
    /** It is this number or less: "inntil". */
    UPPER,
    /** It can be anything: a least was taken from a least. */
    OPEN;

    /** What two bounds make of a sum: the one that says less, and nothing where they pull both ways. */
    public Bound plus(Bound other) {
        if (this == LOWER && other == UPPER || this == UPPER && other == LOWER) {
            return OPEN;
        }
        return compareTo(other) >= 0 ? this : other;
    }

    /** The bound of the number with the opposite sign. */
    public Bound opposite() {
        return switch (this) {
            case LOWER -> UPPER;
            case UPPER -> LOWER;
            case EXACT, CIRCA, OPEN -> this;
        };
    }

    /** Whether there is one number to go by. */
    public boolean isPoint() {
        return this == EXACT || this == CIRCA;
    }
}

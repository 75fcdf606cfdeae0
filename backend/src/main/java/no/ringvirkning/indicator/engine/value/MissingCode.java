package no.ringvirkning.indicator.engine.value;

/** Why there is no number where one could stand. None of them is zero. */
public enum MissingCode {
    /** Nobody has said it. */
    NOT_REPORTED,
    /** There can be none: the area, the category or the comparison did not exist. */
    NOT_APPLICABLE,
    /** It is not due yet. */
    NOT_YET_AVAILABLE,
    /** It is known and held back, so that nobody can be recognised. */
    SUPPRESSED,
    /** It was published and has been taken back. */
    WITHDRAWN;

    /** Whether it can be declared to be zero: of the others it is known that they are something else. */
    public boolean mayBeNothing() {
        return this == NOT_REPORTED || this == NOT_YET_AVAILABLE;
    }
}

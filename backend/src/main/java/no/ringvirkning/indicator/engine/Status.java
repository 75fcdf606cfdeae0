package no.ringvirkning.indicator.engine;

/** How it goes, as far as one should have come by the time of the observation. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    /** Nothing is due yet. */
    NOT_STARTED,
    /** A number is due, and there is none. */
    NO_DATA,
    /** There is a number, but a later one is due. */
    STALE,
    /** There is a number, and it does not tell. */
    UNDEFINED
}

package no.ringvirkning.indicator.engine;

/** Which way an indicator should move. */
public enum Direction {
    INCREASE,
    DECREASE,
    /** It should stay as it is. */
    MAINTAIN,
    /** Neither way is better. */
    NONE
}

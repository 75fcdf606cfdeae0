package no.ringvirkning.indicator.engine;

/** What has to be said beside an assessment. */
public enum Flag {
    /** "Inntil": more than the cap, which is not more than achieved. */
    EXCEEDS_CAP,
    /** The true number is this or higher, for a part of it is missing. */
    LOWER_BOUND,
    /** The true number is this or lower. */
    UPPER_BOUND,
    /** The true number is near this one, or a part of it is only near what was told of it. */
    APPROXIMATE,
    /** The true number can be anything. */
    OPEN_BOUND,
    /** What is known of the number leaves open whether the target is met. */
    UNDECIDED
}

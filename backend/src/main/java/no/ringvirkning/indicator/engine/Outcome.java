package no.ringvirkning.indicator.engine;

/** What an observation says of its target, whatever the time. */
public enum Outcome {
    MET,
    NOT_MET,
    /** Against the baseline, where there is no number to reach. */
    IMPROVED,
    UNCHANGED,
    WORSENED,
    /** Cannot be told from what is known. */
    UNDEFINED
}

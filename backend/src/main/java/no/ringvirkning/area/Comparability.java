package no.ringvirkning.area;

/** Whether figures from before a change can be carried over to after it. */
public enum Comparability {
    /** Without loss. */
    FULL,
    /** Only sums of counts. */
    ADDITIVE_ONLY,
    /** Not without figures by part. */
    BROKEN
}

package no.ringvirkning.shared;

/** How a number is meant by its source. */
public enum Qualifier {
    EXACT,
    /** "ca", "omkring". */
    CIRCA,
    /** "minst". */
    AT_LEAST,
    /** "inntil". */
    UP_TO,
    /** "mer enn". */
    MORE_THAN,
    /** "mindre enn". */
    LESS_THAN,
    /** "nærmere": a little under. */
    NEARLY,
    UNKNOWN
}

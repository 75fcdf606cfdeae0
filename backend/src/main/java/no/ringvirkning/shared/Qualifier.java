package no.ringvirkning.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a number is meant by its source. */
@Schema(
        description = "How a number is meant by its source. CIRCA: \"ca\", \"omkring\". AT_LEAST: \"minst\". UP_TO: "
                + "\"inntil\". MORE_THAN: \"mer enn\". LESS_THAN: \"mindre enn\". NEARLY: \"nærmere\": a little "
                + "under.")
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

package no.ringvirkning.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two figures cannot be compared. */
@Schema(
        description =
                "Why two figures cannot be compared. NO_FIGURE: The area has none. NO_REFERENCE_FIGURE: What it is"
                        + " compared with has none of the same period. NO_REFERENCE_SERIES: What it is compared with has no series"
                        + " on the borders asked for: it was not there, or is too much to be added up. AMOUNT: An amount is no less for being of a smaller area."
                        + " NOT_EXACT: One of them is not known well enough. NOT_A_PEER: The area is not one of the"
                        + " municipalities of the group in that period.")
public enum NotCompared {
    /** The area has none. */
    NO_FIGURE,
    /** What it is compared with has none of the same period. */
    NO_REFERENCE_FIGURE,
    /** What it is compared with has no series on the borders asked for: it was not there, or is too much to be added up. */
    NO_REFERENCE_SERIES,
    /** An amount is no less for being of a smaller area. */
    AMOUNT,
    /** One of them is not known well enough. */
    NOT_EXACT,
    /** The area is not one of the municipalities of the group in that period. */
    NOT_A_PEER
}

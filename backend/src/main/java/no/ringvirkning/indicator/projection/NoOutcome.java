package no.ringvirkning.indicator.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was expected cannot be held against what came. */
@Schema(
        description =
                "Why what was expected cannot be held against what came. NO_FIGURE: There is none, on the borders of the"
                        + " projection, of the period or of the one that the change is counted from. BASE_UNKNOWN: Nobody says from"
                        + " which period the change is counted. BORDERS_UNKNOWN: Nobody says on which borders the projection stands."
                        + " NOT_EXACT: A figure is not known well enough. BASE_NOT_POSITIVE: The change is counted from zero or"
                        + " less, of which there is no part. BROKEN: The figures break on the way, or something else is"
                        + " measured by then.")
public enum NoOutcome {
    /** There is none of the period, or of the one that the change is counted from. */
    NO_FIGURE,
    /** Nobody says from which period the change is counted. */
    BASE_UNKNOWN,
    /** Nobody says on which borders the projection stands. */
    BORDERS_UNKNOWN,
    /** A figure is not known well enough. */
    NOT_EXACT,
    /** The change is counted from zero or less, of which there is no part. */
    BASE_NOT_POSITIVE,
    /** The figures break on the way. */
    BROKEN
}

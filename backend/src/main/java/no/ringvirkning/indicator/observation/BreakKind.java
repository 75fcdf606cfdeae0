package no.ringvirkning.indicator.observation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the figures before and after cannot be compared without care. */
@Schema(
        description = "Why the figures before and after cannot be compared without care. MEMBERS: The area consists of "
                + "other areas. BORDERS: The borders are other ones. DEFINITION: Unit, kind, "
                + "direction or formula is another.")
public enum BreakKind {
    /** The area consists of other areas. */
    MEMBERS,
    /** The borders are other ones. */
    BORDERS,
    /** Unit, kind, direction or formula is another. */
    DEFINITION
}

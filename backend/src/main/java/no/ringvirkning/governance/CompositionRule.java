package no.ringvirkning.governance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a body is put together as was declared, on a day. */
@Schema(
        description = "Whether a body is put together as was declared, on a day. KEPT: Every declared "
                + "constituency has a seat. BROKEN: A declared constituency has none. NOT_KNOWN: Not all "
                + "seats are known, or not whom they come from. NONE_DECLARED: Nothing was declared.")
public enum CompositionRule {
    /** Every declared constituency has a seat. */
    KEPT,
    /** A declared constituency has none. */
    BROKEN,
    /** Not all seats are known, or not whom they come from. */
    NOT_KNOWN,
    /** Nothing was declared. */
    NONE_DECLARED
}

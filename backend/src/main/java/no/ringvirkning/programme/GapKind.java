package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the record of a programme lacks. */
@Schema(
        description = "What the record of a programme lacks. EXTENSION_WITHOUT_DECISION: A period was prolonged, and "
                + "the source does not name the decision or the evaluation behind it. FINDING_WITHOUT_ANSWER: A "
                + "finding or a ranked wish that nothing is known to have come of. FUNDING_WITHOUT_AMOUNT: "
                + "Somebody pays or supports, and the source does not say how much. RESPONSIBLE_NOT_NAMED: Nobody "
                + "is named who owns, leads or carries it out.")
public enum GapKind {
    /** A period was prolonged, and the source does not name the decision or the evaluation behind it. */
    EXTENSION_WITHOUT_DECISION,
    /** A finding or a ranked wish that nothing is known to have come of. */
    FINDING_WITHOUT_ANSWER,
    /** Somebody pays or supports, and the source does not say how much. */
    FUNDING_WITHOUT_AMOUNT,
    /** Nobody is named who owns, leads or carries it out. */
    RESPONSIBLE_NOT_NAMED
}

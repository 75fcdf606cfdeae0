package no.ringvirkning.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two programmes hang together. */
@Schema(
        description = "How two programmes hang together. SUB_PROGRAMME: The other is a part of this one. PREDECESSOR: "
                + "The other came before. SUCCESSOR: The other came after. AMPLIFIES: This one strengthens the "
                + "other. FEEDS_INTO: Findings or measures of this one went into the other.")
public enum RelationKind {
    /** The other is a part of this one. */
    SUB_PROGRAMME,
    /** The other came before. */
    PREDECESSOR,
    /** The other came after. */
    SUCCESSOR,
    /** This one strengthens the other. */
    AMPLIFIES,
    /** Findings or measures of this one went into the other. */
    FEEDS_INTO,
    OVERLAPS,
    SAME_OPERATOR
}

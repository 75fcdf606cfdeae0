package no.ringvirkning.programme;

/** How two programmes hang together. */
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

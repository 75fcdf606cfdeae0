package no.ringvirkning.partner;

/** What a partner is made of. */
public enum PartnerKind {
    /** A legal entity, or a unit of one. */
    ORGANISATION,
    /** Several that act together: a network, a board, a partnership. */
    GROUP
}

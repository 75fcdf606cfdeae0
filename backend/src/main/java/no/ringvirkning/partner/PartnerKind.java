package no.ringvirkning.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is made of. */
@Schema(
        description = "What a partner is made of. ORGANISATION: A legal entity, or a unit of one. GROUP: Several that "
                + "act together: a network, a board, a partnership.")
public enum PartnerKind {
    /** A legal entity, or a unit of one. */
    ORGANISATION,
    /** Several that act together: a network, a board, a partnership. */
    GROUP
}

package no.ringvirkning.contact;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.partner.PartnerRef;

/** A contact as the ledger keeps it for ever: the role and the organisation, and nothing by which somebody is reached. */
record ContactEntry(
        @NotNull UUID id,
        @NotNull Long version,
        @NotNull UUID programmeId,
        @NotNull String role,
        @NotNull PartnerRef partner)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.CONTACT;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }
}

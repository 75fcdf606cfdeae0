package no.ringvirkning.link.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportProposalRepository implements PanacheRepositoryBase<ReportProposal, UUID> {

    /** The proposal, which nobody else changes until the transaction ends. */
    Optional<ReportProposal> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

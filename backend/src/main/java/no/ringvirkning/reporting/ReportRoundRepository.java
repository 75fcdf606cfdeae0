package no.ringvirkning.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportRoundRepository implements PanacheRepositoryBase<ReportRound, UUID> {

    /** The round, which nobody else changes until the transaction ends. */
    Optional<ReportRound> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

package no.ringvirkning.indicator.comparison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReferenceRepository implements PanacheRepositoryBase<ReferenceSeries, UUID> {

    /** The reference that stands, which nobody else changes until the transaction ends. */
    Optional<ReferenceSeries> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(ReferenceSeries::isStanding);
    }
}

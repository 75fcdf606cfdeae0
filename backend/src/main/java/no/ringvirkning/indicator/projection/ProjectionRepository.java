package no.ringvirkning.indicator.projection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProjectionRepository implements PanacheRepositoryBase<Projection, UUID> {

    /** The projection that stands, which nobody else changes until the transaction ends. */
    Optional<Projection> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(Projection::isStanding);
    }
}

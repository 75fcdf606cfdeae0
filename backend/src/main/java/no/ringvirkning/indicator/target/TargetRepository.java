package no.ringvirkning.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<IndicatorTarget, UUID> {

    /** The target, which nobody else changes until the transaction ends. */
    Optional<IndicatorTarget> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

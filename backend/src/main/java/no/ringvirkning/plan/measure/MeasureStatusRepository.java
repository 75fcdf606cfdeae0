package no.ringvirkning.plan.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeasureStatusRepository implements PanacheRepositoryBase<MeasureStatus, UUID> {

    /** The report, which nobody else takes back until the transaction ends. */
    Optional<MeasureStatus> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

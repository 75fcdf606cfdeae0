package no.ringvirkning.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportAnswerRepository implements PanacheRepositoryBase<ReportAnswer, UUID> {

    /** The answer, which nobody else takes back until the transaction ends. */
    Optional<ReportAnswer> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

package no.ringvirkning.indicator.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {

    /** The submission, which nobody else changes until the transaction ends. */
    Optional<Submission> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}

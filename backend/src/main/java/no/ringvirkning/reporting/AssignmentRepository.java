package no.ringvirkning.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** The assignment, which nobody else changes until the transaction ends. */
    Optional<Assignment> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What an account has to report in a programme; held until the transaction ends. */
    List<Assignment> heldOf(UUID programme, UUID account) {
        return find("programmeId = ?1 and accountId = ?2 and endedAt is null order by id", programme, account)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}

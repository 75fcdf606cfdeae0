package no.ringvirkning.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<Case, UUID> {

    /** The case, which nobody else names until the transaction ends: who names it next sees what it is said to be. */
    Optional<Case> byNumber(UUID organisation, String archiveNumber) {
        return find("organisationId = ?1 and archiveNumber = ?2", organisation, archiveNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}

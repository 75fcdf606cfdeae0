package no.ringvirkning.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FundingLineRepository implements PanacheRepositoryBase<FundingLine, UUID> {

    /** The line, which nobody else adds to until the transaction ends. */
    Optional<FundingLine> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

package no.ringvirkning.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CofundingRuleRepository implements PanacheRepositoryBase<CofundingRule, UUID> {

    /** The rules of a programme, which nobody else changes until the transaction ends. */
    List<CofundingRule> ofProgramme(UUID programmeId) {
        return find("programmeId = ?1 order by id", programmeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}

package no.ringvirkning.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CofundingRuleRepository implements PanacheRepositoryBase<CofundingRule, UUID> {

    /** The rule, which nobody else changes until the transaction ends. */
    Optional<CofundingRule> locked(UUID programmeId, UUID id) {
        return locked(programmeId).stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Whose rule it is. */
    Optional<UUID> programmeOf(UUID id) {
        return findByIdOptional(id).map(CofundingRule::programmeId);
    }

    /** The rules of a programme, to which nobody else adds until the transaction ends. */
    List<CofundingRule> locked(UUID programmeId) {
        getEntityManager()
                .createNativeQuery("select 1 from programme p where p.id = :programme for no key update")
                .setParameter("programme", programmeId)
                .getSingleResult();
        return list("programmeId = ?1 and withdrawnAt is null order by id", programmeId);
    }
}

package no.ringvirkning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<ActionPlan, UUID> {

    /** The plan, its row locked until the transaction ends: commands on one plan follow one another. */
    Optional<ActionPlan> locked(String slug) {
        return find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Locks last year's plan, too, when there is one. */
    void lockPrevious(ActionPlan plan) {
        if (plan.previousId() != null) {
            findById(plan.previousId(), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    Optional<ActionPlan> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}

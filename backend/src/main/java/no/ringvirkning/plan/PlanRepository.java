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
        return find("slug = ?1 and withdrawnAt is null", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Locks last year's plan, too, when there is one. */
    void lockPrevious(ActionPlan plan) {
        if (plan.previousId() != null) {
            findById(plan.previousId(), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    Optional<ActionPlan> bySlug(String slug) {
        return find("slug = ?1 and withdrawnAt is null", slug).firstResultOptional();
    }

    /** Whether it is the slug of a plan, also of one that was withdrawn: its address stays its own. */
    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }
}

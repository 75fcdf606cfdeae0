package no.ringvirkning.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRevisionRepository implements PanacheRepositoryBase<PlanRevision, UUID> {

    Optional<PlanRevision> byNumber(ActionPlan plan, int number) {
        return find("plan = ?1 and number = ?2", plan, number).firstResultOptional();
    }

    /** The revision that was adopted last. */
    Optional<PlanRevision> lastAdopted(ActionPlan plan) {
        return of(plan).stream().filter(r -> r.status().isAdopted()).reduce((earlier, later) -> later);
    }

    List<PlanRevision> of(ActionPlan plan) {
        return list("plan = ?1 order by number", plan);
    }
}

package no.ringvirkning.plan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.ProblemException;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Which revisions of a plan the public can read. */
@ApplicationScoped
class PublicRevisionQueries {

    private final EntityManager entityManager;

    @Inject
    PublicRevisionQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Refuses a revision that is not there, and names those that are: that it has no such measure would say another thing. */
    void require(String plan, Integer number, @Nullable LocalDate asOf) {
        List<?> numbers = entityManager
                .createNativeQuery("select v.number from plan l"
                        + " join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'"
                        + " left join plan_revision v on v.plan_id = l.id and measure_public(v.status)"
                        + " and (cast(:day as date) is null or plan_revision_there(v.id, :day))"
                        + " where l.slug = :plan and l.withdrawn_at is null order by v.number")
                .setParameter("plan", plan)
                .setParameter("day", new TypedParameterValue<>(StandardBasicTypes.LOCAL_DATE, asOf))
                .getResultList();
        if (numbers.isEmpty()) {
            throw ProblemException.notFound("plan", plan);
        }
        if (!numbers.contains(number)) {
            throw ProblemException.parameter(
                    "revision",
                    "names no public revision of this plan",
                    numbers.stream()
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .toList());
        }
    }
}

package no.ringvirkning.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What refers to what, as the foreign keys of the database have it; so a new table is seen without being named. */
@ApplicationScoped
public class ReferrerQueries {

    private final EntityManager entityManager;

    @Inject
    ReferrerQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Holds that nothing standing refers to a row, until the transaction ends: whoever would refer to it now waits, and then learns
     * that it was withdrawn.
     *
     * @param table the table of the row, which has parts that may refer to it
     * @throws ProblemException STILL_REFERRED_TO with one error for each kind of thing that does
     */
    public void requireNone(String table, UUID id) {
        entityManager
                .createNativeQuery("select 1 from " + table + " where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        List<?> referrers = entityManager
                .createNativeQuery("select referrer, times from references_to(cast(:table as regclass), :id)")
                .setParameter("table", table)
                .setParameter("id", id)
                .getResultList();
        if (!referrers.isEmpty()) {
            throw new ProblemException(
                    HttpProblem.STILL_REFERRED_TO,
                    "Withdraw or change first what refers to it.",
                    referrers.stream().map(row -> referrer((Object[]) row)).toList());
        }
    }

    private static FieldProblem referrer(Object[] row) {
        String kind = ((String) row[0]).replace('_', '-').toLowerCase(Locale.ROOT);
        return FieldProblem.pointer("", kind, "%s of kind %s refer to it.".formatted(row[1], kind));
    }
}

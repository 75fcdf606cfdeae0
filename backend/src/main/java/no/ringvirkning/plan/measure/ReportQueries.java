package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what a report on a measure is held to. */
@ApplicationScoped
class ReportQueries {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ReportQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** The measure that the public can read of, and who may report on it: those who answer for it as readers are shown it. */
    Optional<Reported> reported(String programme, String code) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select m.id, m.programme_id, (select string_agg(distinct cast(x.partner_id as text), ',')"
                                + " from measure_role x where x.measure_revision_id = measure_content_on(m.id, :day, false)"
                                + " and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING', 'CO_RESPONSIBLE')) "
                                + MeasureQueries.PUBLIC_MEASURE)
                .setParameter("programme", programme)
                .setParameter("code", code)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Reported((UUID) row[0], new Subject((UUID) row[1], ids((String) row[2]))));
    }

    private static Set<UUID> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** A measure to report on. */
    record Reported(UUID id, Subject subject) {}

    /** How many reports there were, those taken back counted twice: any of them makes another number. Until the end of the transaction nobody else reports who asks so. */
    long reports(UUID measure) {
        entityManager
                .createNativeQuery("select m.id from measure m where m.id = :measure for no key update", UUID.class)
                .setParameter("measure", measure)
                .getSingleResult();
        return (Long) entityManager
                .createNativeQuery(
                        "select count(*) + count(s.withdrawn_at) from measure_status s where s.measure_id = :measure",
                        Long.class)
                .setParameter("measure", measure)
                .getSingleResult();
    }

    /** The report that counts today. */
    Optional<UUID> last(UUID measure) {
        List<?> rows = entityManager
                .createNativeQuery("select r.id from measure_last_report(:measure, :day, false) r", UUID.class)
                .setParameter("measure", measure)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    /** The keys of the milestones that public revisions give a measure. */
    Set<String> milestones(UUID measure) {
        List<?> keys = entityManager
                .createNativeQuery("select distinct x.key from measure_revision r"
                        + " join plan_revision v on v.id = r.revision_id and measure_public(v.status)"
                        + " join milestone x on x.measure_revision_id = r.id where r.measure_id = :measure")
                .setParameter("measure", measure)
                .getResultList();
        return keys.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** The view that the ledger keeps of a report. */
    MeasureReport published(UUID report) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(measure_report_document(:id, :day) as text)")
                        .setParameter("id", report)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                MeasureReport.class);
    }
}

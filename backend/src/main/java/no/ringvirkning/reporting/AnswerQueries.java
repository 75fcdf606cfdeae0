package no.ringvirkning.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

/** Reads what a round, or an answer in one, is held to. */
@ApplicationScoped
class AnswerQueries {

    /** Who answers for a measure is who does so in the plan that is in force. */
    private static final String ASKED = """
            select r.programme_id, coalesce(report_round_open(r.programme_id, :day) = r.id, false), about.measure_id, about.target_id, (
              select string_agg(distinct cast(x.partner_id as text), ',') from measure_role x
              where x.measure_revision_id = about.content and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING', 'CO_RESPONSIBLE'))
            from report_round r join programme p on p.id = r.programme_id and p.publication = 'PUBLISHED'
            left join lateral (
              select c.measure_id, cast(null as uuid) as target_id, c.id as content
              from revisions_reported_on(r.programme_id, :day) v
              join measure_revision c on c.revision_id = v.revision_id and not measure_ends(c.change)
              join measure m on m.id = c.measure_id
              where m.code = cast(:code as text) or m.id = cast(:measure as uuid)
              union all
              select null, t.id, null from standing_target t where t.id = cast(:target as uuid) and t.programme_id = r.programme_id
              limit 1) about on true
            where r.id = :round and p.slug = :programme and not r.withdrawn
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    AnswerQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /**
     * What is asked about.
     *
     * @param open whether its round is
     * @param measure the measure; none when it is a target, or nothing that is asked about
     * @param there whether it is among what is asked about
     */
    record Asked(Subject subject, boolean open, @Nullable UUID measure, boolean there) {}

    /** What an answer is to be about, by the code of a measure or the id of a target; empty when there is no such round. */
    Optional<Asked> asked(String programme, UUID round, @Nullable String code, @Nullable UUID target) {
        return asked(programme, round, code, null, target);
    }

    /** Who answers for what an answer was about. */
    Subject subject(String programme, UUID round, @Nullable UUID measure, @Nullable UUID target) {
        return asked(programme, round, null, measure, target)
                .map(Asked::subject)
                .orElseThrow(RoundService::notThere);
    }

    private Optional<Asked> asked(
            String programme, UUID round, @Nullable String code, @Nullable UUID measure, @Nullable UUID target) {
        Query query = entityManager
                .createNativeQuery(ASKED)
                .setParameter("programme", programme)
                .setParameter("round", round)
                .setParameter("code", code)
                .setParameter("measure", text(measure))
                .setParameter("target", text(target))
                .setParameter("day", today.or(null));
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Asked(
                        new Subject((UUID) row[0], ids((String) row[4])),
                        (Boolean) row[1],
                        (UUID) row[2],
                        row[2] != null || row[3] != null));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Set<UUID> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** Whether the programme has another round that is open on some of the days. */
    boolean isAnotherOpen(UUID programme, @Nullable UUID itself, WriteRound given) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select from report_round r where r.programme_id = :programme and not r.withdrawn"
                                + " and r.opens <= :due and r.due >= :opens and r.id is distinct from cast(:itself as uuid))",
                        Boolean.class)
                .setParameter("programme", programme)
                .setParameter("itself", text(itself))
                .setParameter("opens", given.opens())
                .setParameter("due", given.due())
                .getSingleResult();
    }

    /** The round as the ledger keeps it. */
    RoundView round(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(report_round_document(:id) as text)")
                        .setParameter("id", id)
                        .getSingleResult(),
                RoundView.class);
    }

    /** The answer as the ledger keeps it. */
    AnswerView answer(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(report_answer_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                AnswerView.class);
    }
}

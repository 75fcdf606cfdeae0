package no.ringvirkning.indicator.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SortOrder;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads submissions with all that they say, for those who may read what is on its way in the programme. */
@ApplicationScoped
class WorkingQueries {

    private static final String DETAIL = """
            select cast(submission_document(sub.id, :day) || jsonb_build_object('series', sub.content) as text), i.programme_id,
              exists (
                select from submission_step s
                where s.submission_id = sub.id and s.status in ('DRAFT', 'SUBMITTED') and s.actor = :actor)
            from submission sub join indicator i on i.id = sub.indicator_id and i.withdrawn_at is null where sub.id = :id
            """;

    private static final String ITEM = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', sub.id, 'version', sub.version + 1, 'status', sub.status,
              'programme', jsonb_build_object('slug', p.slug, 'name', p.name),
              'indicator', (
                select jsonb_build_object('slug', i.slug, 'name', n.name) from indicator_definition n
                where n.indicator_id = i.id and n.number = indicator_definition_on(i.id, :day)),
              'since', (last.recorded_at at time zone 'Europe/Oslo')::date, 'reason', last.reason,
              'series', submission_series(sub.content, :day)))
            """;

    private static final String FROM = """
            submission sub
            join indicator i on i.id = sub.indicator_id and i.withdrawn_at is null
            join programme p on p.id = i.programme_id
            cross join lateral (
              select s.recorded_at, s.reason from submission_step s where s.submission_id = sub.id
              order by s.number desc limit 1) last
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    WorkingQueries(EntityManager entityManager, Provider<ListQuery> lists, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.json = json;
        this.today = today;
    }

    /** The submission with its figures; nothing for who may not know of it. One statement. */
    Optional<SubmissionDetail> detail(UUID id, Actor actor) {
        List<?> rows = entityManager
                .createNativeQuery(DETAIL)
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .setParameter("actor", actor.id())
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().flatMap(row -> {
            Subject subject = Subject.of((UUID) row[1]);
            return actor.rights().allow(Permission.READ_WORKING, subject)
                    ? Optional.of(detail((String) row[0], (Boolean) row[2], actor, subject))
                    : Optional.empty();
        });
    }

    private SubmissionDetail detail(String document, boolean own, Actor actor, Subject subject) {
        ObjectNode found = StoredJson.read(json, document, ObjectNode.class);
        SubmissionStatus status = SubmissionStatus.valueOf(found.get("status").asText());
        found.set("allowedActions", json.valueToTree(SubmissionAction.allowed(status, own, actor, subject)));
        return json.convertValue(found, SubmissionDetail.class);
    }

    /** The submissions of the programmes in which the caller reads what is on its way, newest first. One statement, and one more for the total. */
    Page<WorkingSubmission> list(
            @Nullable String programme,
            @Nullable String indicator,
            @Nullable SubmissionStatus status,
            Actor actor,
            PageRequest page) {
        return lists.get()
                .from(FROM)
                .asOf(null)
                .where(
                        "i.programme_id in (:mine)",
                        "mine",
                        List.copyOf(actor.rights().programmes(Permission.READ_WORKING)))
                .where("p.slug = :programme", "programme", programme)
                .where("i.slug = :indicator", "indicator", indicator)
                .where("sub.status = :status", "status", status == null ? null : status.name())
                .item(ITEM)
                .page(WorkingSubmission.class, "sub.id", Newest.BEGUN_DESC, page);
    }

    /** The order of the list. */
    private enum Newest implements SortOrder {
        BEGUN_DESC;

        /** The id begins with the time. */
        @Override
        public String expression() {
            return "cast(sub.id as text)";
        }

        @Override
        public String type() {
            return "text";
        }
    }
}

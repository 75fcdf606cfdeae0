package no.ringvirkning.indicator.grid;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.indicator.submission.SubmissionStatus;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;

/** Reads the figures of a programme as a table to write in. Three statements, however many indicators there are. */
@ApplicationScoped
public class GridQueries {

    /** Where an indicator has no figures and no target yet, it is asked of the areas of the programme. */
    private static final String INDICATORS = """
            select cast(jsonb_build_object(
              'indicator', indicator_document(i.id, :day),
              'areas', coalesce(
                (select jsonb_agg(area_ref(a.id, :day) order by a.slug collate "C") from area a
                 where a.id in (
                   select s.area_id from observation_series s where s.indicator_id = i.id
                   union select t.area_id from standing_target t where t.indicator_id = i.id)),
                (select jsonb_agg(area_ref(x.area_id, :day) order by x.position) from programme_area x
                 where x.programme_id = i.programme_id and x.kind = 'SCOPE'),
                '[]'),
              'series', (
                select coalesce(jsonb_agg(jsonb_build_object(
                  'area', a.slug, 'slice', s.slice, 'points', observation_points(s.id, :from, :to))), '[]')
                from observation_series s join area a on a.id = s.area_id where s.indicator_id = i.id)) as text)
            from indicator i where i.programme_id = :programme and i.withdrawn_at is null order by i.slug collate "C"
            """;

    private static final String OPEN = """
            select sub.id, i.slug, sub.status,
              exists (
                select from submission_step s
                where s.submission_id = sub.id and s.status in ('DRAFT', 'SUBMITTED') and s.actor = :actor),
              cast(sub.content as text)
            from submission sub join indicator i on i.id = sub.indicator_id
            where i.programme_id = :programme and sub.status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')
            order by sub.id
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    GridQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** The table, as the caller sees it; nothing for who may not know of it. */
    Optional<FiguresGrid> find(String slug, GridSpan span, Actor actor) {
        return programme(slug)
                .filter(found -> actor.rights().allow(Permission.READ_WORKING, found.subject()))
                .map(found -> new FiguresGrid(
                        found.ref(),
                        actor.rights().allow(Permission.REPORT, found.subject()),
                        new GridLayout(indicators(found.id(), span), open(found.id(), actor), span).tables()));
    }

    /** The programme, also one that is not public. */
    Optional<Found> programme(String slug) {
        List<?> rows = entityManager
                .createNativeQuery("select p.id, cast(p.name as text) from programme p where p.slug = :slug")
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Found(
                        (UUID) row[0],
                        new ProgrammeRef(slug, StoredJson.read(json, (String) row[1], LocalizedText.class))));
    }

    /** Whose figures are asked for. */
    record Found(UUID id, ProgrammeRef ref) {

        Subject subject() {
            return Subject.of(id);
        }
    }

    private List<GridIndicator> indicators(UUID programme, GridSpan span) {
        List<?> rows = entityManager
                .createNativeQuery(INDICATORS)
                .setParameter("programme", programme)
                .setParameter("day", today.or(null))
                .setParameter("from", span.firstDay())
                .setParameter("to", span.lastDay())
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, GridIndicator.class))
                .toList();
    }

    /** All that is on its way in the programme, the oldest first. */
    List<OpenSubmission> open(UUID programme, Actor actor) {
        List<?> rows = entityManager
                .createNativeQuery(OPEN)
                .setParameter("programme", programme)
                .setParameter("actor", actor.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OpenSubmission(
                        (UUID) row[0],
                        (String) row[1],
                        SubmissionStatus.valueOf((String) row[2]),
                        (Boolean) row[3],
                        Arrays.asList(StoredJson.read(json, (String) row[4], RecordSeries[].class))))
                .toList();
    }
}

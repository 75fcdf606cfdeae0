package no.ringvirkning.plan.consultation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads hearings: what the public reads, and what those read who work with the plan. */
@ApplicationScoped
public class CommentQueries {

    private static final String REVISION = """
            select r.id, p.programme_id, r.status, r.hearing_from, r.hearing_until, g.publication = 'PUBLISHED'
            from plan p join programme g on g.id = p.programme_id join plan_revision r on r.plan_id = p.id
              and p.withdrawn_at is null
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    CommentQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** A revision with whether its programme is published. */
    private record Found(HeardRevision revision, boolean published) {}

    /** The hearing of a public revision. Two statements. */
    Optional<HearingView> hearing(String slug, int number) {
        return found(slug, number)
                .filter(found -> found.published() && found.revision().status().isPublic())
                .map(Found::revision)
                .map(revision -> new HearingView(
                        plan(revision.id()),
                        number,
                        revision.period(),
                        revision.isOpen(today.or(null)),
                        comments(revision.id(), Set.of(CommentState.PUBLISHED))));
    }

    /** The hearing with what is not published; nothing for who may not know of it. */
    Optional<WorkingHearing> working(String slug, int number, Actor actor) {
        return revision(slug, number)
                .filter(revision -> actor.rights().allow(Permission.READ_WORKING, Subject.of(revision.programme())))
                .map(revision -> {
                    List<CommentView> comments =
                            comments(revision.id(), Set.of(CommentState.RECEIVED, CommentState.PUBLISHED));
                    return new WorkingHearing(
                            revision.period(),
                            revision.isOpen(today.or(null)),
                            (int) comments.stream()
                                    .filter(comment -> comment.answer() == null)
                                    .count(),
                            comments.stream()
                                    .map(comment -> new WorkingComment(
                                            comment,
                                            CommentAction.allowed(
                                                    comment.state(), actor, Subject.of(revision.programme()))))
                                    .toList());
                });
    }

    /** What is not answered of a revision: the measure of each, or null when it is the whole plan. One statement. */
    public List<@Nullable String> unanswered(UUID revision) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select coalesce(m.code, '') from plan_comment c left join measure m on m.id = c.measure_id"
                                + " where c.revision_id = :revision and c.outcome is null and c.state <> 'WITHDRAWN' order by c.id")
                .setParameter("revision", revision)
                .getResultList();
        return rows.stream().map(code -> "".equals(code) ? null : (String) code).collect(Collectors.toList());
    }

    /** Whether the public reads what was answered, so that who changes it has to say why. */
    boolean isAnsweredInPublic(UUID comment) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from plan_comment where id = :id and state = 'PUBLISHED' and outcome is not null")
                .setParameter("id", comment)
                .getResultList()
                .isEmpty();
    }

    Optional<HeardRevision> revision(String slug, int number) {
        return found(slug, number).map(Found::revision);
    }

    /** Nothing when its plan was withdrawn. */
    Optional<HeardRevision> revision(UUID id) {
        return found(entityManager
                        .createNativeQuery(REVISION + " where r.id = :id")
                        .setParameter("id", id))
                .map(Found::revision);
    }

    /** The measure of the revision. */
    Optional<UUID> measure(UUID revision, String code) {
        List<?> rows = entityManager
                .createNativeQuery("select m.id from measure_revision r join measure m on m.id = r.measure_id"
                        + " where r.revision_id = :revision and m.code = :code")
                .setParameter("revision", revision)
                .setParameter("code", code)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    CommentView comment(UUID id) {
        return read(entityManager
                        .createNativeQuery("select cast(plan_comment_document(:id, :day) as text)")
                        .setParameter("id", id))
                .get(0);
    }

    private List<CommentView> comments(UUID revision, Set<CommentState> states) {
        return read(entityManager
                .createNativeQuery("select cast(plan_comment_document(c.id, :day) as text) from plan_comment c"
                        + " where c.revision_id = :revision and c.state = any(:states) order by c.id")
                .setParameter("revision", revision)
                .setParameter("states", states.stream().map(Enum::name).toArray(String[]::new)));
    }

    private List<CommentView> read(Query query) {
        List<?> rows = query.setParameter("day", today.or(null)).getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, CommentView.class))
                .toList();
    }

    private PlanRef plan(UUID revision) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery(
                                "select cast(plan_ref(r.plan_id) as text) from plan_revision r where r.id = :id")
                        .setParameter("id", revision)
                        .getSingleResult(),
                PlanRef.class);
    }

    private Optional<Found> found(String slug, int number) {
        return found(entityManager
                .createNativeQuery(REVISION + " where p.slug = :slug and r.number = :number")
                .setParameter("slug", slug)
                .setParameter("number", number));
    }

    private static Optional<Found> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Found(
                        new HeardRevision(
                                (UUID) row[0],
                                (UUID) row[1],
                                RevisionStatus.valueOf((String) row[2]),
                                day(row[3]),
                                day(row[4])),
                        (Boolean) row[5]));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}

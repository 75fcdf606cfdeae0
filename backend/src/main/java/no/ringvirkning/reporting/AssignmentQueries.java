package no.ringvirkning.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Rights;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads who has what to report, and finds what an assignment points at. */
@ApplicationScoped
class AssignmentQueries {

    private static final String HELD = """
            select cast(assignment_document(a.id, :day) as text) from assignment a
            where a.programme_id = any(cast(:programmes as uuid[])) and a.ended_at is null
              and (a.target_id is null or exists (select from standing_target t where t.id = a.target_id))
            order by a.id
            """;

    private static final String MEASURE = """
            select m.id, cast(null as uuid), (
              select string_agg(distinct cast(x.partner_id as text), ',') from measure_role x
              where x.measure_revision_id = c.id and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING', 'CO_RESPONSIBLE')), (
              select a.id from assignment a where a.measure_id = m.id and a.ended_at is null)
            from revisions_reported_on(:programme, :day) v
            join measure_revision c on c.revision_id = v.revision_id and not measure_ends(c.change)
            join measure m on m.id = c.measure_id
            where m.code = :code limit 1
            """;

    private static final String TARGET = """
            select cast(null as uuid), t.id, cast(null as text), (
              select a.id from assignment a where a.target_id = t.id and a.ended_at is null)
            from standing_target t where t.id = :target and t.programme_id = :programme
            """;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    AssignmentQueries(EntityManager entityManager, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.json = json;
        this.today = today;
    }

    /** Who has what in a programme now, for those who read what is on its way there. Two statements. */
    List<AssignmentView> of(String slug, Actor actor) {
        UUID programme = programme(slug).orElseThrow(() -> ProblemException.notFound("programme", slug));
        Subject subject = Subject.of(programme);
        actor.needs(Permission.READ_WORKING, subject, () -> ProblemException.notFound("programme", slug));
        boolean who = actor.rights().allow(Permission.READ_CONTACTS, subject);
        return held(List.of(programme)).stream()
                .map(each -> AssignmentView.of(each, who))
                .toList();
    }

    /** Who has what in some programmes now. One statement. */
    List<Held> held(Collection<UUID> programmes) {
        String ids = programmes.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = entityManager
                .createNativeQuery(HELD)
                .setParameter("programmes", ids)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, Held.class))
                .toList();
    }

    /** One assignment, as it is now. */
    Held held(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(assignment_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                Held.class);
    }

    Optional<UUID> programme(String slug) {
        return ids(entityManager
                        .createNativeQuery(
                                "select id from programme where slug = :slug and publication = 'PUBLISHED'", UUID.class)
                        .setParameter("slug", slug))
                .findFirst();
    }

    Optional<UUID> partner(String slug) {
        return ids(entityManager
                        .createNativeQuery(
                                "select id from partner where slug = :slug and withdrawn_at is null", UUID.class)
                        .setParameter("slug", slug))
                .findFirst();
    }

    /** What the programme asks about by a code or an id; empty when it does not. */
    Optional<Assignable> assignable(UUID programme, AssignReporting.Item item) {
        Query query = item.measure() != null
                ? entityManager
                        .createNativeQuery(MEASURE)
                        .setParameter("code", item.measure())
                        .setParameter("day", today.or(null))
                : entityManager.createNativeQuery(TARGET).setParameter("target", item.target());
        List<?> rows = query.setParameter("programme", programme).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Assignable((UUID) row[0], (UUID) row[1], partners((String) row[2]), (UUID) row[3]));
    }

    /** What an account may do in a programme, which nobody changes until the transaction ends; empty when it has no role there, or cannot sign in. */
    Optional<Rights> rights(UUID programme, UUID account) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select m.role, m.partner_id from membership m join account a on a.id = m.account_id"
                                + " where m.programme_id = :programme and m.account_id = :account and a.state <> 'DISABLED' for share of m")
                .setParameter("programme", programme)
                .setParameter("account", account)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new Rights(
                        false, false, List.of(Grant.of(programme, ProgrammeRole.valueOf((String) row[0]), (UUID)
                                row[1]))));
    }

    /** Whether somebody reports for an organisation in a programme. */
    boolean isReportedFor(UUID programme, UUID partner) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select from membership m join account a on a.id = m.account_id"
                                + " where m.programme_id = :programme and m.partner_id = :partner and a.state <> 'DISABLED')",
                        Boolean.class)
                .setParameter("programme", programme)
                .setParameter("partner", partner)
                .getSingleResult();
    }

    private static Stream<UUID> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast);
    }

    private static Set<UUID> partners(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(",")).map(UUID::fromString).collect(Collectors.toSet());
    }
}

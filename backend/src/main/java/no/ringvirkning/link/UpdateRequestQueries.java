package no.ringvirkning.link;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SortOrder;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads what was asked of whom, and finds what a request points at. */
@ApplicationScoped
class UpdateRequestQueries {

    private static final String STATE = """
            case when q.answered_at is not null then 'ANSWERED' when q.revoked_at is not null then 'REVOKED'
            when q.expires_at <= now() then 'EXPIRED' else 'OPEN' end
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    UpdateRequestQueries(EntityManager entityManager, Provider<ListQuery> lists, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.json = json;
        this.today = today;
    }

    /** Newest first, for those who read what is on its way in the programme. Two statements, and one more for the total. */
    Page<UpdateRequestView> list(String programme, @Nullable UpdateRequestState state, Actor actor, PageRequest page) {
        UUID id = programme(programme).orElseThrow(() -> ProblemException.notFound("programme", programme));
        Subject subject = Subject.of(id);
        actor.needs(Permission.READ_WORKING, subject, () -> ProblemException.notFound("programme", programme));
        Page<ObjectNode> found = lists.get()
                .from("update_request q")
                .asOf(null)
                .where("q.programme_id = :programme", "programme", id)
                .where(STATE + " = :state", "state", state == null ? null : state.name())
                .item("update_request_document(q.id, now(), :day)")
                .page(ObjectNode.class, "q.id", Newest.MADE_DESC, page);
        return new Page<>(
                found.items().stream().map(each -> view(each, actor, subject)).toList(),
                found.nextCursor(),
                found.total());
    }

    /** The request; nothing for who may not know of it. */
    Optional<UpdateRequestView> find(UUID id, Actor actor) {
        return row(
                        "select cast(update_request_document(q.id, now(), :day) as text), q.programme_id"
                                + " from update_request q where q.id = :id",
                        id)
                .filter(row -> actor.rights().allow(Permission.READ_WORKING, Subject.of((UUID) row[1])))
                .map(row -> view(
                        StoredJson.read(json, (String) row[0], ObjectNode.class), actor, Subject.of((UUID) row[1])));
    }

    private UpdateRequestView view(ObjectNode document, Actor actor, Subject subject) {
        UpdateRequestState state =
                UpdateRequestState.valueOf(document.get("state").asText());
        boolean reads = actor.rights().allow(Permission.EDIT, subject)
                && actor.rights().allow(Permission.READ_CONTACTS, subject);
        if (!reads) {
            document.remove("mailedTo");
        }
        document.set("allowedActions", json.valueToTree(UpdateRequestAction.allowed(state, actor, subject)));
        return json.convertValue(document, UpdateRequestView.class);
    }

    private Optional<Object[]> row(String sql, UUID id) {
        List<?> rows = entityManager
                .createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast);
    }

    /** What who has the link is shown. One statement. */
    UpdateForm form(UUID request) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(update_form(:id, :day) as text)")
                        .setParameter("id", request)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                UpdateForm.class);
    }

    Optional<UUID> programme(String slug) {
        return id(entityManager
                .createNativeQuery(
                        "select id from programme where slug = :slug and publication = 'PUBLISHED'", UUID.class)
                .setParameter("slug", slug));
    }

    Optional<UUID> partner(String slug) {
        return id(entityManager
                .createNativeQuery("select id from partner where slug = :slug and withdrawn_at is null", UUID.class)
                .setParameter("slug", slug));
    }

    /** A measure of the programme that the public can read of. */
    Optional<UUID> measure(UUID programme, String code) {
        return id(entityManager
                .createNativeQuery(
                        "select m.id from measure m where m.programme_id = :programme and m.code = :code"
                                + " and measure_content_on(m.id, :day, false) is not null",
                        UUID.class)
                .setParameter("programme", programme)
                .setParameter("code", code)
                .setParameter("day", today.or(null)));
    }

    private static Optional<UUID> id(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(UUID.class::cast);
    }

    /** The order of the list. */
    private enum Newest implements SortOrder {
        MADE_DESC;

        /** The id begins with the time. */
        @Override
        public String expression() {
            return "cast(q.id as text)";
        }

        @Override
        public String type() {
            return "text";
        }
    }
}

package no.ringvirkning.link.proposal;

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
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SortOrder;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads proposed reports, for those who may read what is on its way in the programme. */
@ApplicationScoped
class ProposalQueries {

    private static final String DOCUMENT = """
            select cast(report_proposal_document(r.id, :day) as text), m.programme_id
            from report_proposal r join measure m on m.id = r.measure_id where r.id = :id
            """;

    private static final String MEASURE = """
            select m.programme_id, p.slug, m.code from measure m join programme p on p.id = m.programme_id where m.id = :id
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ProposalQueries(EntityManager entityManager, Provider<ListQuery> lists, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.json = json;
        this.today = today;
    }

    /** Newest first. */
    Page<ReportProposalView> list(String programme, @Nullable ProposalStatus status, Actor actor, PageRequest page) {
        List<?> ids = entityManager
                .createNativeQuery(
                        "select id from programme where slug = :slug and publication = 'PUBLISHED'", UUID.class)
                .setParameter("slug", programme)
                .getResultList();
        UUID id = ids.stream()
                .map(UUID.class::cast)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("programme", programme));
        Subject subject = Subject.of(id);
        actor.needs(Permission.READ_WORKING, subject, () -> ProblemException.notFound("programme", programme));
        Page<ObjectNode> found = lists.get()
                .from("report_proposal r join measure m on m.id = r.measure_id")
                .asOf(null)
                .where("m.programme_id = :programme", "programme", id)
                .where("r.status = :status", "status", status == null ? null : status.name())
                .item("report_proposal_document(r.id, :day)")
                .page(ObjectNode.class, "r.id", Newest.MADE_DESC, page);
        return new Page<>(
                found.items().stream().map(each -> view(each, actor, subject)).toList(),
                found.nextCursor(),
                found.total());
    }

    /** The proposal; nothing for who may not know of it. */
    Optional<ReportProposalView> find(UUID id, Actor actor) {
        List<?> rows = entityManager
                .createNativeQuery(DOCUMENT)
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .filter(row -> actor.rights().allow(Permission.READ_WORKING, Subject.of((UUID) row[1])))
                .map(row -> view(
                        StoredJson.read(json, (String) row[0], ObjectNode.class), actor, Subject.of((UUID) row[1])));
    }

    private ReportProposalView view(ObjectNode document, Actor actor, Subject subject) {
        ProposalStatus status = ProposalStatus.valueOf(document.get("status").asText());
        document.set("allowedActions", json.valueToTree(ProposalAction.allowed(status, actor, subject)));
        return json.convertValue(document, ReportProposalView.class);
    }

    /** The measure that a line of a request asks for. */
    UUID asked(UUID request, int item) {
        return (UUID) entityManager
                .createNativeQuery(
                        "select measure_id from update_request_item where request_id = :request and number = :item",
                        UUID.class)
                .setParameter("request", request)
                .setParameter("item", item)
                .getSingleResult();
    }

    /** How a measure is called, and whose it is. */
    Owned owned(UUID measure) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(MEASURE)
                .setParameter("id", measure)
                .getSingleResult();
        return new Owned((UUID) row[0], (String) row[1], (String) row[2]);
    }

    /** A measure of a programme. */
    record Owned(UUID programme, String slug, String code) {}

    /** The order of the list. */
    private enum Newest implements SortOrder {
        MADE_DESC;

        /** The id begins with the time. */
        @Override
        public String expression() {
            return "cast(r.id as text)";
        }

        @Override
        public String type() {
            return "text";
        }
    }
}

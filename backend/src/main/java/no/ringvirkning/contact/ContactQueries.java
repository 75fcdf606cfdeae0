package no.ringvirkning.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads contacts: for everybody what the person has agreed to, and everything for those who may read contacts. */
@ApplicationScoped
class ContactQueries {

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final ObjectMapper json;
    private final Today today;
    private final int months;

    @Inject
    ContactQueries(
            EntityManager entityManager,
            Provider<ListQuery> lists,
            ObjectMapper json,
            Today today,
            @ConfigProperty(name = "ringvirkning.retention-months") int months) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.json = json;
        this.today = today;
        this.months = months;
    }

    /** What everybody reads. Two statements, and one more for the total. */
    Page<PublicContact> published(String programme, PageRequest request) {
        UUID id = programme(programme).orElseThrow(() -> ProblemException.notFound("programme", programme));
        return lists.get()
                .from("contact c")
                .asOf(null)
                .where("c.programme_id = :programme", "programme", id)
                .where("c.withdrawn_at is null")
                .item("contact_public(c.id, :day)")
                .page(PublicContact.class, "c.id", ContactSort.MADE, request);
    }

    /** Those that were not withdrawn, of which the caller may read everything: for a partner's reporter, those of the partner. */
    List<ContactView> known(String programme, Actor actor) {
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("programme", programme);
        UUID id = programme(programme).orElseThrow(notThere);
        UUID only = actor.rights().allow(Permission.READ_CONTACTS, Subject.of(id)) ? null : partnerOf(id, actor);
        if (only == null) {
            actor.needs(Permission.READ_CONTACTS, Subject.of(id), notThere);
        }
        Query query = entityManager
                .createNativeQuery("select cast(contact_document(c.id, :day, :months) as text) from contact c"
                        + " where c.programme_id = :programme and c.withdrawn_at is null"
                        + (only == null ? "" : " and c.partner_id = :partner") + " order by c.id")
                .setParameter("day", today.or(null))
                .setParameter("months", months)
                .setParameter("programme", id);
        if (only != null) {
            query.setParameter("partner", only);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> view((String) row, actor, Subject.of(id)))
                .toList();
    }

    private static @Nullable UUID partnerOf(UUID programme, Actor actor) {
        return actor.rights().grants().stream()
                .filter(grant -> grant.programme().equals(programme)
                        && grant.permissions().contains(Permission.READ_CONTACTS))
                .map(Grant::partner)
                .findFirst()
                .orElse(null);
    }

    /** The contact; nothing for who may not read it. */
    Optional<ContactView> find(UUID id, Actor actor) {
        return row(
                        "select cast(contact_document(c.id, :day, :months) as text), c.programme_id, c.partner_id"
                                + " from contact c where c.id = :id",
                        id)
                .filter(row -> actor.rights()
                        .allow(Permission.READ_CONTACTS, new Subject((UUID) row[1], Set.of((UUID) row[2]))))
                .map(row -> view((String) row[0], actor, Subject.of((UUID) row[1])));
    }

    /** What a contact is after somebody who may edit it has changed it, whether they may read contacts or not. */
    ContactView after(UUID id, Actor actor) {
        Object[] row = row(
                        "select cast(contact_document(c.id, :day, :months) as text), c.programme_id"
                                + " from contact c where c.id = :id",
                        id)
                .orElseThrow();
        Subject subject = Subject.of((UUID) row[1]);
        ContactView view = view((String) row[0], actor, subject);
        return actor.rights().allow(Permission.READ_CONTACTS, subject) ? view : view.withoutSecret();
    }

    /** As the ledger keeps it. */
    ContactEntry entry(UUID id) {
        String document = (String) entityManager
                .createNativeQuery("select cast(contact_entry(:id, :day) as text)")
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .getSingleResult();
        return StoredJson.read(json, document, ContactEntry.class);
    }

    /** The contacts whose persons were to be kept until a day before this one. */
    List<UUID> due(LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select c.id from contact_person x join contact c on c.id = x.contact_id"
                                + " where least(x.retention_until, contacts_kept_until(c.programme_id, :months)) < :day"
                                + " order by c.id limit 500",
                        UUID.class)
                .setParameter("months", months)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** The contacts whose person has this e-mail address. */
    List<UUID> withAddress(String email) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select x.contact_id from contact_person x where lower(x.email) = lower(:email) order by 1",
                        UUID.class)
                .setParameter("email", email)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
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

    private ContactView view(String document, Actor actor, Subject subject) {
        ObjectNode node = StoredJson.read(json, document, ObjectNode.class);
        boolean shown = !node.at("/person/publicLevel").asText("NONE").equals("NONE");
        node.set(
                "allowedActions",
                json.valueToTree(
                        ContactAction.allowed(node.has("withdrawnAt"), node.has("person"), shown, actor, subject)));
        return json.convertValue(node, ContactView.class);
    }

    private Optional<Object[]> row(String sql, UUID id) {
        List<?> rows = entityManager
                .createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .setParameter("months", months)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast);
    }
}

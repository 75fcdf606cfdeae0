package no.ringvirkning.governance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/** Reads governing bodies: lists, one today or on a day, one as it had been published by an instant. */
@ApplicationScoped
public class BodyQueries {

    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', b.id, 'slug', b.slug, 'name', b.name, 'type', b.type,
              'organisation', partner_ref(b.organisation_id, :day), 'programme', programme_ref(b.programme_id),
              'validity', validity(b.valid_from, b.valid_to),
              'declaredConstituencies', to_jsonb(b.declared_constituencies),
              'decisions', (select count(*) from decision d where d.body_id = b.id and d.withdrawn_at is null),
              'illustrative', is_illustrative(b.source)))
            """;

    private static final String WITH_TEXT = """
            has_words(concat_ws(chr(10), b.name ->> 'nb', b.name ->> 'nn', b.name ->> 'en',
              b.mandate ->> 'nb', b.mandate ->> 'nn', b.mandate ->> 'en'), :text)
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    BodyQueries(
            EntityManager entityManager,
            Provider<ListQuery> lists,
            LedgerQueries ledger,
            ObjectMapper json,
            Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.ledger = ledger;
        this.json = json;
        this.today = today;
    }

    /** One statement, and one more for the total. */
    public Page<BodySummary> list(BodyFilter filter, BodySort sort, PageRequest request) {
        ListQuery list = lists.get()
                .from("governing_body b")
                .asOf(filter.asOf())
                .where("b.withdrawn_at is null")
                .where(
                        "b.organisation_id = (select p.id from partner p where p.slug = :organisation)",
                        "organisation",
                        filter.organisation())
                .where(
                        "b.programme_id = (select p.id from programme p"
                                + " where p.slug = :programme and p.publication = 'PUBLISHED')",
                        "programme",
                        filter.programme())
                .where(
                        "b.type = :type",
                        "type",
                        filter.type() == null ? null : filter.type().name())
                .where(WITH_TEXT, "text", SearchText.words(filter.text()))
                .item(SUMMARY);
        if (filter.asOf() != null) {
            list.where("daterange(b.valid_from, b.valid_to) @> cast(:day as date)");
        }
        return list.page(BodySummary.class, "b.id", sort, request);
    }

    /** The body as it stands; with a day, only the seats and delegations of that day. One statement. */
    public Optional<BodyView> find(String slug, @Nullable LocalDate asOf) {
        LocalDate day = today.or(asOf);
        List<?> rows = entityManager
                .createNativeQuery("select cast(body_document(b.id, :day, :onlyThen) as text) from governing_body b"
                        + " where b.slug = :slug and b.withdrawn_at is null")
                .setParameter("slug", slug)
                .setParameter("day", day)
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return rows.stream()
                .map(row -> composed(StoredJson.read(json, (String) row, BodyView.class), day))
                .findFirst();
    }

    /** The body as it had been published by then. */
    public Optional<BodyView> find(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        LocalDate day = today.or(asOf);
        return new KnownGovernance(ledger, json, ledger.settled(knownAt), day)
                .body(slug, asOf)
                .map(view -> composed(view, day));
    }

    /** All that was published of the body, newest first. */
    public Page<LedgerEntryView> history(String slug, PageRequest request) {
        UUID id = ids(List.of(slug)).get(slug);
        if (id == null) {
            throw ProblemException.notFound("body", slug);
        }
        return ledger.history(EntityType.GOVERNING_BODY, id, request);
    }

    /** The ids of the bodies with these slugs, by slug; what there is not is left out. */
    public Map<String, UUID> ids(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select b.slug, b.id from GoverningBody b where b.slug in :slugs and b.withdrawnAt is null",
                        Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The body as the ledger keeps it: with all its seats, and without a day's composition. */
    BodyView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(body_document(:id, :day, false) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                BodyView.class);
    }

    /** The days on which a partner exists. */
    Validity existence(UUID partner) {
        Object[] days = (Object[]) entityManager
                .createNativeQuery("select p.valid_from, p.valid_to from partner p where p.id = :id")
                .setParameter("id", partner)
                .getSingleResult();
        return new Validity(day(days[0]), day(days[1]));
    }

    /** The programme that a body belongs to, when it belongs to one. */
    @Nullable
    UUID programme(UUID body) {
        return (UUID) entityManager
                .createNativeQuery("select b.programme_id from governing_body b where b.id = :id", UUID.class)
                .setParameter("id", body)
                .getSingleResult();
    }

    /** The days on which a body exists. */
    Validity bodyExistence(UUID body) {
        Object[] days = (Object[]) entityManager
                .createNativeQuery("select b.valid_from, b.valid_to from governing_body b where b.id = :id")
                .setParameter("id", body)
                .getSingleResult();
        return new Validity(day(days[0]), day(days[1]));
    }

    boolean hasMeeting(UUID body, String key) {
        return !entityManager
                .createNativeQuery("select 1 from meeting m where m.body_id = :body and m.key = :key")
                .setParameter("body", body)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static BodyView composed(BodyView view, LocalDate day) {
        return view.with(Composition.of(view.declaredConstituencies(), view.seats(), day));
    }
}

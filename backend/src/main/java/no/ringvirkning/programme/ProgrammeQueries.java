package no.ringvirkning.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads programmes: lists, one as it stands, one as it had been published by an instant. */
@ApplicationScoped
public class ProgrammeQueries {

    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', p.id, 'slug', p.slug, 'name', p.name, 'type', p.type, 'status', p.status, 'purpose', p.purpose,
              'parent', programme_ref(p.parent_id),
              'illustrative', coalesce(cast(p.source_document ->> 'illustrative' as boolean), false),
              'period', programme_span(p.id),
              'areas', (select coalesce(jsonb_agg(area_ref(x.area_id, :day) order by x.position), '[]')
                        from programme_area x where x.programme_id = p.id and x.kind = 'SCOPE'),
              'municipalityCodes', (
                select coalesce(jsonb_agg(distinct area_code_on(m.id, :day)) filter (where area_code_on(m.id, :day) is not null), '[]')
                from programme_area x, unnest(area_municipalities_on(x.area_id, :day)) m(id)
                where x.programme_id = p.id and x.kind = 'SCOPE'),
              'owners', (
                select coalesce(jsonb_agg(distinct partner_ref(r.partner_id, :day)), '[]')
                from role r where r.programme_id = p.id and r.partner_id is not null
                  and r.role in ('OWNER', 'PROJECT_OWNER', 'COMMISSIONER'))))
            """;

    private static final String IN_AREA = """
            exists (select 1 from programme_area x
                    where x.programme_id = p.id and x.kind = 'SCOPE'
                      and (x.area_id = (select a.id from area a where a.slug = :area)
                           or area_municipalities_on(x.area_id, :day)
                              && (select area_municipalities_on(a.id, :day) from area a where a.slug = :area)))
            """;

    private static final String WITH_PARTNER = """
            exists (select 1 from role r join partner o on o.id = r.partner_id
                    where r.programme_id = p.id and o.slug = :partner)
            """;

    private static final String WITH_TEXT = """
            concat_ws(chr(10), p.name ->> 'nb', p.name ->> 'nn', p.name ->> 'en', array_to_string(p.aliases, chr(10)),
              p.purpose ->> 'nb', p.purpose ->> 'nn', p.purpose ->> 'en') ilike :text
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ProgrammeComposer composer;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ProgrammeQueries(
            EntityManager entityManager,
            Provider<ListQuery> lists,
            LedgerQueries ledger,
            ProgrammeComposer composer,
            ObjectMapper json,
            Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.ledger = ledger;
        this.composer = composer;
        this.json = json;
        this.today = today;
    }

    /** One statement, and one more for the total. */
    public Page<ProgrammeSummary> list(ProgrammeFilter filter, ProgrammeSort sort, PageRequest request) {
        ListQuery query = lists.get()
                .from("programme p")
                .where("p.publication = 'PUBLISHED'")
                .where(
                        "p.type = :type",
                        "type",
                        filter.type() == null ? null : filter.type().name())
                .where(
                        "p.status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .where(IN_AREA, "area", filter.area())
                .where(WITH_PARTNER, "partner", filter.partner())
                .where(WITH_TEXT, "text", SearchText.contains(filter.text()))
                .item(SUMMARY);
        if (filter.area() == null) {
            query.withInItem("day", filter.asOf());
        } else {
            query.with("day", filter.asOf());
        }
        return query.page(ProgrammeSummary.class, "p.id", sort, request);
    }

    /** The programme as it stands, with names and valid parts of the day when one is given. */
    public Optional<ProgrammeView> get(String slug, @Nullable LocalDate asOf) {
        return document("p.slug = :key", slug, today.or(asOf))
                .map(found -> composer.current(
                        found, subProgrammes(UUID.fromString(found.get("id").asText())), asOf));
    }

    /** The programme as it had been published by then. */
    public Optional<ProgrammeView> get(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        Instant known = today.known(knownAt);
        return Optional.ofNullable(ledger.publishedBySlug(known, EntityType.PROGRAMME, List.of(slug))
                        .get(slug))
                .map(found -> composer.known(found, asOf, known));
    }

    /** All that was published of the programme, newest first. */
    public Optional<Page<LedgerEntryView>> history(String slug, PageRequest request) {
        return id(slug).map(id -> ledger.history(EntityType.PROGRAMME, id, request));
    }

    /** The view that the ledger keeps of the programme as it stands in this transaction. */
    ProgrammeView published(UUID id) {
        return document("p.id = :key", id, today.or(null))
                .map(composer::snapshot)
                .orElseThrow(() -> new IllegalStateException("programme " + id + " is not published"));
    }

    /** Whether no programme was ever entered. */
    public boolean isEmpty() {
        return entityManager
                .createNativeQuery("select 1 from programme limit 1")
                .getResultList()
                .isEmpty();
    }

    private Optional<UUID> id(String slug) {
        List<?> rows = entityManager
                .createNativeQuery("select p.id from programme p where p.slug = :slug and p.publication = 'PUBLISHED'")
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    /** The ids of the programmes with these slugs; a slug that no published programme has is missing. */
    Map<String, UUID> ids(Collection<String> slugs) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select p.slug, p.id from programme p where p.publication = 'PUBLISHED' and p.slug = any(:slugs)")
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (UUID) row[1]));
    }

    private Optional<ObjectNode> document(String condition, Object key, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(programme_document(p.id, :day) as text) from programme p where "
                        + condition + " and p.publication = 'PUBLISHED'")
                .setParameter("key", key)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(row -> read((String) row, ObjectNode.class)).findFirst();
    }

    private List<ProgrammeRef> subProgrammes(UUID id) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(programme_ref(p.id) as text) from programme p"
                        + " where p.parent_id = :parent and p.publication = 'PUBLISHED' order by p.slug")
                .setParameter("parent", id)
                .getResultList();
        return rows.stream().map(row -> read((String) row, ProgrammeRef.class)).toList();
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the statement does not build a " + type.getSimpleName(), e);
        }
    }
}

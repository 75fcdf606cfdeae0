package no.ringvirkning.programme;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads programmes: lists, one as it stands, one as it had been published by an instant. */
@ApplicationScoped
public class ProgrammeQueries {

    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', p.id, 'slug', p.slug, 'name', p.name, 'type', p.type, 'status', programme_status_on(p.id, p.status, :day, :onlyThen),
              'purpose', p.purpose,
              'parent', programme_ref(p.parent_id),
              'illustrative', is_illustrative(p.source_document),
              'period', programme_span(p.id),
              'areas', (select coalesce(jsonb_agg(area_ref(x.area_id, :day) order by x.position), '[]')
                        from programme_area x where x.programme_id = p.id and x.kind = 'SCOPE'),
              'municipalityCodes', (
                select coalesce(jsonb_agg(distinct area_code_on(m.id, :day)) filter (where area_code_on(m.id, :day) is not null), '[]')
                from programme_area x, unnest(area_municipalities_on(x.area_id, :day)) m(id)
                where x.programme_id = p.id and x.kind = 'SCOPE'),
              'owners', (
                select coalesce(jsonb_agg(distinct partner_ref(r.partner_id, :day)), '[]')
                from standing_role r join partner o on o.id = r.partner_id
                where r.programme_id = p.id
                  and (not :onlyThen or role_held(
                    r.from_date, r.to_date, r.to_precision, o.valid_from, o.valid_to, :day))
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
            exists (select 1 from standing_role r join partner o on o.id = r.partner_id
                    where r.programme_id = p.id and o.slug = :partner
                      and (not :onlyThen or role_held(
                        r.from_date, r.to_date, r.to_precision, o.valid_from, o.valid_to, :day)))
            """;

    private static final String WITH_TEXT = """
            has_words(concat_ws(chr(10), p.name ->> 'nb', p.name ->> 'nn', p.name ->> 'en', array_to_string(p.aliases, chr(10)),
              p.purpose ->> 'nb', p.purpose ->> 'nn', p.purpose ->> 'en'), :text)
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    ProgrammeQueries(
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
    public Page<ProgrammeSummary> list(ProgrammeFilter filter, ProgrammeSort sort, PageRequest request) {
        return lists.get()
                .from("programme p")
                .asOf(filter.asOf())
                .with("onlyThen", filter.asOf() != null)
                .where("p.publication = 'PUBLISHED'")
                .where(
                        "p.type = :type",
                        "type",
                        filter.type() == null ? null : filter.type().name())
                .where(
                        "programme_status_on(p.id, p.status, :day, :onlyThen) = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .where(IN_AREA, "area", filter.area())
                .where(WITH_PARTNER, "partner", filter.partner())
                .where(WITH_TEXT, "text", SearchText.words(filter.text()))
                .item(SUMMARY)
                .page(ProgrammeSummary.class, "p.id", sort, request);
    }

    /** The programme as it stands; with a day, only what holds on it, and by the names of that day. One statement. */
    public Optional<ProgrammeView> get(String slug, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(programme_page(p.id, :day, :onlyThen) as text) from programme p"
                        + " where p.slug = :slug and p.publication = 'PUBLISHED'")
                .setParameter("slug", slug)
                .setParameter("day", today.or(asOf))
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, ProgrammeView.class))
                .findFirst();
    }

    /** The programme as it had been published by then. */
    public Optional<ProgrammeView> get(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        return new KnownProgramme(ledger, json, ledger.settled(knownAt), today.or(asOf), asOf).page(slug);
    }

    /** All that was published of the programme, newest first. */
    public Optional<Page<LedgerEntryView>> history(String slug, PageRequest request) {
        return id(slug).map(id -> ledger.history(EntityType.PROGRAMME, id, request));
    }

    /** The view that the ledger keeps of the programme as it stands in this transaction. */
    ProgrammeView published(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(programme_document(:id, :day) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                ProgrammeView.class);
    }

    /** The programme with all that is recorded about it, public or not. */
    ProgrammeView whole(UUID id) {
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(programme_page(:id, :day, false) as text)")
                        .setParameter("id", id)
                        .setParameter("day", today.or(null))
                        .getSingleResult(),
                ProgrammeView.class);
    }

    /** Whether the one is the other or, at whatever remove, a part of it. */
    boolean isPartOf(@Nullable UUID one, UUID other) {
        return (Boolean) entityManager
                .createNativeQuery("with recursive above(id) as (select cast(:one as uuid) union"
                        + " select p.parent_id from programme p join above a on p.id = a.id where p.parent_id is not null)"
                        + " select exists (select from above where id = :other)")
                .setParameter("one", one == null ? null : one.toString())
                .setParameter("other", other)
                .getSingleResult();
    }

    /**
     * The keys of the objectives that plans speak of, but for those that were given up. Plans belong to a feature above this one,
     * so they are known here by their tables only.
     */
    Set<String> objectivesOfPlans(UUID id) {
        List<?> rows =
                entityManager.createNativeQuery("""
                        with said as (
                          select r.id from plan_revision r join plan p on p.id = r.plan_id
                          where p.programme_id = :id and r.status not in ('REJECTED', 'WITHDRAWN'))
                        select o from measure_revision m join said s on s.id = m.revision_id, unnest(m.objectives) o
                        union select v.objective_key from objective_review v join said s on s.id = v.revision_id
                        """).setParameter("id", id).getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
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
    public Map<String, UUID> ids(Collection<String> slugs) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select p.slug, p.id from programme p where p.publication = 'PUBLISHED' and p.slug = any(:slugs)")
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (UUID) row[1]));
    }
}

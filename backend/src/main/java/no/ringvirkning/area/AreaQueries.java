package no.ringvirkning.area;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads areas: lists, and one on a day. */
@ApplicationScoped
public class AreaQueries {

    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object('id', a.id, 'slug', a.slug, 'name', area_name_on(a.id, :day),
              'kind', a.kind, 'code', area_code_on(a.id, :day), 'county', area_county_on(a.id, :day)))
            """;

    private static final String CODED = """
            exists (select 1 from area_code c where c.area_id = a.id and c.code = :code
                    and daterange(c.valid_from, c.valid_to) @> cast(:day as date))
            """;

    private static final String EXISTS_ON_DAY =
            "(a.kind not in ('MUNICIPALITY', 'COUNTY') or area_code_on(a.id, :day) is not null)";

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    AreaQueries(
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
    public Page<AreaSummary> list(AreaFilter filter, AreaSort sort, PageRequest request) {
        ListQuery query = lists.get()
                .from("area a")
                .asOf(filter.asOf())
                .where(
                        "(a.kind = :kind or :kind = any(a.typologies))",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .where(
                        "exists (select 1 from area_name n where n.area_id = a.id and has_words(n.name, :text))",
                        "text",
                        SearchText.words(filter.text()))
                .item(SUMMARY);
        if (filter.asOf() != null) {
            query.where(EXISTS_ON_DAY);
        }
        if (filter.code() != null && filter.asOf() == null) {
            throw codeProblem(filter.code(), null);
        }
        Page<AreaSummary> page =
                query.where(CODED, "code", filter.code()).page(AreaSummary.class, "a.id", sort, request);
        if (page.items().isEmpty() && filter.code() != null) {
            requireValid(filter.code(), Objects.requireNonNull(filter.asOf()));
        }
        return page;
    }

    /** The area with names, code and county of the day. */
    public Optional<AreaView> get(String slug, @Nullable LocalDate asOf) {
        return documents("where a.slug = :slug", Map.of("slug", slug, "day", today.or(asOf))).stream()
                .findFirst();
    }

    /** The area as it had been published by then, with names, code and county of the day. */
    public Optional<AreaView> get(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        Instant known = ledger.settled(knownAt);
        return Optional.ofNullable(published(known, Set.of(slug)).get(slug)).map(area -> {
            Set<String> others = new TreeSet<>();
            area.memberships().forEach(m -> others.add(m.area().slug()));
            if (area.centre() != null) {
                others.add(area.centre().slug());
            }
            Map<String, AreaView> around = published(known, others);
            return area.on(today.or(asOf), around, counties(known));
        });
    }

    private Map<String, AreaView> published(Instant knownAt, Collection<String> slugs) {
        return ledger.publishedBySlug(knownAt, EntityType.AREA, slugs).values().stream()
                .map(found -> json.convertValue(found, AreaView.class))
                .collect(Collectors.toMap(AreaView::slug, v -> v));
    }

    private List<AreaView> counties(Instant knownAt) {
        return ledger.publishedWith(knownAt, EntityType.AREA, "kind", AreaKind.COUNTY.name()).stream()
                .map(found -> json.convertValue(found, AreaView.class))
                .toList();
    }

    /** All that was published of the area, newest first. */
    public Page<LedgerEntryView> history(String slug, PageRequest request) {
        return ledger.history(EntityType.AREA, require(slug), request);
    }

    /** The ids of the areas with these slugs; a slug that no area has is missing. */
    public Map<String, UUID> ids(Collection<String> slugs) {
        List<?> rows = entityManager
                .createNativeQuery("select a.slug, a.id from area a where a.slug = any(:slugs)")
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (UUID) row[1]));
    }

    /** What kind of area has this slug; empty when no area has it. */
    public Optional<AreaKind> kind(String slug) {
        List<?> rows = entityManager
                .createNativeQuery("select a.kind from area a where a.slug = :slug")
                .setParameter("slug", slug)
                .getResultList();
        return rows.stream().map(row -> AreaKind.valueOf((String) row)).findFirst();
    }

    /** Whether any area is in the record. */
    boolean isEmpty() {
        return entityManager
                .createNativeQuery("select 1 from area limit 1")
                .getResultList()
                .isEmpty();
    }

    /** All areas, as the ledger keeps them. */
    List<AreaView> published() {
        return documents("order by a.slug", Map.of("day", today.or(null)));
    }

    /** The id of the area that has this slug; a problem when none has. */
    UUID require(String slug) {
        UUID id = ids(List.of(slug)).get(slug);
        if (id == null) {
            throw ProblemException.notFound("area", slug);
        }
        return id;
    }

    private void requireValid(String code, LocalDate asOf) {
        if (uses(code).stream().noneMatch(use -> use.contains(asOf))) {
            throw codeProblem(code, asOf);
        }
    }

    private List<CodeUse> uses(String code) {
        List<?> rows =
                entityManager.createNativeQuery("""
                        select c.valid_from, c.valid_to, area_name_on(c.area_id, coalesce(c.valid_from, c.valid_to)) from area_code c
                        where c.code = :code order by c.valid_from
                        """).setParameter("code", code).getResultList();
        return rows.stream().map(Object[].class::cast).map(CodeUse::of).toList();
    }

    private ProblemException codeProblem(String code, @Nullable LocalDate asOf) {
        List<String> uses = uses(code).stream().map(CodeUse::toString).toList();
        String when = uses.isEmpty() ? "It was never valid." : "It was valid: " + String.join("; ", uses) + ".";
        AreaProblem type = asOf == null ? AreaProblem.AREA_CODE_NEEDS_A_DATE : AreaProblem.AREA_CODE_NOT_VALID;
        String asked = asOf == null
                ? "Give asOf with the code '%s'.".formatted(code)
                : "The code '%s' meant no area on %s.".formatted(code, asOf);
        return new ProblemException(
                type, asked + " " + when, List.of(FieldProblem.parameter("code", "not-valid", when, uses)));
    }

    private List<AreaView> documents(String clause, Map<String, Object> parameters) {
        var query =
                entityManager.createNativeQuery("select cast(area_document(a.id, :day) as text) from area a " + clause);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, AreaView.class))
                .toList();
    }

    /** A stretch of time in which a code meant an area. */
    private record CodeUse(
            @Nullable LocalDate from, @Nullable LocalDate to, String name) {

        static CodeUse of(Object[] row) {
            return new CodeUse(day(row[0]), day(row[1]), (String) row[2]);
        }

        boolean contains(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }

        private static @Nullable LocalDate day(@Nullable Object value) {
            return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
        }

        @Override
        public String toString() {
            return "%s/%s %s".formatted(from == null ? ".." : from, to == null ? ".." : to, name);
        }
    }
}

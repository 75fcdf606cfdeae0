package no.ringvirkning.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads plans and their revisions: lists, one as it stands or stood on a day, one as it had been published by an instant. */
@ApplicationScoped
public class PlanQueries {

    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', p.id, 'slug', p.slug, 'name', p.name, 'kind', p.kind, 'programme', programme_ref(p.programme_id),
              'period', partial_period(
                p.from_date, p.from_precision, p.from_circa, p.to_date, p.to_precision, p.to_circa),
              'revision', r.number, 'status', plan_revision_status(r.id, :day),
              'adoptionKnown', case when r.id is not null then plan_revision_adoption_known(r.id, :day, :onlyThen) end, 'effective', revision_effective(r.effective_from, r.effective_to),
              'measures', (
                select count(*) from measure_revision m
                where m.revision_id = r.id and not measure_ends(m.change)),
              'illustrative', is_illustrative(p.source) or is_illustrative(r.source) or exists (
                select from measure_revision m where m.revision_id = r.id and is_illustrative(m.source))))
            """;

    private static final String FROM = """
            plan p join programme g on g.id = p.programme_id and g.publication = 'PUBLISHED'
            """;

    private static final String SHOWN =
            FROM + "left join plan_revision r on r.plan_id = p.id and r.number = p.shown_number";

    private static final String STOOD = FROM + """
            left join plans_standing_on(:day) s on s.plan_id = p.id
            left join plan_revision r on r.id = s.revision_id
            """;

    private static final String WITH_TEXT = """
            has_words(concat_ws(chr(10), p.name ->> 'nb', p.name ->> 'nn', p.name ->> 'en',
              p.description ->> 'nb', p.description ->> 'nn', p.description ->> 'en'), :text)
            """;

    /** The plan with a slug, if its programme is published. */
    static final String PUBLIC_PLAN = """
            from plan p join programme g on g.id = p.programme_id and g.publication = 'PUBLISHED'
            where p.slug = :slug and p.withdrawn_at is null
            """;

    private static final String PUBLIC_REVISION = """
            from plan p join programme g on g.id = p.programme_id and g.publication = 'PUBLISHED'
            join plan_revision r on r.plan_id = p.id and measure_public(r.status)
            where p.slug = :slug and p.withdrawn_at is null
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    PlanQueries(
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
    public Page<PlanSummary> list(PlanFilter filter, PlanSort sort, PageRequest request) {
        return lists.get()
                .from(filter.asOf() == null ? SHOWN : STOOD)
                .asOf(filter.asOf())
                .where("p.withdrawn_at is null")
                .with("onlyThen", filter.asOf() != null)
                .where("g.slug = :programme", "programme", filter.programme())
                .where(
                        "p.kind = :kind",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .where(
                        "plan_revision_status(r.id, :day) = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .where(WITH_TEXT, "text", SearchText.words(filter.text()))
                .item(SUMMARY)
                .page(PlanSummary.class, "p.id", sort, request);
    }

    /** The plan with its public revisions; with a day, which of them stood then. One statement. */
    public Optional<PlanView> get(String slug, @Nullable LocalDate asOf) {
        return documents("plan_page(p.id, :day, :onlyThen)", PUBLIC_PLAN, slug, asOf, PlanView.class).stream()
                .findFirst();
    }

    /** The plan as it had been published by then. */
    public Optional<PlanView> get(String slug, @Nullable LocalDate asOf, Instant knownAt) {
        return known(asOf, knownAt).plan(slug);
    }

    /** One public revision; with a day, as it stood then, if it was there. One statement. */
    public Optional<PlanRevisionView> revision(String slug, int number, @Nullable LocalDate asOf) {
        Query query = entityManager
                .createNativeQuery("select cast(plan_revision_page(r.id, :day, :onlyThen) as text) "
                        + PUBLIC_REVISION
                        + " and r.number = :number and (not :onlyThen or plan_revision_there(r.id, :day))")
                .setParameter("number", number);
        return read(query, slug, asOf, PlanRevisionView.class).stream().findFirst();
    }

    /** One revision as it had been published by then. */
    public Optional<PlanRevisionView> revision(String slug, int number, @Nullable LocalDate asOf, Instant knownAt) {
        return known(asOf, knownAt).revisions(slug).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /** Whether the public reads the revision now, so that who changes it has to say why. */
    boolean isPublic(String slug, int number) {
        return id("r.id " + PUBLIC_REVISION + " and r.number = :number", slug, number)
                .isPresent();
    }

    /** These public revisions of the plan, in order. One statement. */
    List<PlanRevisionView> revisions(String slug, Collection<Integer> numbers) {
        Query query = entityManager
                .createNativeQuery("select cast(plan_revision_document(r.id, :day) as text) "
                        + PUBLIC_REVISION
                        + " and r.number = any(:numbers) order by r.number")
                .setParameter("numbers", numbers.toArray(Integer[]::new));
        return read(query, slug, null, PlanRevisionView.class);
    }

    /** All that was published of the plan itself, newest first. */
    public Optional<Page<LedgerEntryView>> history(String slug, PageRequest request) {
        return id("p.id " + PUBLIC_PLAN, slug, null).map(id -> ledger.history(EntityType.PLAN, id, request));
    }

    /** All that was published of one revision, newest first. */
    public Optional<Page<LedgerEntryView>> history(String slug, int number, PageRequest request) {
        return id("r.id " + PUBLIC_REVISION + " and r.number = :number", slug, number)
                .map(id -> ledger.history(EntityType.PLAN_REVISION, id, request));
    }

    KnownPlan known(@Nullable LocalDate asOf, Instant knownAt) {
        return new KnownPlan(ledger, json, ledger.settled(knownAt), today.or(asOf), asOf);
    }

    /** The plan as the ledger keeps it. */
    PlanView published(ActionPlan plan) {
        return one("plan_document(:id)", plan.id(), PlanView.class);
    }

    /** The revision as the ledger keeps it. */
    PlanRevisionView published(PlanRevision revision) {
        return one("plan_revision_document(:id, :day)", revision.id(), PlanRevisionView.class);
    }

    /** All revisions of the plan, public or not, in order. */
    List<PlanRevisionSummary> summaries(ActionPlan plan) {
        return rows(
                "plan_revision_summary(r.id, :day, false)",
                "from plan_revision r where r.plan_id = :id order by r.number",
                plan.id(),
                PlanRevisionSummary.class);
    }

    /** What the revision lacks, public or not. */
    List<PlanGap> gaps(PlanRevision revision) {
        return rows("""
                jsonb_strip_nulls(jsonb_build_object('kind', x.kind, 'measure', x.measure, 'title', x.title, 'revision', x.number,
                  'source', x.source, 'illustrative', x.illustrative or is_illustrative(r.source) or is_illustrative(p.source)))
                """, """
                from plan_revision r join plan p on p.id = r.plan_id cross join lateral plan_gaps(r.id, :day, false) x
                where r.id = :id order by x.measure nulls first, x.kind""", revision.id(), PlanGap.class);
    }

    /** What the revision says as it stands in this transaction. */
    RevisionContent content(PlanRevision revision) {
        return one("revision_content(:id, :day)", revision.id(), RevisionContent.class);
    }

    /** The slug of the programme. */
    String programme(UUID id) {
        return (String) entityManager
                .createNativeQuery("select slug from programme where id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    private Optional<UUID> id(String selection, String slug, @Nullable Integer number) {
        Query query = entityManager.createNativeQuery("select " + selection).setParameter("slug", slug);
        if (number != null) {
            query.setParameter("number", number);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    private <T> T one(String document, UUID id, Class<T> type) {
        Query query = entityManager
                .createNativeQuery("select cast(" + document + " as text)")
                .setParameter("id", id);
        if (document.contains(":day")) {
            query.setParameter("day", today.or(null));
        }
        return StoredJson.read(json, (String) query.getSingleResult(), type);
    }

    private <T> List<T> rows(String document, String selection, UUID id, Class<T> type) {
        List<?> found = entityManager
                .createNativeQuery("select cast(" + document + " as text) " + selection)
                .setParameter("id", id)
                .setParameter("day", today.or(null))
                .getResultList();
        return found.stream()
                .map(row -> StoredJson.read(json, (String) row, type))
                .toList();
    }

    private <T> List<T> documents(String document, String from, String slug, @Nullable LocalDate asOf, Class<T> type) {
        return read(entityManager.createNativeQuery("select cast(" + document + " as text) " + from), slug, asOf, type);
    }

    private <T> List<T> read(Query query, String slug, @Nullable LocalDate asOf, Class<T> type) {
        query.setParameter("slug", slug);
        query.getParameters().forEach(parameter -> {
            if ("day".equals(parameter.getName())) {
                query.setParameter("day", today.or(asOf));
            } else if ("onlyThen".equals(parameter.getName())) {
                query.setParameter("onlyThen", asOf != null);
            }
        });
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> StoredJson.read(json, (String) row, type))
                .toList();
    }
}

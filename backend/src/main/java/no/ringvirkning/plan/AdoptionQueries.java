package no.ringvirkning.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads who has adopted a revision, and what it lacks. */
@ApplicationScoped
public class AdoptionQueries {

    /** The revision asked for; when none is, the one that readers are shown. */
    private static final String REVISION = """
            r.plan_id = p.id and measure_public(r.status)
              and r.number = coalesce(nullif(:number, 0), plan_shown(p.id, p.shown_number, :day, :onlyThen))
            """;

    private static final String ADOPTIONS = """
            select coalesce(jsonb_agg(a.said || jsonb_build_object('otherDecisions', (
              select coalesce(jsonb_agg(decision_ref(d.id) order by d.date, d.slug collate "C"), '[]')
              from decision d join governing_body b on b.id = d.body_id
              where b.slug = a.said #>> '{body,slug}' and d.programme_id = p.programme_id and d.withdrawn_at is null
                and (not :onlyThen or d.date is null or partial_date_end(d.date, d.precision) <= :day)
                and d.slug is distinct from a.said #>> '{decision,slug}')) order by a.place), '[]')
            from plan_revision r
            cross join lateral jsonb_array_elements(revision_adoptions(r.id, :day, :onlyThen)) with ordinality a(said, place)
            where
            """ + REVISION;

    private static final String GAPS = """
            select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
              'kind', x.kind, 'measure', x.measure, 'title', x.title, 'revision', x.number, 'source', x.source,
              'illustrative', x.illustrative or is_illustrative(r.source) or is_illustrative(p.source)))
              order by x.measure nulls first, x.kind), '[]')
            from plan_revision r cross join lateral plan_gaps(r.id, :day, :onlyThen) x
            where
            """ + REVISION;

    /** A plan with what was asked for of one of its revisions. */
    private record Of<T>(PlanView plan, List<T> rows) {}

    private final EntityManager entityManager;
    private final PlanQueries plans;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    AdoptionQueries(EntityManager entityManager, PlanQueries plans, ObjectMapper json, Today today) {
        this.entityManager = entityManager;
        this.plans = plans;
        this.json = json;
        this.today = today;
    }

    /**
     * The bodies that treat a revision and what each has said; of the shown revision when no number is given. One statement, but
     * for what was known.
     */
    public Optional<AdoptionMatrix> matrix(
            String slug, @Nullable Integer number, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Optional<Of<AdoptionRow>> found = knownAt == null
                ? read(ADOPTIONS, slug, number, asOf, AdoptionRow.class)
                : known(slug, number, asOf, knownAt);
        return found.map(of -> matrix(of.plan(), chosen(of.plan(), number, asOf), of.rows()));
    }

    private static AdoptionMatrix matrix(PlanView plan, PlanRevisionSummary revision, List<AdoptionRow> rows) {
        return new AdoptionMatrix(
                new PlanRef(plan.slug(), plan.name()),
                revision.number(),
                revision.label(),
                revision.status(),
                rows.stream().anyMatch(AdoptionRow::required)
                        ? rows.stream().allMatch(r -> !r.required() || r.isAdopted())
                        : null,
                rows.stream()
                        .filter(r -> r.required() && !r.isAdopted())
                        .map(AdoptionRow::body)
                        .toList(),
                rows);
    }

    /**
     * What a revision lacks; with a day, by what had been said by then; of the shown revision when no number is given. One
     * statement.
     */
    public Optional<List<PlanGap>> gaps(String slug, @Nullable Integer number, @Nullable LocalDate asOf) {
        return read(GAPS, slug, number, asOf, PlanGap.class).map(of -> {
            if (number != null) {
                chosen(of.plan(), number, asOf);
            }
            return of.rows();
        });
    }

    private Optional<Of<AdoptionRow>> known(
            String slug, @Nullable Integer number, @Nullable LocalDate asOf, Instant knownAt) {
        return plans.get(slug, asOf, knownAt)
                .map(plan -> new Of<>(
                        plan,
                        plans.revision(slug, chosen(plan, number, asOf).number(), asOf, knownAt)
                                .map(plans.known(asOf, knownAt)::adoptions)
                                .orElse(List.of())));
    }

    private <T> Optional<Of<T>> read(
            String rows, String slug, @Nullable Integer number, @Nullable LocalDate asOf, Class<T> type) {
        List<?> found = entityManager
                .createNativeQuery("select cast(jsonb_build_object('plan', plan_page(p.id, :day, :onlyThen), 'rows', ("
                        + rows + ")) as text) " + PlanQueries.PUBLIC_PLAN)
                .setParameter("slug", slug)
                .setParameter("number", number == null ? 0 : number)
                .setParameter("day", today.or(asOf))
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            ObjectNode node = StoredJson.read(json, (String) row, ObjectNode.class);
            List<T> read = new ArrayList<>();
            node.get("rows").forEach(each -> read.add(json.convertValue(each, type)));
            return new Of<>(json.convertValue(node.get("plan"), PlanView.class), List.copyOf(read));
        });
    }

    private static PlanRevisionSummary chosen(PlanView plan, @Nullable Integer number, @Nullable LocalDate asOf) {
        if (number == null && plan.shown() == null) {
            throw asOf == null
                    ? ProblemException.notFound("revision of", plan.slug())
                    : ProblemException.parameter("asOf", "lies before any revision of the plan", List.of());
        }
        Integer wanted = number == null ? plan.shown() : number;
        return plan.revisions().stream()
                .filter(r -> r.number().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter(
                        "revision",
                        "names no public revision of this plan",
                        plan.revisions().stream()
                                .map(r -> String.valueOf(r.number()))
                                .toList()));
    }
}

package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.shared.ListQuery;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SearchText;
import no.ringvirkning.shared.SortOrder;
import no.ringvirkning.shared.StoredJson;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Reads measures: lists across plans, the story of one today, on a day or as it was known, and the reports on it. */
@ApplicationScoped
public class MeasureQueries {

    private static final String FROM = """
            measure_revision r
            join plan_revision v on v.id = r.revision_id and measure_public(v.status)
            join plan l on l.id = v.plan_id
            join programme p on p.id = l.programme_id and p.publication = 'PUBLISHED'
            """;

    /** Of a plan or a few, which revision stood is asked for each. */
    private static final String STOOD_OF_PLAN = "v.number = plan_standing_on(l.id, :day)";

    /** Of all, it is worked out once and kept: what stands around it keeps it from being a join. */
    private static final String STOOD =
            "coalesce(r.revision_id in (select s.revision_id from plans_standing_on(:day) s), false)";

    /** Written out: as functions, the parts would be started anew for every row. */
    private static final String SUMMARY = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', r.measure_id, 'code', (select m.code from measure m where m.id = r.measure_id),
              'programme', jsonb_build_object('slug', p.slug, 'name', p.name),
              'plan', jsonb_build_object('slug', l.slug, 'name', l.name), 'revision', v.number,
              'title', r.title, 'kind', r.kind, 'horizon', r.horizon, 'level', r.level, 'focusAreas', to_jsonb(r.focus_areas),
              'period', partial_period(r.from_date, r.from_precision, r.from_circa, r.to_date, r.to_precision, r.to_circa),
              'priorityRank', r.priority_rank,
              'responsible', (
                select coalesce(jsonb_agg(jsonb_build_object('role', x.role, 'partner', partner_ref(x.partner_id, :day),
                  'capacity', x.capacity, 'note', x.note, 'source', x.source) order by x.position), '[]')
                from measure_role x where x.measure_revision_id = r.id and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING')),
              'status', (
                select jsonb_build_object('status', t.status, 'computed', t.computed, 'because', t.because,
                  'manual', s.manual_status, 'manualReason', s.manual_reason, 'phase', s.phase,
                  'reported', partial_date(s.date, s.precision, s.circa), 'comment', s.comment, 'outlook', s.outlook)
                from measure_standing(r.id, :day, :onlyThen) t left join measure_status s on s.id = t.report_id),
              'nextMilestone', (
                select jsonb_build_object('key', x.key, 'title', x.title,
                  'due', partial_date(x.date, x.precision, x.circa), 'source', x.source)
                from measure_open_milestones(r.id, r.measure_id, :day, :onlyThen) x
                order by partial_date_end(x.date, x.precision), x.place limit 1),
              'budget', (
                select coalesce(jsonb_agg(money(s.amount, s.currency, s.qualifier, s.price_year) order by s.currency collate "C", s.price_year nulls first), '[]')
                from measure_budget_sums(r.id) s),
              'change', r.change, 'changeReason', r.change_reason,
              'changeIllustrative', is_illustrative(r.source)
                or (select x.illustrative from plan_revision_changes_made_up(v.id) x),
              'illustrative', (select x.illustrative from measure_made_up(r.id) x)))
            """;

    private static final String WITH_RESPONSIBLE = """
            r.id in (select x.measure_revision_id from measure_role x join partner o on o.id = x.partner_id
                     where o.slug = :responsible and x.role in ('MAIN_RESPONSIBLE', 'EXECUTING'))
            """;

    /** The index finds one word; the longest is most likely the rarest. */
    private static final String WITH_LONGEST_WORD = "r.words like lower(unaccent(:word))";

    private static final String WITH_WORDS = "r.words like all (select lower(unaccent(word)) from unnest(:words) word)";

    /** A published programme's measures that stand in a public revision. */
    static final String PUBLIC_MEASURE = """
            from measure m join programme p on p.id = m.programme_id and p.publication = 'PUBLISHED'
            where p.slug = :programme and m.code = :code and exists (
              select from measure_revision r join plan_revision v on v.id = r.revision_id
              where r.measure_id = m.id and measure_public(v.status))
            """;

    private final EntityManager entityManager;
    private final Provider<ListQuery> lists;
    private final LedgerQueries ledger;
    private final PublicRevisionQueries revisions;
    private final ObjectMapper json;
    private final Today today;

    @Inject
    MeasureQueries(
            EntityManager entityManager,
            Provider<ListQuery> lists,
            LedgerQueries ledger,
            PublicRevisionQueries revisions,
            ObjectMapper json,
            Today today) {
        this.entityManager = entityManager;
        this.lists = lists;
        this.ledger = ledger;
        this.revisions = revisions;
        this.json = json;
        this.today = today;
    }

    /**
     * The measures of the revision of each plan that is shown; with a day, of the one that stood on it. A measure that two plans
     * speak of is there once for each. One statement, and one more for the total.
     */
    public Page<MeasureSummary> list(MeasureFilter filter, MeasureSort sort, PageRequest request) {
        if (filter.revision() != null && filter.plan() == null) {
            throw ProblemException.parameter("revision", "needs the plan whose revision it is", List.of());
        }
        ListQuery list = lists.get().from(FROM).asOf(filter.asOf()).with("onlyThen", filter.asOf() != null);
        if (filter.revision() != null) {
            list.where("v.number = :revision", "revision", filter.revision());
            if (filter.asOf() != null) {
                list.where("plan_revision_there(v.id, :day)");
            }
        } else {
            list.where(shown(filter));
        }
        if (!Boolean.TRUE.equals(filter.ended())
                && (filter.change() == null || !filter.change().ends())) {
            list.where("not measure_ends(r.change)");
        }
        if (Boolean.TRUE.equals(filter.attention())) {
            list.where(
                    "exists (select from measure_standing(r.id, :day, :onlyThen) t where t.status in ('AT_RISK', 'OFF_TRACK'))");
        }
        Page<MeasureSummary> page = list.where("p.slug = :programme", "programme", filter.programme())
                .where("l.slug = :plan", "plan", filter.plan())
                .where(":focusArea = any(r.focus_areas)", "focusArea", filter.focusArea())
                .where("r.kind = :kind", "kind", name(filter.kind()))
                .where("r.horizon = :horizon", "horizon", name(filter.horizon()))
                .where("r.level = :level", "level", name(filter.level()))
                .where("r.change = :change", "change", name(filter.change()))
                .where(
                        "exists (select from measure_standing(r.id, :day, :onlyThen) t where t.status = :status)",
                        "status",
                        name(filter.status()))
                .where(WITH_RESPONSIBLE, "responsible", filter.responsible())
                .where(WITH_LONGEST_WORD, "word", SearchText.longest(filter.text()))
                .where(WITH_WORDS, "words", SearchText.words(filter.text()))
                .item(SUMMARY)
                .page(MeasureSummary.class, "r.id", sort, request);
        if (page.items().isEmpty() && filter.revision() != null) {
            revisions.require(Objects.requireNonNull(filter.plan()), filter.revision(), filter.asOf());
        }
        return page;
    }

    private static String shown(MeasureFilter filter) {
        if (filter.asOf() == null) {
            return "l.shown_number = v.number";
        }
        return filter.programme() == null && filter.plan() == null ? STOOD : STOOD_OF_PLAN;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The measure with its story as it stands; with a day, as it stood then. One statement. */
    public Optional<MeasureView> get(String programme, String code, @Nullable LocalDate asOf) {
        List<?> rows = entityManager
                .createNativeQuery("select cast(measure_page(m.id, :day, :onlyThen) as text) " + PUBLIC_MEASURE)
                .setParameter("programme", programme)
                .setParameter("code", code)
                .setParameter("day", today.or(asOf))
                .setParameter("onlyThen", asOf != null)
                .getResultList();
        return rows.stream()
                .filter(Objects::nonNull)
                .map(row -> StoredJson.read(json, (String) row, MeasureView.class))
                .findFirst();
    }

    /** The measure as far as it had been published by then. */
    public Optional<MeasureView> get(String programme, String code, @Nullable LocalDate asOf, Instant knownAt) {
        return new KnownMeasure(this, ledger, json, ledger.settled(knownAt), today.or(asOf), asOf != null)
                .page(programme, code);
    }

    /** The reports on a measure, newest first; nothing when there is no such measure. */
    public Optional<Page<MeasureReport>> reports(String programme, String code, PageRequest request) {
        return id(programme, code)
                .map(id -> lists.get()
                        .from("standing_report s")
                        .asOf(null)
                        .where("s.measure_id = :measure", "measure", id)
                        .item("measure_report_document(s.id, :day)")
                        .page(MeasureReport.class, "s.id", Newest.REPORTED_DESC, request));
    }

    /** The id of a measure, and its status worked out from what was known of it. */
    ObjectNode computed(
            UUID programme,
            String code,
            MeasureContent said,
            @Nullable MeasurePhase phase,
            boolean overdue,
            LocalDate day) {
        PartialPeriod period = said.period();
        String earliest = period == null || period.from() == null
                ? ""
                : period.from().date().toString();
        String starts = period == null || period.from() == null
                ? ""
                : period.from().latest().toString();
        String ends = period == null || period.to() == null
                ? ""
                : period.to().latest().toString();
        return StoredJson.read(
                json,
                (String) entityManager
                        .createNativeQuery("select cast(jsonb_build_object('id', m.id) || measure_computed_status("
                                + ":change, nullif(:phase, ''), cast(nullif(:earliest, '') as date), cast(nullif(:starts, '') as date), cast(nullif(:ends, '') as date),"
                                + " :overdue, :day) as text)"
                                + " from measure m where m.programme_id = :programme and m.code = :code")
                        .setParameter("change", String.valueOf(said.change()))
                        .setParameter("phase", phase == null ? "" : phase.name())
                        .setParameter("earliest", earliest)
                        .setParameter("starts", starts)
                        .setParameter("ends", ends)
                        .setParameter("overdue", overdue)
                        .setParameter("day", day)
                        .setParameter("programme", programme)
                        .setParameter("code", code)
                        .getSingleResult(),
                ObjectNode.class);
    }

    /** The id of a measure that the public can read of. */
    Optional<UUID> id(String programme, String code) {
        List<?> rows = entityManager
                .createNativeQuery("select m.id " + PUBLIC_MEASURE)
                .setParameter("programme", programme)
                .setParameter("code", code)
                .getResultList();
        return rows.stream().map(UUID.class::cast).findFirst();
    }

    /** The order of the reports on a measure. */
    private enum Newest implements SortOrder {
        REPORTED_DESC;

        @Override
        public String expression() {
            return "s.date";
        }

        @Override
        public String type() {
            return "date";
        }
    }
}

package no.ringvirkning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.plan.RandomHistory.Happened;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.measure.MeasureQueries;
import no.ringvirkning.plan.measure.MeasureReport;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.plan.measure.MeasureView;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Plans and measures as they were known at an instant")
class KnownPlanTest {

    private static final int STEPS = 24;
    private static final List<LocalDate> DAYS = Arrays.asList(null, LocalDate.parse("2020-03-20"));
    private static final List<String> CODES = List.of("t1", "t2", "t4");

    /** Over all histories: not every one has all that can happen. */
    private static final Set<Happened> HAPPENED = EnumSet.noneOf(Happened.class);

    /** Measures that were read on a day with fewer reports than there are. */
    private static int readOnADay;

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    ProgrammeService programmes;

    @Inject
    RevisionService revisions;

    @Inject
    MeasureService measures;

    @Inject
    MeasureQueries measureQueries;

    @Inject
    PlanQueries queries;

    @Inject
    AdoptionQueries adoptions;

    @Inject
    DifferenceQueries differences;

    @Inject
    Feed feed;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Everything that can be read of the plans and of some measures; with an instant, as it was known then. */
    private Map<String, Object> all(RandomHistory history, @Nullable Instant knownAt) {
        Map<String, Object> all = new TreeMap<>();
        for (LocalDate asOf : DAYS) {
            for (String plan : history.plans) {
                read(all, plan, asOf, knownAt);
            }
            for (String code : CODES) {
                (knownAt == null
                                ? measureQueries.get(history.programme, code, asOf)
                                : measureQueries.get(history.programme, code, asOf, knownAt))
                        .ifPresent(page -> all.put("measure " + code + " " + asOf, page));
            }
        }
        return all;
    }

    private void read(Map<String, Object> all, String plan, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Optional<PlanView> view = knownAt == null ? queries.get(plan, asOf) : queries.get(plan, asOf, knownAt);
        if (view.isEmpty()) {
            return;
        }
        all.put("plan " + plan + " " + asOf, view.get());
        all.put("adoptions " + plan + " " + asOf, answer(() -> adoptions.matrix(plan, null, asOf, knownAt)));
        if (asOf == null) {
            all.put("diff " + plan, answer(() -> differences.between(plan, null, null, knownAt)));
        }
        List<Integer> numbers =
                view.get().revisions().stream().map(PlanRevisionSummary::number).toList();
        for (int number : numbers) {
            String of = plan + "/" + number + " " + asOf;
            all.put(
                    "revision " + of,
                    answer(() -> knownAt == null
                            ? queries.revision(plan, number, asOf)
                            : queries.revision(plan, number, asOf, knownAt)));
            all.put("adoptions " + of, answer(() -> adoptions.matrix(plan, number, asOf, knownAt)));
            if (asOf == null) {
                all.put(
                        "diff " + plan + "/" + number,
                        answer(() -> differences.between(plan, numbers.get(0), number, knownAt)));
            }
        }
    }

    /** The answer, or why there is none. */
    private static Object answer(Supplier<?> read) {
        try {
            return read.get();
        } catch (ProblemException refused) {
            return refused.type() + " " + refused.errors();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 6})
    @DisplayName(
            "Issue 3: are what was read then, and what the feed played back to then says, whatever was revised, rejected, taken"
                    + " back, rolled over or reported since (invariant 30)")
    void asItWas(long seed) {
        long start = feed.end();
        RandomHistory history = new RandomHistory(
                seed, new RandomHistory.Services(plans, planService, revisions, measures, measureQueries, programmes));
        Map<Instant, Map<String, Object>> reads = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            history.step();
            reads.put(clock.instant(), all(history, null));
        }
        List<LedgerEntryView> entries = feed.after(start);
        reads.forEach((instant, then) -> {
            assertEquals(then, all(history, instant), () -> "at " + instant);
            asPlayed(then, entries, instant);
            readOnADay += (int) CODES.stream()
                    .filter(c ->
                            0 < reports(then, c, DAYS.get(1)) && reports(then, c, DAYS.get(1)) < reports(then, c, null))
                    .count();
        });
        HAPPENED.addAll(history.happened);
    }

    @AfterAll
    static void enoughHappened() {
        assertEquals(EnumSet.allOf(Happened.class), HAPPENED);
        assertTrue(readOnADay > 0, "measures were read on a day");
    }

    private static int reports(Map<String, Object> then, String code, @Nullable LocalDate asOf) {
        MeasureView page = (MeasureView) then.get("measure " + code + " " + asOf);
        return page == null ? 0 : page.reports().size();
    }

    /** What was read is what a follower of the feed has by then: plans, revisions and reports. */
    private void asPlayed(Map<String, Object> then, List<LedgerEntryView> entries, Instant instant) {
        Set<String> read = new TreeSet<>();
        then.forEach((what, view) -> {
            if (what.startsWith("revision ") && what.endsWith(" null")) {
                read.add(said((PlanRevisionView) ((Optional<?>) view).orElseThrow()));
            }
        });
        Set<String> played = new TreeSet<>();
        for (JsonNode copy :
                Feed.played(entries, EntityType.PLAN_REVISION, instant).values()) {
            played.add(said(json.convertValue(copy, PlanRevisionView.class)));
        }
        assertEquals(read, played, () -> "at " + instant);
        Map<String, Integer> shown = new TreeMap<>();
        Feed.played(entries, EntityType.PLAN, instant).values().forEach(copy -> {
            PlanView plan = json.convertValue(copy, PlanView.class);
            shown.put(plan.slug(), plan.shown());
        });
        shown.forEach(
                (plan, number) -> assertEquals(((PlanView) then.get("plan " + plan + " null")).shown(), number, plan));
        reportsAsPlayed(then, entries, instant);
    }

    private void reportsAsPlayed(Map<String, Object> then, List<LedgerEntryView> entries, Instant instant) {
        Set<String> played = new TreeSet<>();
        for (JsonNode copy :
                Feed.played(entries, EntityType.MEASURE_STATUS, instant).values()) {
            MeasureReport report = json.convertValue(copy, MeasureReport.class);
            if (then.containsKey("measure " + report.measure().code() + " null")) {
                played.add(said(report));
            }
        }
        Set<String> read = new TreeSet<>();
        for (String code : CODES) {
            MeasureView page = (MeasureView) then.get("measure " + code + " null");
            if (page != null) {
                page.reports().forEach(report -> read.add(said(report)));
            }
        }
        assertEquals(read, played, () -> "at " + instant);
    }

    /** All that a revision says, without the names of others, which are those of the day asked for. */
    private String said(PlanRevisionView revision) {
        RevisionContent content = revision.content();
        return String.join(
                " ",
                revision.plan().slug(),
                revision.number().toString(),
                revision.version().toString(),
                revision.status().name(),
                String.valueOf(revision.basedOn()),
                String.valueOf(revision.effective()),
                String.valueOf(revision.contentHash()),
                String.valueOf(revision.reason()),
                revision.adoptions().stream()
                        .map(a -> a.body().slug()
                                + a.status()
                                + (a.decision() == null ? "" : a.decision().slug()))
                        .toList()
                        .toString(),
                json.valueToTree(content).toString());
    }

    private String said(MeasureReport report) {
        return String.join(
                " ",
                report.id().toString(),
                report.measure().code(),
                report.date().toString(),
                report.phase().name(),
                String.valueOf(report.manualStatus()),
                String.valueOf(report.comment()));
    }
}

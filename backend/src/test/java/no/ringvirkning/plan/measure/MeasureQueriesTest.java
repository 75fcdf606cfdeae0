package no.ringvirkning.plan.measure;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureFilterBuilder.measures;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanService;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.plan.RollOver;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.PlanFocusArea;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.Cursor;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.MeasureBuilder;
import no.ringvirkning.testing.MeasureFilterBuilder;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.ReportBuilder;
import no.ringvirkning.testing.Seen;
import no.ringvirkning.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Measures are read")
class MeasureQueriesTest {

    private static final PageRequest ALL = new PageRequest(200, null, true);
    private static final List<String> DAYS = Arrays.asList(
            null, "2019-12-31", "2020-01-01", "2020-03-01", "2020-05-07", "2020-05-08", "2020-12-31", "2021-01-01");

    @Inject
    MeasureQueries queries;

    @Inject
    MeasureService service;

    @Inject
    PartnerService partners;

    @Inject
    ProgrammeService programmes;

    @Inject
    PlanService planService;

    @Inject
    RevisionService revisions;

    @Inject
    Plans plans;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    private String programme;
    private String body;
    private String partner;
    private String plan;
    private PlanRevisionView revision;

    @BeforeEach
    void start() {
        programme = plans.programme();
        body = plans.body();
        partner = plans.partner();
        plan = plans.plan(programme);
    }

    private static RevisionContent content(MeasureBuilder... measures) {
        return new RevisionContent(
                null,
                null,
                null,
                List.of(
                        new PlanFocusArea("1", LocalizedText.nb("Satsing 1"), null),
                        new PlanFocusArea("2", LocalizedText.nb("Satsing 2"), LocalizedText.nb("Under"))),
                List.of(),
                Stream.of(measures).map(MeasureBuilder::build).toList());
    }

    private PlanRevisionView first() {
        return plans.inForce(
                plans.draft(
                        plan,
                        content(
                                aMeasure("1")
                                        .titled("Årsmøtet")
                                        .saying("Et møte hvert år")
                                        .in("1")
                                        .doneBy(partner)
                                        .from("2020-02-01", "2020-12-31")
                                        .ranked(2)
                                        .costing(2020, "100.00")
                                        .costing(2021, "50.50")
                                        .reaching("oppstart", "2020-02-15")
                                        .reaching("halvveis", "2020-06-01"),
                                aMeasure("2").titled("Bygda").in("2").of(MeasureKind.ANALYSIS),
                                aMeasure("3").titled("Ørretfisket").in("1", "2").from("2021-01-01", "2021-06-30"),
                                aMeasure("4").titled("aktivitet").ranked(1).after("1"))),
                body,
                "2020-01-01");
    }

    private PlanRevisionView secondDraft() {
        return plans.revise(
                plan,
                1,
                content(
                        aMeasure("1")
                                .titled("Årsmøtet på nett")
                                .in("1")
                                .doneBy(partner)
                                .from("2020-02-01", "2020-12-31")
                                .costing(2020, "80.00")
                                .reaching("halvveis", "2020-09-01"),
                        aMeasure("2").titled("Bygda").ended(MeasureChange.DROPPED, "Ingen midler."),
                        aMeasure("3").titled("Ørretfisket").ended(MeasureChange.MERGED, "Går inn i 5.", "5"),
                        aMeasure("4").titled("aktivitet").ranked(1).after("1"),
                        aMeasure("5").titled("Fiske og frilufsliv").in("2")));
    }

    @Nested
    @DisplayName("in a list")
    class Lists {

        @Test
        @DisplayName(
                "from the revision that is shown, without those that ended unless asked for; or from any public one")
        void shown() {
            first();
            assertEquals(List.of("1", "2", "3", "4"), codes(measures()));
            PlanRevisionView draft = secondDraft();
            assertEquals(List.of("1", "2", "3", "4"), codes(measures()), "a draft is not shown");
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> codes(measures().ofPlan(plan).inRevision(2)),
                    "nor can it be asked for");
            assertEquals(List.of("1"), refused.errors().get(0).allowed());
            PlanRevisionView heard = revisions.sendToHearing(plan, 2, draft.version(), HEARING, CHANGE);
            assertEquals(List.of("1", "2", "3", "4"), codes(measures()), "what is in force is shown");
            assertEquals(List.of("1", "4", "5"), codes(measures().ofPlan(plan).inRevision(2)));
            plans.inForce(heard, body, "2020-05-08");
            assertEquals(List.of("1", "4", "5"), codes(measures()));
            assertEquals(List.of("1", "2", "3", "4", "5"), codes(measures().orEnded()));
            assertEquals(List.of("2"), codes(measures().changed(MeasureChange.DROPPED)));
            assertEquals(List.of("5"), codes(measures().changed(MeasureChange.NEW)));
            assertEquals(
                    List.of("1", "2", "3", "4"), codes(measures().ofPlan(plan).inRevision(1)));
        }

        @Test
        @DisplayName("as they stood on a day: nothing before the first revision, then the one in force")
        void onADay() {
            first();
            plans.inForce(secondDraft(), body, "2020-05-08");
            assertEquals(List.of(), codes(measures().on("2019-12-31")));
            assertEquals(List.of("1", "2", "3", "4"), codes(measures().on("2020-01-01")));
            assertEquals(List.of("1", "2", "3", "4"), codes(measures().on("2020-05-07")));
            assertEquals(List.of("1", "4", "5"), codes(measures().on("2020-05-08")));
            report(aReport(programme, "1").on("2020-03-01"));
            assertEquals(
                    MeasureStatusValue.NOT_REPORTED,
                    one("1", measures().on("2020-02-29")).status().status());
            assertEquals(
                    MeasureStatusValue.AT_RISK,
                    one("1", measures().on("2020-03-01")).status().status());
            assertEquals(
                    MeasureStatusValue.OFF_TRACK,
                    one("1", measures().on("2021-01-01")).status().status());
        }

        @Test
        @DisplayName("with who answers for them, the next milestone, the sum of the money and how they go")
        void row() {
            first();
            report(aReport(programme, "1").on("2020-03-01").reached("oppstart", null));
            MeasureSummary one = one("1", measures().on("2020-04-01"));
            assertEquals(2, one.responsible().size());
            assertEquals(partner, one.responsible().get(1).partner().slug());
            assertEquals("halvveis", one.nextMilestone().key());
            assertEquals("150.50", one.budget().get(0).amount().toPlainString());
            assertEquals(MeasureStatusValue.ON_TRACK, one.status().status());
            assertEquals(plan, one.plan().slug());
            assertFalse(one.illustrative());
            MeasureSummary three = one("3", measures().on("2020-04-01"));
            assertEquals("Næringssjef", three.responsible().get(0).capacity().nb());
            assertEquals(List.of(), three.budget());
            assertNull(three.nextMilestone());
            assertEquals(ComputedBecause.BEFORE_START, three.status().because());
        }

        @Test
        @DisplayName("by every filter, and filters narrow together")
        void filters() {
            first();
            report(aReport(programme, "1").on("2020-03-01"));
            report(aReport(programme, "4")
                    .on("2020-03-01")
                    .in(MeasurePhase.PLANNED)
                    .setTo(MeasureStatusValue.DONE, "Alt gjort."));
            assertEquals(List.of("1", "3"), codes(measures().in("1")));
            assertEquals(List.of("2"), codes(measures().of(MeasureKind.ANALYSIS)));
            assertEquals(List.of("1"), codes(measures().doneBy(partner)));
            assertEquals(List.of(), codes(measures().doneBy("ingen")));
            assertEquals(List.of("1"), codes(measures().saying("HVERT møte")));
            assertEquals(List.of("3"), codes(measures().saying("orretfiske")));
            assertEquals(List.of("4"), codes(measures().going(MeasureStatusValue.DONE)));
            assertEquals(List.of("1"), codes(measures().on("2020-04-01").needingAttention()));
            assertEquals(List.of("1"), codes(measures().on("2020-04-01").going(MeasureStatusValue.AT_RISK)));
            assertEquals(List.of(), codes(measures().on("2020-02-01").needingAttention()));
            assertEquals(List.of(), codes(measures().in("1").of(MeasureKind.ANALYSIS)));
            assertEquals(List.of(), codes(measures().ofPlan("ingen")));
            ProblemException alone =
                    assertThrows(ProblemException.class, () -> codes(measures().inRevision(1)));
            assertEquals("revision", alone.errors().get(0).parameter());
        }

        @Test
        @DisplayName("only as long as their programme is published")
        void published() {
            first();
            programmes.withdraw(programme, Seen.programme(programme), CHANGE);
            assertEquals(List.of(), codes(measures()));
            assertEquals(Optional.empty(), queries.get(programme, "1", null));
            assertEquals(Optional.empty(), queries.get(programme, "1", null, clock.instant()));
            assertEquals(Optional.empty(), queries.reports(programme, "1", ALL));
        }

        @Test
        @DisplayName("in every order, the plan's own as it is written, titles by the alphabet, what has no date last")
        void orders() {
            first();
            assertEquals(List.of("1", "2", "3", "4"), sorted(MeasureSort.POSITION));
            assertEquals(List.of("4", "2", "3", "1"), sorted(MeasureSort.TITLE));
            assertEquals(List.of("1", "3"), sorted(MeasureSort.START).subList(0, 2));
            assertEquals(List.of("1", "3"), sorted(MeasureSort.END).subList(0, 2));
            assertEquals(List.of("4", "1"), sorted(MeasureSort.PRIORITY).subList(0, 2));
            for (MeasureSort sort : MeasureSort.values()) {
                if (!sort.descending()) {
                    List<String> back = new ArrayList<>(sorted(MeasureSort.valueOf(sort + "_DESC")));
                    Collections.reverse(back);
                    assertEquals(sorted(sort), back, sort.wire());
                }
            }
        }

        @ParameterizedTest
        @EnumSource(MeasureSort.class)
        @DisplayName("page by page without a gap or a repetition, in one statement and one more for the total")
        void pages(MeasureSort sort) {
            first();
            String other = plans.plan(programme);
            plans.inForce(
                    plans.draft(other, content(aMeasure("11"), aMeasure("12"), aMeasure("13"))), body, "2020-01-01");
            MeasureFilter filter = measures().ofProgramme(programme).build();
            List<MeasureSummary> whole = queries.list(filter, sort, ALL).items();
            List<MeasureSummary> paged = new ArrayList<>();
            Cursor cursor = null;
            do {
                Page<MeasureSummary> page = queries.list(filter, sort, new PageRequest(2, cursor, false));
                paged.addAll(page.items());
                cursor = page.nextCursor() == null ? null : Cursor.decode(page.nextCursor());
            } while (cursor != null);
            assertEquals(whole, paged);
            assertEquals(7, new HashSet<>(paged).size());
            assertEquals(1, statements.of(() -> queries.list(filter, sort, new PageRequest(2, null, false))));
            assertEquals(2, statements.of(() -> queries.list(filter, sort, ALL)));
        }

        private List<String> sorted(MeasureSort sort) {
            return queries.list(measures().ofPlan(plan).build(), sort, ALL).items().stream()
                    .map(MeasureSummary::code)
                    .toList();
        }

        private List<String> codes(MeasureFilterBuilder filter) {
            Page<MeasureSummary> page =
                    queries.list(filter.ofProgramme(programme).build(), MeasureSort.POSITION, ALL);
            assertEquals(page.items().size(), page.total());
            return page.items().stream().map(MeasureSummary::code).toList();
        }

        private MeasureSummary one(String code, MeasureFilterBuilder filter) {
            return queries.list(filter.ofPlan(plan).build(), MeasureSort.POSITION, ALL).items().stream()
                    .filter(m -> m.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    @DisplayName("one by one")
    class One {

        @Test
        @DisplayName("with what every revision did with it, what goes on in it and what waits for it, in one statement")
        void story() {
            first();
            plans.inForce(secondDraft(), body, "2020-05-08");
            report(aReport(programme, "1").on("2020-03-01").reached("oppstart", "2020-02-20"));
            report(aReport(programme, "1").on("2020-06-01").saying("Nettmøte", Confidence.HIGH));
            MeasureView one = queries.get(programme, "1", null).orElseThrow();
            assertEquals("Årsmøtet på nett", one.content().title().nb());
            assertEquals(2, one.revision());
            assertEquals(
                    List.of(1, 2),
                    one.appearances().stream().map(MeasureAppearance::revision).toList());
            assertEquals(
                    List.of(MeasureChange.NEW, MeasureChange.CHANGED),
                    one.appearances().stream().map(MeasureAppearance::change).toList());
            assertEquals(
                    List.of("2020-06-01", "2020-03-01"),
                    one.reports().stream().map(r -> r.date().date().toString()).toList());
            assertEquals(
                    List.of("oppstart"),
                    one.milestonesReached().stream()
                            .map(MilestoneReached::milestone)
                            .toList());
            assertEquals(
                    List.of("4"),
                    one.dependents().stream().map(MeasureRef::code).toList());
            assertEquals(2, one.focusAreas().size());
            MeasureView five = queries.get(programme, "5", null).orElseThrow();
            assertEquals(
                    List.of("3"),
                    five.predecessors().stream().map(MeasureRef::code).toList());
            assertEquals("Ørretfisket", five.predecessors().get(0).title().nb());
            assertEquals(1, statements.of(() -> queries.get(programme, "1", null)));
            assertTrue(statements.of(() -> queries.get(programme, "1", null, Instant.EPOCH.plusSeconds(1))) <= 5);

            MeasureView then =
                    queries.get(programme, "1", LocalDate.of(2020, 3, 1)).orElseThrow();
            assertEquals("Årsmøtet", then.content().title().nb());
            assertEquals(1, then.appearances().size());
            assertEquals(1, then.reports().size());
            assertEquals(Optional.empty(), queries.get(programme, "5", LocalDate.of(2020, 3, 1)));
            assertEquals(Optional.empty(), queries.get(programme, "99", null));
        }

        @Test
        @DisplayName(
                "from the plan that came into force last when several speak of it, and from the last that did when none does")
        void severalPlans() {
            first();
            String later =
                    rolledOver(1, aMeasure("1").titled("Neste års"), aMeasure("2"), aMeasure("3"), aMeasure("4"));
            assertEquals(
                    "Neste års",
                    queries.get(programme, "1", null)
                            .orElseThrow()
                            .content()
                            .title()
                            .nb());
            assertEquals(
                    "Årsmøtet",
                    queries.get(programme, "1", LocalDate.of(2020, 12, 31))
                            .orElseThrow()
                            .content()
                            .title()
                            .nb());
            MeasureBuilder ended = aMeasure("1").ended(MeasureChange.COMPLETED, null);
            plans.inForce(
                    plans.revise(later, 1, content(ended, aMeasure("2"), aMeasure("3"), aMeasure("4"))),
                    body,
                    "2021-06-01");
            plans.inForce(
                    plans.revise(later, 2, content(aMeasure("2"), aMeasure("3"), aMeasure("4"))), body, "2021-09-01");
            assertEquals(
                    "Årsmøtet",
                    queries.get(programme, "1", null)
                            .orElseThrow()
                            .content()
                            .title()
                            .nb(),
                    "still in the first plan");
        }

        @Test
        @DisplayName("as they were known at any instant: what was read then is what is answered later")
        void known() {
            Map<Instant, Map<String, Optional<MeasureView>>> reads = new LinkedHashMap<>();
            List<Runnable> history = List.of(
                    () -> revision = plans.draft(plan, content(aMeasure("9"))),
                    () -> revision = revisions.sendToHearing(plan, 1, revision.version(), HEARING, CHANGE),
                    () -> revisions.withdraw(plan, 1, revision.version(), CHANGE),
                    () -> {
                        plan = plans.plan(programme);
                        first();
                    },
                    () -> report(aReport(programme, "1").on("2020-03-01").reached("oppstart", "2020-02-20")),
                    () -> report(aReport(programme, "4").on("2020-02-01").setTo(MeasureStatusValue.AT_RISK, "Vent.")),
                    () -> partners.rename(
                            partner,
                            new PartnerName("Et nytt navn", new Validity(LocalDate.of(2020, 4, 1), null), null),
                            Seen.partner(partner),
                            CHANGE),
                    () -> revision = secondDraft(),
                    () -> revision = revisions.sendToHearing(plan, 2, revision.version(), HEARING, CHANGE),
                    () -> programmes.rename(
                            programme,
                            LocalizedText.nb("Programmet heter noe annet"),
                            Seen.programme(programme),
                            CHANGE),
                    () -> plans.inForce(revision, body, "2020-05-08"),
                    () -> report(aReport(programme, "1").on("2020-06-01").in(MeasurePhase.PAUSED)),
                    () -> rolledOver(
                            2,
                            aMeasure("1").titled("Neste års").after("21"),
                            aMeasure("4"),
                            aMeasure("5"),
                            aMeasure("21")));
            for (Runnable step : history) {
                step.run();
                reads.put(clock.instant(), read(null));
            }
            assertTrue(new HashSet<>(reads.values()).size() >= history.size() - 3, "the history shows");
            reads.forEach((instant, then) -> assertEquals(then, read(instant), () -> "at " + instant));
            assertNotEquals(Map.of(), read(null));
        }

        private Map<String, Optional<MeasureView>> read(@Nullable Instant knownAt) {
            Map<String, Optional<MeasureView>> views = new LinkedHashMap<>();
            for (String code : List.of("1", "2", "3", "4", "5", "9", "21")) {
                for (String text : DAYS) {
                    LocalDate day = text == null ? null : LocalDate.parse(text);
                    views.put(
                            code + " on " + text,
                            knownAt == null
                                    ? queries.get(programme, code, day)
                                    : queries.get(programme, code, day, knownAt));
                }
            }
            return views;
        }
    }

    /** Next year's plan in force, made from this revision, with these measures. */
    private String rolledOver(int number, MeasureBuilder... measures) {
        String later = Fresh.slug("plan");
        planService.rollOver(plan, number, new RollOver(later, LocalizedText.nb("Neste år"), null, List.of()), CHANGE);
        PlanRevisionView draft = revisions.write(later, 1, 2, content(measures), CHANGE);
        plans.inForce(draft, body, "2021-01-01");
        return later;
    }

    private void report(ReportBuilder report) {
        service.report(report.build(), CHANGE);
    }
}

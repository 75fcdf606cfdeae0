package no.ringvirkning.plan.measure;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.ReportBuilder;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A report on a measure")
class MeasureServiceTest {

    @Inject
    MeasureService measures;

    @Inject
    MeasureQueries queries;

    @Inject
    ProgrammeService programmes;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Today today;

    private String programme;
    private PlanRevisionView revision;

    @BeforeEach
    void plan() {
        programme = plans.programme();
        revision = plans.inForce(
                plans.draft(
                        plans.plan(programme),
                        content(
                                aMeasure("1").reaching("oppstart", "2020-02-01"),
                                aMeasure("2").reaching("annet", "2020-02-01"))),
                plans.body(),
                "2020-01-01");
    }

    @Test
    @DisplayName("is kept as it was given, with one entry in the ledger")
    void kept() {
        MeasureReport report = measures.report(
                aReport(programme, "1")
                        .on("2020-03-01")
                        .in(MeasurePhase.PAUSED)
                        .setTo(MeasureStatusValue.ON_TRACK, "Det går bra likevel.")
                        .saying("Vi venter.", Confidence.MEDIUM)
                        .reached("oppstart", "2020-02-10")
                        .build(),
                CHANGE);
        assertEquals(MeasurePhase.PAUSED, report.phase());
        assertEquals("Vi venter.", report.comment().nb());
        assertEquals("Tiltak 1", report.measure().title().nb());
        assertEquals(
                List.of("oppstart"),
                report.milestonesReached().stream()
                        .map(MilestoneReached::milestone)
                        .toList());
        assertEquals(
                1,
                rows.number(
                        "select count(*) from ledger where entity_id = ? and entity_type = 'MEASURE_STATUS' and version = 1",
                        report.id()));
        StandingStatus status = queries.get(programme, "1", LocalDate.of(2020, 3, 1))
                .orElseThrow()
                .status();
        assertEquals(MeasureStatusValue.AT_RISK, status.computed());
        assertEquals(ComputedBecause.REPORTED_PAUSED, status.because());
        assertEquals(MeasureStatusValue.ON_TRACK, status.manual());
        assertEquals(MeasureStatusValue.ON_TRACK, status.status());
        assertEquals("Det går bra likevel.", status.manualReason().nb());
    }

    @Test
    @DisplayName(
            "does not overwrite another: the latest day counts, of one day the last made, and only by the day asked for")
    void latest() {
        report(aReport(programme, "1").on("2020-06-01").in(MeasurePhase.COMPLETED));
        report(aReport(programme, "1").on("2020-03-01").in(MeasurePhase.ACTIVE));
        report(aReport(programme, "1").on("2020-03-01").in(MeasurePhase.PAUSED));
        assertEquals(MeasureStatusValue.DONE, on("2020-06-01").status());
        assertEquals(MeasurePhase.PAUSED, on("2020-05-31").phase());
        assertEquals(MeasurePhase.PAUSED, on("2020-03-01").phase());
        assertEquals(MeasureStatusValue.NOT_REPORTED, on("2020-02-29").status());
    }

    @Test
    @DisplayName("that a milestone was reached holds from the day of the report")
    void milestone() {
        report(aReport(programme, "1").on("2020-02-03").in(MeasurePhase.ACTIVE));
        report(aReport(programme, "1").on("2020-03-01").reached("oppstart", null));
        assertEquals(ComputedBecause.MILESTONE_OVERDUE, on("2020-02-29").because());
        assertEquals(ComputedBecause.REPORTED_ACTIVE, on("2020-03-01").because());
    }

    private StandingStatus on(String day) {
        return queries.get(programme, "1", LocalDate.parse(day)).orElseThrow().status();
    }

    private void report(ReportBuilder report) {
        measures.report(report.build(), CHANGE);
    }

    @Nested
    @DisplayName("is refused, and nothing is written,")
    class Refused {

        @Test
        @DisplayName("when the programme or the measure is not there, not public or not in a public revision")
        void unknownMeasure() {
            refused(HttpProblem.NOT_FOUND, null, aReport(programme, "9"));
            refused(HttpProblem.NOT_FOUND, null, aReport("ingen", "1"));
            plans.revise(
                    revision.plan().slug(),
                    1,
                    content(aMeasure("1").reaching("oppstart", "2020-02-01"), aMeasure("2"), aMeasure("3")));
            refused(HttpProblem.NOT_FOUND, null, aReport(programme, "3"));
            programmes.withdraw(programme, Seen.programme(programme), CHANGE);
            refused(HttpProblem.NOT_FOUND, null, aReport(programme, "1"));
        }

        @Test
        @DisplayName("when it tells of days to come")
        void future() {
            LocalDate tomorrow = today.or(null).plusDays(1);
            refused(
                    MeasureProblem.IN_THE_FUTURE,
                    "/date",
                    aReport(programme, "1").on(tomorrow.toString()));
            refused(
                    MeasureProblem.IN_THE_FUTURE,
                    "/date",
                    aReport(programme, "1").on(PartialDate.year(tomorrow.getYear() + 1)));
            refused(
                    MeasureProblem.IN_THE_FUTURE,
                    "/milestonesReached/0/date",
                    aReport(programme, "1").reached("oppstart", tomorrow.toString()));
            refused(
                    MeasureProblem.IN_THE_FUTURE,
                    "/milestonesReached/0/date",
                    aReport(programme, "1").on("2020-03-01").reached("oppstart", "2020-03-02"));
            report(aReport(programme, "1").on(today.or(null).toString()));
            report(aReport(programme, "1").on(PartialDate.year(today.or(null).getYear())));
        }

        @Test
        @DisplayName("when a status is set by hand without a reason, or a reason given without a status")
        void manual() {
            refused(
                    MeasureProblem.MANUAL_WITHOUT_REASON,
                    "/manualReason",
                    aReport(programme, "1").setTo(MeasureStatusValue.DONE, null));
            refused(
                    MeasureProblem.MANUAL_WITHOUT_REASON,
                    "/manualStatus",
                    aReport(programme, "1").setTo(null, "Fordi."));
            refused(
                    MeasureProblem.NOT_REPORTED_BY_HAND,
                    "/manualStatus",
                    aReport(programme, "1").setTo(MeasureStatusValue.NOT_REPORTED, "Fordi."));
        }

        @Test
        @DisplayName("when a milestone is another measure's, or is named twice")
        void milestones() {
            refused(
                    MeasureProblem.UNKNOWN_MILESTONE,
                    "/milestonesReached/0/milestone",
                    aReport(programme, "1").reached("annet", null));
            refused(
                    MeasureProblem.MILESTONE_REPEATED,
                    "/milestonesReached/1/milestone",
                    aReport(programme, "1").reached("oppstart", null).reached("oppstart", "2020-02-01"));
        }

        @Test
        @DisplayName("when a date is none")
        void form() {
            refused(
                    HttpProblem.INVALID_BODY,
                    "/date",
                    aReport(programme, "1").on(new PartialDate(LocalDate.of(2020, 2, 2), DatePrecision.YEAR, false)));
        }

        private void refused(Object type, @Nullable String pointer, ReportBuilder report) {
            Map<String, Long> before = rows.counts();
            ProblemException problem = assertThrows(ProblemException.class, () -> report(report));
            assertEquals(type, problem.type());
            assertEquals(
                    pointer,
                    problem.errors().isEmpty() ? null : problem.errors().get(0).pointer());
            assertEquals(before, rows.counts());
        }
    }

    @Nested
    @DisplayName("is held by the database, too:")
    class Database {

        private UUID report;

        @BeforeEach
        void reported() {
            report = measures.report(
                            aReport(programme, "1").reached("oppstart", null).build(), CHANGE)
                    .id();
        }

        @Test
        @DisplayName("it is never changed or removed, nor is what it says was reached")
        void appendOnly() {
            broken("tg_measure_status_append_only", "update measure_status set phase = 'PAUSED' where id = ?", report);
            broken("tg_measure_status_append_only", "delete from measure_status where id = ?", report);
            broken(
                    "tg_measure_status_append_only",
                    "update milestone_reached set milestone_key = 'x' where measure_status_id = ?",
                    report);
            broken(
                    "tg_measure_status_append_only",
                    "delete from milestone_reached where measure_status_id = ?",
                    report);
        }

        @Test
        @DisplayName("a status set by hand has a reason, and is one that can be set")
        void manual() {
            String insert =
                    "insert into measure_status (id, measure_id, date, precision, circa, phase, manual_status, manual_reason)"
                            + " select gen_random_uuid(), measure_id, date, precision, circa, 'ACTIVE', %s from measure_status where id = ?";
            broken("ck_measure_status_reason", insert.formatted("'DONE', null"), report);
            broken("ck_measure_status_reason", insert.formatted("null, '{\"nb\": \"Fordi\"}'"), report);
            broken("ck_measure_status_manual", insert.formatted("'NOT_REPORTED', '{\"nb\": \"Fordi\"}'"), report);
            rows.run(insert.formatted("'DONE', '{\"nb\": \"Fordi\"}'"), report);
        }

        @Test
        @DisplayName("a milestone is named once")
        void milestoneOnce() {
            String insert =
                    "insert into milestone_reached (measure_status_id, position, milestone_key) values (?, 1, '%s')";
            broken("uq_milestone_reached", insert.formatted("oppstart"), report);
            rows.run(insert.formatted("annet"), report);
        }

        private void broken(String constraint, String sql, Object... values) {
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> rows.run(sql, values), sql);
            String told = refused.getCause().toString();
            assertTrue(
                    told.contains(constraint) || told.contains("append-only") && constraint.contains("append_only"),
                    told);
        }
    }
}

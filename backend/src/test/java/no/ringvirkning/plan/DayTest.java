package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.finance.FundingStage.PLANNED;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.ringvirkning.finance.FundingService;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.testing.FundingBuilder.Entry;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("On a day,")
class DayTest {

    private static final PartialDate SOMETIME_IN_2020 = PartialDate.year(2020);

    @Inject
    Plans plans;

    @Inject
    RevisionService revisions;

    @Inject
    DecisionService decisions;

    @Inject
    MeasureService measures;

    @Inject
    FundingService funding;

    @Inject
    Clock clock;

    private String programme;
    private String plan;
    private String body;

    @BeforeEach
    void aPlan() {
        programme = plans.programme();
        plan = plans.plan(programme);
        body = plans.body();
    }

    private static Response read(String path) {
        return given().get("/api/v1/" + path);
    }

    private static ValidatableResponse get(String path) {
        return read(path).then().statusCode(200);
    }

    /** What is read of the plan on the day now is what is read of it as known now: the ledger and the tables agree. */
    private void agrees(String day) {
        String knownAt = "&knownAt=" + clock.instant();
        String plain = "plans/" + plan + "?asOf=" + day;
        assertEquals(read(plain).asString(), read(plain + knownAt).asString());
        for (String part : List.of(
                "plans/" + plan + "/adoptions?asOf=" + day,
                "plans/" + plan + "/revisions/1?asOf=" + day,
                "plans/" + plan + "/revisions/2?asOf=" + day,
                "programmes/" + programme + "/measures/1?asOf=" + day,
                "programmes/" + programme + "/measures/2?asOf=" + day,
                "programmes/" + programme + "/funding?asOf=" + day)) {
            Response now = read(part);
            Response known = read(part + knownAt);
            assertEquals(now.statusCode(), known.statusCode(), part);
            if (now.statusCode() == 200) {
                assertEquals(now.asString(), known.asString(), part);
            }
        }
    }

    @Nested
    @DisplayName("a plan with two revisions, the second running out,")
    class Standing {

        @BeforeEach
        void twoRevisions() {
            plans.inForce(plans.draft(plan, content(aMeasure("1"))), body, "2019-01-01");
            PlanRevisionView second = plans.adopt(
                    plans.propose(plans.revise(plan, 1, content(aMeasure("1"), aMeasure("2"))), body),
                    body,
                    "2020-02-01");
            revisions.takeIntoForce(
                    plan,
                    2,
                    second.version(),
                    new TakeIntoForce(LocalDate.of(2020, 5, 8), LocalDate.of(2021, 1, 1)),
                    CHANGE);
        }

        @ParameterizedTest(name = "on {0} its revisions are {1}, and {2} is shown")
        @CsvSource({
            "2018-12-31, '', ",
            "2019-01-01, IN_FORCE, 1",
            "2020-01-31, IN_FORCE, 1",
            "2020-02-01, IN_FORCE ADOPTED, 1",
            "2020-05-07, IN_FORCE ADOPTED, 1",
            "2020-05-08, SUPERSEDED IN_FORCE, 2",
            "2020-12-31, SUPERSEDED IN_FORCE, 2",
            "2021-01-01, SUPERSEDED EXPIRED, 2"
        })
        @DisplayName("is what it was on that day, and no revision is there that came later (invariant 1)")
        void status(String day, String statuses, Integer shown) {
            List<String> expected =
                    Stream.of(statuses.split(" ")).filter(s -> !s.isEmpty()).toList();
            get("plans/" + plan + "?asOf=" + day)
                    .body("revisions.status", equalTo(expected))
                    .body("shown", equalTo(shown));
            for (int number = 1; number <= 2; number++) {
                ValidatableResponse revision = read("plans/" + plan + "/revisions/" + number + "?asOf=" + day)
                        .then();
                if (number <= expected.size()) {
                    revision.statusCode(200).body("status", equalTo(expected.get(number - 1)));
                    get("plans/" + plan + "/adoptions?revision=" + number + "&asOf=" + day)
                            .body("status", equalTo(expected.get(number - 1)));
                } else {
                    revision.statusCode(404);
                    for (String part : List.of(
                            "plans/" + plan + "/adoptions?",
                            "plans/" + plan + "/gaps?",
                            "measures?plan=" + plan + "&")) {
                        read(part + "revision=" + number + "&asOf=" + day)
                                .then()
                                .statusCode(400)
                                .body("errors[0].parameter", equalTo("revision"));
                    }
                }
            }
            String now = shown == null ? "NONE" : expected.get(shown - 1);
            for (String status : List.of("ADOPTED", "IN_FORCE", "SUPERSEDED", "EXPIRED")) {
                get("plans?programme=" + programme + "&status=" + status + "&asOf=" + day)
                        .body("items.status", equalTo(status.equals(now) ? List.of(status) : List.of()));
            }
            agrees(day);
        }

        @Test
        @DisplayName("stands without a day as it does today: what ran out is not in force")
        void today() {
            get("plans/" + plan).body("revisions.status", contains("SUPERSEDED", "EXPIRED"));
            get("plans/" + plan + "/revisions/2").body("status", equalTo("EXPIRED"));
            get("plans?programme=" + programme + "&status=EXPIRED").body("items.slug", contains(plan));
            get("plans?programme=" + programme + "&status=IN_FORCE").body("items", hasSize(0));
            get("programmes/" + programme + "/measures/2").body("revisionStatus", equalTo("EXPIRED"));
        }

        @Test
        @DisplayName("counts what became of measures in one order, now and as known")
        void counted() {
            plans.adopt(
                    plans.propose(
                            plans.revise(
                                    plan,
                                    2,
                                    content(
                                            aMeasure("1").ended(MeasureChange.DROPPED, "Utgått."),
                                            aMeasure("2").titled("Et annet navn"),
                                            aMeasure("3"))),
                            body),
                    body,
                    "2021-03-01");
            assertTrue(
                    read("plans/" + plan).asString().contains("\"changes\":{\"NEW\":1,\"CHANGED\":1,\"DROPPED\":1}"));
            agrees("2021-03-01");
        }

        @Test
        @DisplayName("keeps in the ledger the status that was recorded")
        void recorded() {
            get("plans/" + plan + "/revisions/2/history").body("items[0].snapshot.status", equalTo("IN_FORCE"));
        }

        @Test
        @DisplayName("says of a measure what was said of it by then")
        void measures() {
            String path = "programmes/" + programme + "/measures/";
            get(path + "1?asOf=2020-05-07")
                    .body("revision", equalTo(1))
                    .body("revisionStatus", equalTo("IN_FORCE"))
                    .body("appearances.status", contains("IN_FORCE", "ADOPTED"))
                    .body("appearances.came.date", contains("2019-01-01", "2020-05-08"));
            get(path + "1?asOf=2020-01-31").body("appearances.status", contains("IN_FORCE"));
            read(path + "2?asOf=2020-01-31").then().statusCode(404);
            get(path + "2?asOf=2020-02-01").body("revisionStatus", equalTo("ADOPTED"));
        }
    }

    @Nested
    @DisplayName("what is only known to have been in 2020")
    class Vague {

        @BeforeEach
        void sometimeIn2020() {
            String decision = decisions
                    .create(aDecisionOf(body).on(SOMETIME_IN_2020).build(), CHANGE)
                    .slug();
            plans.inForce(plans.draft(plan, content(aMeasure("1"))), plans.body(), "2019-01-01");
            PlanRevisionView proposed = plans.propose(plans.revise(plan, 1, content(aMeasure("1"))), body);
            revisions.recordAdoption(
                    plan,
                    2,
                    proposed.version(),
                    new RecordAdoption(
                            body, AdoptionStatus.ADOPTED, decision, null, LocalizedText.nb("Enstemmig."), null),
                    CHANGE);
            measures.report(aReport(programme, "1").on(SOMETIME_IN_2020).build(), CHANGE);
            funding.create(
                    moneyFor(programme)
                            .from(plans.partner())
                            .with(Entry.of(PLANNED, "100").on(SOMETIME_IN_2020))
                            .build(),
                    CHANGE);
        }

        @Test
        @DisplayName("had not certainly happened on the last day but one of it: decisions, reports and money alike")
        void before() {
            String day = "2020-12-30";
            get("plans/" + plan + "?asOf=" + day).body("revisions", hasSize(1)).body("shown", equalTo(1));
            get("programmes/" + programme + "/measures/1?asOf=" + day)
                    .body("reports", hasSize(0))
                    .body("status.because", equalTo("NO_REPORT"));
            get("measures?plan=" + plan + "&asOf=" + day)
                    .body("items.status.because", contains("NO_REPORT"))
                    .body("items.status.reported", contains(nullValue()));
            get("programmes/" + programme + "/funding?asOf=" + day).body("totals", hasSize(0));
            agrees(day);
        }

        @Test
        @DisplayName("had on its last")
        void after() {
            String day = "2020-12-31";
            get("plans/" + plan + "/adoptions?revision=2&asOf=" + day)
                    .body("status", equalTo("ADOPTED"))
                    .body("bodies[0].note.nb", equalTo("Enstemmig."));
            get("programmes/" + programme + "/measures/1?asOf=" + day)
                    .body("reports", hasSize(1))
                    .body("appearances.came.precision", contains("DAY", "YEAR"))
                    .body("status.because", equalTo("REPORTED_ACTIVE"));
            get("measures?plan=" + plan + "&asOf=" + day).body("items.status.because", contains("REPORTED_ACTIVE"));
            get("programmes/" + programme + "/funding?asOf=" + day).body("totals", hasSize(1));
            agrees(day);
        }
    }

    @Nested
    @DisplayName("a measure that starts some time in 2020")
    class VagueStart {

        @BeforeEach
        void sometimeIn2020() {
            plans.inForce(
                    plans.draft(plan, content(aMeasure("1").from(SOMETIME_IN_2020), aMeasure("2"))),
                    body,
                    "2019-01-01");
        }

        private void goes(String day, String status, String because) {
            get("programmes/" + programme + "/measures/1?asOf=" + day)
                    .body("status.status", equalTo(status))
                    .body("status.because", equalTo(because));
            get("measures?plan=" + plan + "&asOf=" + day)
                    .body("items.find { it.code == '1' }.status.status", equalTo(status))
                    .body("items.find { it.code == '1' }.status.because", equalTo(because));
            agrees(day);
        }

        @ParameterizedTest(name = "on {0} it is {1}")
        @CsvSource({
            "2019-12-31, NOT_STARTED, BEFORE_START",
            "2020-01-01, NOT_REPORTED, NO_REPORT",
            "2020-12-31, NOT_REPORTED, NO_REPORT",
            "2021-01-01, NOT_REPORTED, NO_REPORT"
        })
        @DisplayName("has not started before 2020; in it nobody can say that its time has not come (ADR 0010)")
        void unreported(String day, String status, String because) {
            goes(day, status, because);
        }

        @ParameterizedTest(name = "on {0} it is {1} because of {2}")
        @CsvSource({
            "2019-12-31, NOT_STARTED, BEFORE_START",
            "2020-01-01, NOT_STARTED, REPORTED_PLANNED",
            "2020-12-31, NOT_STARTED, REPORTED_PLANNED",
            "2021-01-01, AT_RISK, NOT_REPORTED_STARTED"
        })
        @DisplayName("and is planned as long as it can be when that was reported")
        void planned(String day, String status, String because) {
            measures.report(
                    aReport(programme, "1")
                            .on(PartialDate.day(LocalDate.of(2019, 6, 1)))
                            .in(MeasurePhase.PLANNED)
                            .build(),
                    CHANGE);
            goes(day, status, because);
        }
    }

    @Test
    @DisplayName("a body that decided later is still to decide, and nothing is told of its word (R-4-24)")
    void laterWord() {
        String other = plans.body();
        PlanRevisionView first =
                plans.adopt(plans.propose(plans.draft(plan, content(aMeasure("1"))), body, other), body, "2020-01-10");
        String decision = plans.decision(other, DecisionOutcome.ADOPTED, "2020-03-01");
        revisions.recordAdoption(
                plan,
                1,
                first.version(),
                new RecordAdoption(
                        other, AdoptionStatus.ADOPTED, decision, null, LocalizedText.nb("Etter utsettelse."), null),
                CHANGE);
        get("plans/" + plan + "/adoptions?asOf=2020-02-01")
                .body("bodies.status", contains("ADOPTED", "PENDING"))
                .body("bodies[1].note", nullValue())
                .body("complete", equalTo(false));
        get("plans/" + plan + "/gaps?asOf=2020-02-01").body("items.kind", hasItem("ADOPTION_PENDING"));
        get("plans/" + plan + "/gaps").body("items.kind", not(hasItem("ADOPTION_PENDING")));
        agrees("2020-02-01");
        get("plans/" + plan + "/adoptions?asOf=2020-03-01").body("bodies[1].note.nb", containsString("utsettelse"));
    }
}

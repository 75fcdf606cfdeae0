package no.ringvirkning.reporting;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static no.ringvirkning.testing.Rounds.aRound;
import static no.ringvirkning.testing.Rounds.anAnswer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Rights;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.indicator.target.TargetView;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.programme.ProgrammeQueries;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.MeasureBuilder;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import no.ringvirkning.testing.TargetBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A round in which a programme asks how it goes")
class RoundTest {

    private static final String BODY = """
            {"period": {"from": "2040-01-01", "to": "2040-06-30"}, "opens": "2040-06-20", "due": "2040-07-05"}""";

    @Inject
    RoundService rounds;

    @Inject
    AnswerService answers;

    @Inject
    TaskQueries queries;

    @Inject
    MeasureService measures;

    @Inject
    TargetService targets;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    ProgrammeQueries programmes;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Today today;

    private String programme = "";
    private String answering = "";
    private String address = "";

    @BeforeEach
    void enter() {
        programme = plans.programme();
        answering = plans.partner();
        String plan = plans.plan(programme);
        String body = plans.body();
        MeasureBuilder dropped = aMeasure("4");
        MeasureBuilder[] kept = {aMeasure("1").doneBy(answering), aMeasure("2"), aMeasure("3")};
        plans.inForce(plans.draft(plan, content(kept[0], kept[1], kept[2], dropped)), body, "2020-01-01");
        plans.inForce(
                plans.revise(
                        plan,
                        1,
                        content(kept[0], kept[1], kept[2], dropped.ended(MeasureChange.DROPPED, "Ingen penger."))),
                body,
                "2020-02-01");
        address = "/api/v1/programmes/" + programme + "/rounds";
    }

    private LocalDate day() {
        return today.or(null);
    }

    private RoundView opened(LocalDate on) {
        return rounds.open(programme, aRound(on), Plans.CHANGE);
    }

    private Person lead() {
        return people.with(ProgrammeRole.LEAD, programme);
    }

    private Actor actor(ProgrammeRole role) {
        UUID id = programmes.ids(List.of(programme)).get(programme);
        return new Actor("account:" + UUID.randomUUID(), new Rights(false, false, List.of(Grant.of(id, role, null))));
    }

    private RoundTasks read(RoundView round) {
        return queries.round(programme, round.id(), actor(ProgrammeRole.EDITOR)).orElseThrow();
    }

    private Map<String, TaskState> states(RoundView round) {
        return read(round).measures().stream()
                .collect(Collectors.toMap(m -> m.measure().code(), MeasureTask::state));
    }

    private ValidatableResponse open(Person person, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(address)
                .then();
    }

    @Test
    @DisplayName("is announced, changed for a reason and withdrawn by who leads, and told in the ledger each time")
    void written() {
        Person lead = lead();
        ValidatableResponse made = open(lead, BODY).statusCode(201).body("due", equalTo("2040-07-05"));
        String at = made.extract().header("Location");
        String tag = made.extract().header("ETag");
        String later = BODY.replace("2040-07-05", "2040-07-12");
        lead.sends(later).header("If-Match", tag).put(at).then().statusCode(422);
        lead.sends(later).queryParam("reason", "Ferie.").put(at).then().statusCode(428);
        String second = lead.sends(later)
                .header("If-Match", tag)
                .queryParam("reason", "Ferie.")
                .put(at)
                .then()
                .statusCode(200)
                .body("due", equalTo("2040-07-12"))
                .extract()
                .header("ETag");
        lead.sends(BODY)
                .header("If-Match", tag)
                .queryParam("reason", "Ferie.")
                .put(at)
                .then()
                .statusCode(412);
        lead.asks()
                .header("If-Match", second)
                .queryParam("reason", "Feil.")
                .put(at + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true));
        lead.asks().get(address).then().statusCode(200).body("items.state", contains("WITHDRAWN"));
        assertEquals(
                "UPSERT UPSERT DELETE",
                rows.text(
                        "select string_agg(op, ' ' order by seq) from ledger where entity_type = 'REPORT_ROUND' and entity_id = ?",
                        UUID.fromString(made.extract().path("id"))));
    }

    @Test
    @DisplayName("Security 2, 4: is refused to who does not lead, and then nothing is written; bad ones too")
    void refused() {
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        Person elsewhere = people.with(ProgrammeRole.LEAD, plans.programme());
        Person lead = lead();
        Map<String, String> before = written(rows);
        given().contentType("application/json").body(BODY).post(address).then().statusCode(401);
        open(editor, BODY).statusCode(403);
        open(elsewhere, BODY).statusCode(403);
        open(lead, BODY.replace("2040-07-05", "2040-06-19")).statusCode(400);
        open(lead, BODY.replace("2040-06-30", "2039-06-30")).statusCode(400);
        open(lead, BODY.replace("\"due\"", "\"version\": 7, \"due\"")).statusCode(400);
        lead.sends(BODY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", true)
                .post(address)
                .then()
                .statusCode(200);
        assertEquals(before, written(rows));
    }

    /** All that is recorded, but for who was let in and who was not. */
    private static Map<String, String> written(Rows rows) {
        Map<String, String> contents = rows.contents();
        contents.keySet().removeAll(List.of("session", "security_event"));
        return contents;
    }

    @Test
    @DisplayName("stands beside no other that is open on the same days, also by what the database says")
    void oneAtATime() {
        RoundView round = opened(day());
        ProblemException refused = assertThrows(ProblemException.class, () -> opened(day().plusDays(14)));
        assertEquals(RoundProblem.ROUNDS_OVERLAP, refused.type());
        Rows.assertBroken(
                "ex_report_round_open",
                () -> rows.run(
                        "insert into report_round select gen_random_uuid(), programme_id, period_from, period_to, opens, due, note, source,"
                                + " false, 0 from report_round where id = ?",
                        round.id()));
        Rows.assertBroken(
                "ck_report_round_due",
                () -> rows.run("update report_round set due = opens - 1 where id = ?", round.id()));
        rounds.withdraw(programme, round.id(), round.version(), Plans.CHANGE);
        opened(day());
    }

    @Test
    @DisplayName(
            "asks about the measures that the plan in force carries on, and those of them that were not over before")
    void asksAbout() {
        measures.report(aReport(programme, "2").in(MeasurePhase.COMPLETED).build(), Plans.CHANGE);
        measures.report(aReport(programme, "3").build(), Plans.CHANGE);
        RoundView round = opened(day());
        assertEquals(Map.of("1", TaskState.DUE, "3", TaskState.DUE), states(round));
        // Who reports in the round that it is carried out has answered, and does not fall out of it.
        measures.report(
                aReport(programme, "3")
                        .on(day().toString())
                        .in(MeasurePhase.COMPLETED)
                        .build(),
                Plans.CHANGE);
        assertEquals(Map.of("1", TaskState.DUE, "3", TaskState.ANSWERED), states(round));
        answers.answer(programme, round.id(), anAnswer("1"), Plans.CHANGE);
        assertEquals(TaskState.NOT_APPLICABLE, states(round).get("1"));
        TaskCounts counts = read(round).counts();
        assertEquals(new TaskCounts(2, 1, 0, 0, 0, 1), counts);
    }

    @Test
    @DisplayName("asks about the last figure that a target should have by its end, and knows when it is there")
    void figures() {
        IndicatorView indicator = indicators.flow();
        String area = rows.area("Sted");
        TargetView target = targets.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef(area, null),
                        Map.of(),
                        new ProgrammeRef(programme, null),
                        List.of(),
                        List.of(TargetBuilder.atLeast("5")
                                .from(2020)
                                .until("2090")
                                .build())),
                Plans.CHANGE);
        RoundView round = opened(day());
        String due = String.valueOf(round.due().getYear() - 1);
        FigureTask figure = read(round).figures().get(0);
        assertEquals(List.of(due, TaskState.DUE), List.of(figure.period(), figure.state()));
        // That it is not there yet is no figure.
        observations.record(
                indicator.slug(), seriesOf(area, in(due).missing(MissingCode.NOT_YET_AVAILABLE)), Indicators.CHANGE);
        assertEquals(TaskState.DUE, read(round).figures().get(0).state());
        answers.answer(
                programme,
                round.id(),
                new GiveAnswer(
                        null,
                        target.id(),
                        AnswerKind.COMES_LATER,
                        day().plusDays(30),
                        LocalizedText.nb("Tellingen er ikke ferdig."),
                        null),
                Plans.CHANGE);
        assertEquals(TaskState.COMES_LATER, read(round).figures().get(0).state());
        given().get("/api/v1/programmes/" + programme + "/freshness")
                .then()
                .statusCode(200)
                .body("figures.silence.reason.nb", contains("Tellingen er ikke ferdig."))
                .body("figures.late", contains(false));
        observations.record(indicator.slug(), seriesOf(area, in(due).of("7").because("Talt.")), Indicators.CHANGE);
        assertEquals(TaskState.ANSWERED, read(round).figures().get(0).state());
        given().get("/api/v1/programmes/" + programme + "/freshness?indicator=" + indicator.slug())
                .then()
                .body("figures.period", contains(due))
                .body("figures.awaited", contains(String.valueOf(round.due().getYear())))
                .body("figures[0].silence", nullValue())
                .body("measures", empty());
    }

    @Test
    @DisplayName("is closed when another opens, and told as it stood then")
    void closed() {
        RoundView first = opened(day().minusDays(60));
        measures.report(
                aReport(programme, "1").on(day().minusDays(55).toString()).build(), Plans.CHANGE);
        RoundView second = opened(day().minusDays(20));
        measures.report(aReport(programme, "2").on(day().toString()).build(), Plans.CHANGE);
        assertEquals(RoundState.CLOSED, read(first).state());
        assertEquals(Map.of("1", TaskState.ANSWERED, "2", TaskState.LATE, "3", TaskState.LATE), states(first));
        assertEquals(RoundState.OPEN, read(second).state());
        assertEquals(Map.of("1", TaskState.LATE, "2", TaskState.ANSWERED, "3", TaskState.LATE), states(second));
        ProblemException refused = assertThrows(
                ProblemException.class, () -> answers.answer(programme, first.id(), anAnswer("1"), Plans.CHANGE));
        assertEquals(RoundProblem.ROUND_NOT_OPEN, refused.type());
    }

    @Test
    @DisplayName("is a task of those who answer for it, and of nobody else; counts are those of what is shown")
    void tasks() {
        RoundView round = opened(day().minusDays(20));
        measures.report(aReport(programme, "2").on(day().toString()).build(), Plans.CHANGE);
        people.with(ProgrammeRole.EDITOR, programme)
                .asks()
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("counts.total", equalTo(3))
                .body("counts.late", equalTo(2))
                .body("counts.answered", equalTo(1))
                .body("rounds.round.id", contains(round.id().toString()))
                .body("rounds[0].measures.allowedActions.flatten()", hasItems("REPORT", "EXPLAIN", "REPEAT"))
                .body("programmes[0].allowedActions", empty());
        Person partner = people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering);
        partner.asks()
                .get("/api/v1/tasks")
                .then()
                .body("rounds[0].measures.measure.code", contains("1"))
                .body("counts.total", equalTo(1));
        partner.asks()
                .get(address + "/" + round.id())
                .then()
                .statusCode(200)
                .body("measures.measure.code", contains("1"))
                .body("figures", empty());
        Person reader = people.with(ProgrammeRole.READER, programme);
        reader.asks().get("/api/v1/tasks").then().body("rounds", empty()).body("counts.total", equalTo(0));
        reader.asks()
                .get(address + "/" + round.id())
                .then()
                .statusCode(200)
                .body("measures.allowedActions.flatten()", empty());
        Person other = people.with(ProgrammeRole.PARTNER_REPORTER, programme, plans.partner());
        other.asks().get(address + "/" + round.id()).then().statusCode(404);
        other.asks().get(address).then().statusCode(404);
        people.stranger().asks().get(address + "/" + round.id()).then().statusCode(404);
        people.stranger().asks().get("/api/v1/tasks").then().statusCode(200).body("rounds", empty());
    }

    @Test
    @DisplayName("is answered by who may, in words that everybody may read, and taken back by nobody else")
    void answered() {
        RoundView round = opened(day());
        String to = address + "/" + round.id() + "/answers";
        String later = "{\"measure\": \"1\", \"kind\": \"COMES_LATER\", \"comes\": \"" + day().plusDays(9)
                + "\", \"reason\": {\"nb\": \"Vi venter på svar.\"}}";
        Person partner = people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering);
        Map<String, String> before = written(rows);
        given().contentType("application/json").body(later).post(to).then().statusCode(401);
        answer(partner, to, later.replace("\"1\"", "\"2\"")).statusCode(403);
        answer(partner, to, later.replace(day().plusDays(9).toString(), day().toString()))
                .statusCode(422);
        answer(partner, to, later.replace("COMES_LATER", "NOT_APPLICABLE")).statusCode(400);
        assertEquals(before, written(rows));
        ValidatableResponse made = answer(partner, to, later).statusCode(201);
        String at = to + "/" + made.extract().path("id") + "/withdrawal";
        given().get("/api/v1/programmes/" + programme + "/freshness?measure=1")
                .then()
                .body("measures[0].silence.reason.nb", equalTo("Vi venter på svar."))
                .body("measures[0].expected", equalTo(day().plusDays(9).toString()));
        answer(lead(), to, later.replace("\"1\"", "\"4\"")).statusCode(422);
        lead().asks().header("If-Match", "\"1\"").put(at).then().statusCode(409);
        partner.asks().header("If-Match", "\"1\"").put(at).then().statusCode(200);
        partner.asks().header("If-Match", "\"1\"").put(at).then().statusCode(412);
        given().get("/api/v1/programmes/" + programme + "/freshness?measure=1")
                .then()
                .body("measures[0].silence", nullValue())
                .body("measures[0].expected", equalTo(round.due().toString()));
        Rows.assertBroken(
                "tg_report_answer_append_only",
                () -> rows.run("update report_answer set kind = 'NOT_APPLICABLE' where round_id = ?", round.id()));
    }

    private static ValidatableResponse answer(Person person, String to, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(to)
                .then();
    }

    @Test
    @DisplayName(
            "Performance: is read in two statements with who has what, as are all tasks; the list and the freshness in one")
    void statements() {
        RoundView round = opened(day());
        Actor editor = actor(ProgrammeRole.EDITOR);
        assertEquals(2, statements.of(() -> queries.round(programme, round.id(), editor)));
        assertEquals(2, statements.of(() -> queries.tasks(editor)));
        assertEquals(1, statements.of(() -> queries.rounds(programme, editor)));
        assertEquals(1, statements.of(() -> queries.of(programme)));
    }

    @Test
    @DisplayName("stands in the year to come, with its first and its last day")
    void wheel() {
        RoundView round = opened(day().plusDays(30));
        TasksView tasks = queries.tasks(actor(ProgrammeRole.LEAD));
        assertEquals(
                List.of(WheelDay.Kind.ROUND_OPENS, WheelDay.Kind.ROUND_DUE),
                tasks.wheel().stream().map(WheelDay::kind).toList());
        assertEquals(
                List.of(round.opens(), round.due()),
                tasks.wheel().stream().map(WheelDay::date).toList());
        assertEquals(List.of(RoundAction.OPEN), tasks.programmes().get(0).allowedActions());
        assertEquals(List.of(), tasks.rounds());
    }
}

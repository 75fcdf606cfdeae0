package no.ringvirkning.reporting;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Rounds.aRound;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.indicator.target.TargetView;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.TargetBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Who has what to report")
class AssignmentTest {

    @Inject
    RoundService rounds;

    @Inject
    AssignmentService assignments;

    @Inject
    TargetService targets;

    @Inject
    Indicators indicators;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Today today;

    private String programme = "";
    private String answering = "";
    private String address = "";
    private Person lead = new Person(UUID.randomUUID(), "");
    private Person editor = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        answering = plans.partner();
        String plan = plans.plan(programme);
        plans.inForce(
                plans.draft(plan, content(aMeasure("1").doneBy(answering), aMeasure("2"), aMeasure("3"))),
                plans.body(),
                "2020-01-01");
        address = "/api/v1/programmes/" + programme + "/assignments";
        lead = people.with(ProgrammeRole.LEAD, programme);
        editor = people.with(ProgrammeRole.EDITOR, programme);
    }

    private LocalDate day() {
        return today.or(null);
    }

    private static String measures(String... codes) {
        return List.of(codes).stream()
                .map(code -> "{\"measure\": \"" + code + "\"}")
                .collect(Collectors.joining(", ", "\"items\": [", "]"));
    }

    private static String to(Person person) {
        return "\"account\": \"" + person.account() + "\"";
    }

    private ValidatableResponse assign(Person by, String... parts) {
        return by.sends("{" + String.join(", ", parts) + "}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(address)
                .then();
    }

    private static ValidatableResponse tasks(Person person) {
        return person.asks().get("/api/v1/tasks").then().statusCode(200);
    }

    private Map<String, String> written() {
        Map<String, String> contents = rows.contents();
        contents.keySet().removeAll(List.of("session", "security_event", "idempotency_record"));
        return contents;
    }

    @Test
    @DisplayName("is taken from all of them at once, or from none when somebody has said otherwise meanwhile")
    void nobody() {
        rounds.open(programme, aRound(day()), Plans.CHANGE);
        List<String> given = assign(lead, measures("1", "2"), to(editor))
                .statusCode(201)
                .extract()
                .path("items.id");
        String items =
                "\"items\": [{\"measure\": \"1\", \"replaces\": \"%s\"}, {\"measure\": \"2\", \"replaces\": \"%s\"}]";
        assign(lead, items.formatted(given.get(0), UUID.randomUUID())).statusCode(409);
        tasks(editor).body("rounds[0].measures.findAll { it.owner }.size()", equalTo(2));
        assign(lead, items.formatted(given.get(0), given.get(1)))
                .statusCode(201)
                .body("items.size()", equalTo(0));
        tasks(editor).body("rounds[0].measures.findAll { it.owner }.size()", equalTo(0));
        assign(editor, items.formatted(given.get(0), given.get(1))).statusCode(403);
    }

    @Test
    @DisplayName("is given to somebody, who is shown it first; the others are shown it last, and nobody's in between")
    void mineFirst() {
        rounds.open(programme, aRound(day()), Plans.CHANGE);
        assign(lead, measures("1"), to(lead)).statusCode(201);
        assign(lead, measures("3"), to(editor), "\"due\": \"" + day().plusDays(3) + "\"")
                .statusCode(201)
                .body("items.measure.code", contains("3"))
                .body("items[0].account", equalTo(editor.account().toString()));
        tasks(editor)
                .body("rounds[0].measures.measure.code", contains("3", "2", "1"))
                .body("rounds[0].measures.owner.mine", contains(true, false))
                .body("rounds[0].measures[0].due", equalTo(day().plusDays(3).toString()))
                .body("rounds[0].measures[1].due", equalTo(day().plusDays(14).toString()))
                .body("rounds[0].measures[2].owner.name", equalTo("Prøve"));
        tasks(lead).body("rounds[0].measures.measure.code", contains("1", "2", "3"));
        lead.asks().get(address).then().statusCode(200).body("items.measure.code", contains("1", "3"));
    }

    @Test
    @DisplayName("an earlier day than that of the round counts for who has it, and not for the public")
    void earlierDay() {
        RoundView round = rounds.open(programme, aRound(day().minusDays(5)), Plans.CHANGE);
        assign(lead, measures("2"), to(editor), "\"due\": \"" + day() + "\"").statusCode(201);
        rows.run("update assignment set due = ? where account_id = ?", day().minusDays(1), editor.account());
        tasks(editor)
                .body("rounds[0].measures[0].state", equalTo("LATE"))
                .body("rounds[0].measures[1].state", equalTo("DUE"))
                .body("counts.late", equalTo(1));
        String open =
                given().get("/api/v1/programmes/" + programme + "/freshness").asString();
        assertFalse(open.contains("\"late\":true"), open);
        assertFalse(open.contains(editor.account().toString()), open);
        // A day that was said for an earlier round counts no more.
        rows.run(
                "update assignment set due = ? where account_id = ?",
                round.opens().minusDays(1),
                editor.account());
        tasks(editor).body("rounds[0].measures[0].state", equalTo("DUE"));
    }

    @Test
    @DisplayName("figures are given in the same way")
    void figures() {
        IndicatorView indicator = indicators.flow();
        TargetView set = targets.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef(rows.area("Sted"), null),
                        Map.of(),
                        new ProgrammeRef(programme, null),
                        List.of(),
                        List.of(TargetBuilder.atLeast("5")
                                .from(2020)
                                .until("2090")
                                .build())),
                Plans.CHANGE);
        UUID target = set.id();
        rounds.open(programme, aRound(day()), Plans.CHANGE);
        String both = "\"items\": [{\"target\": \"" + target + "\"}, {\"measure\": \"1\"}]";
        assign(lead, both, to(editor)).statusCode(201).body("items[0].target", equalTo(target.toString()));
        tasks(editor)
                .body("rounds[0].figures[0].owner.mine", equalTo(true))
                .body("rounds[0].measures[0].owner.mine", equalTo(true));
        Person reporter = people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering);
        assign(lead, "\"items\": [{\"target\": \"" + target + "\"}]", to(reporter))
                .statusCode(409);
        assign(lead, "\"items\": [{\"target\": \"" + UUID.randomUUID() + "\"}]", to(editor))
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:not-assignable"));

        // What is not wanted any more is nobody's to report.
        targets.withdraw(target, set.version(), Plans.CHANGE);
        tasks(editor).body("rounds[0].figures", empty());
        lead.asks()
                .get("/api/v1/programmes/" + programme + "/assignments")
                .then()
                .body("items.measure.code", contains("1"));
    }

    @Test
    @DisplayName("another owner takes the place of the first, who is remembered; who has not seen the first is told")
    void superseded() {
        String first = assign(lead, measures("1"), to(editor))
                .statusCode(201)
                .extract()
                .path("items[0].id");
        assign(lead, measures("1"), to(lead))
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:assigned-meanwhile"));
        String over = "\"items\": [{\"measure\": \"1\", \"replaces\": \"" + first + "\"}]";
        String second = assign(lead, over, to(lead)).statusCode(201).extract().path("items[0].id");
        assign(lead, over, to(editor)).statusCode(409);
        assertEquals(
                editor.account() + " true, " + lead.account() + " false",
                rows.text(
                        "select string_agg(a.account_id || ' ' || case when a.ended_at is null then 'false' else 'true' end, ', '"
                                + " order by a.made_at) from assignment a join programme p on p.id = a.programme_id where p.slug = ?",
                        programme));
        String at = address + "/" + second + "/withdrawal";
        editor.asks().header("If-Match", "\"1\"").put(at).then().statusCode(403);
        lead.asks().put(at).then().statusCode(428);
        lead.asks().header("If-Match", "\"7\"").put(at).then().statusCode(412);
        lead.asks().header("If-Match", "\"1\"").put(at).then().statusCode(200).body("endedAt", notNullValue());
        lead.asks().header("If-Match", "\"2\"").put(at).then().statusCode(409);
        lead.asks().get(address).then().body("items", empty());
    }

    @Test
    @DisplayName("of two who say so at once, one is told")
    void atOnce() {
        AssignReporting given = new AssignReporting(
                List.of(new AssignReporting.Item("1", null, null), new AssignReporting.Item("2", null, null)),
                editor.account(),
                null,
                null);
        Callable<Object> command =
                () -> assignments.assign(programme, given, Actor.SYSTEM).version();
        List<Object> outcomes = AtOnce.all(List.of(command, command, command));
        assertEquals(1, outcomes.stream().filter(each -> each.equals(1L)).count(), outcomes::toString);
        assertEquals(
                2,
                outcomes.stream()
                        .filter(AssignmentProblem.ASSIGNED_MEANWHILE::equals)
                        .count(),
                outcomes::toString);
        assertEquals(2, rows.number("select count(*) from assignment where account_id = ?", editor.account()));
    }

    @Test
    @DisplayName(
            "Security 2, 4: is said by who leads, of what is asked, about who may report on it; else nothing is written")
    void refused() {
        Person reader = people.with(ProgrammeRole.READER, programme);
        Person stranger = people.stranger();
        Person reporter = people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering);
        Map<String, String> before = written();
        given().contentType("application/json")
                .body("{" + measures("1") + ", " + to(editor) + "}")
                .post(address)
                .then()
                .statusCode(401);
        assign(editor, measures("1"), to(editor)).statusCode(403);
        assign(reader, measures("1"), to(editor)).statusCode(403);
        assign(stranger, measures("1"), to(editor)).statusCode(404);
        assign(lead, measures("1"), to(reader))
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:owner-may-not-report"));
        assign(lead, measures("1"), to(stranger))
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:owner-not-a-member"));
        assign(lead, measures("1", "2"), to(reporter))
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:owner-may-not-report"));
        assign(lead, measures("1", "1"), to(editor))
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:named-twice"));
        assign(lead, measures("1", "9"), to(editor))
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:not-assignable"));
        assign(lead, measures("1"), to(editor), "\"due\": \"" + day().minusDays(1) + "\"")
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:due-in-the-past"));
        assign(lead, measures("1"), "\"partner\": \"" + plans.partner() + "\"").statusCode(422);
        assign(lead, measures("1"), to(editor), "\"partner\": \"" + answering + "\"")
                .statusCode(400);
        assign(lead, measures(), to(editor)).statusCode(400);
        assign(lead, measures("1"), to(editor), "\"mine\": true").statusCode(400);
        lead.sends("{" + measures("1") + ", " + to(editor) + "}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", true)
                .post(address)
                .then()
                .statusCode(200);
        before.keySet().removeAll(List.of("partner", "partner_name", "ledger", "membership", "account"));
        Map<String, String> after = written();
        after.keySet().retainAll(before.keySet());
        assertEquals(before.get("assignment"), after.get("assignment"));
        assign(lead, measures("1"), to(reporter)).statusCode(201);
    }

    @Test
    @DisplayName("an organisation can have it, so that it is the task of each who reports for it")
    void organisation() {
        rounds.open(programme, aRound(day()), Plans.CHANGE);
        String whole = "\"partner\": \"" + answering + "\"";
        assign(lead, measures("1"), whole)
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:nobody-reports-for-it"));
        Person reporter = people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering);
        assign(lead, measures("2"), whole)
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:owner-may-not-report"));
        assign(lead, measures("1"), whole).statusCode(201).body("items[0].partner.slug", equalTo(answering));
        tasks(reporter).body("rounds[0].measures.owner.mine", contains(true));
        tasks(editor).body("rounds[0].measures.owner.partner.slug", contains(answering));
    }

    @Test
    @DisplayName("Security 28: nobody is told a name who may not read contacts, and nothing of it stands in the ledger")
    void names() {
        rows.run("update account set display_name = 'Fugl Navn' where id = ?", editor.account());
        long before = rows.number("select count(*) from ledger");
        RoundView round = rounds.open(programme, aRound(day()), Plans.CHANGE);
        assign(lead, measures("1"), to(editor)).statusCode(201);
        assertEquals(before + 1, rows.number("select count(*) from ledger"));
        String path = "/api/v1/programmes/" + programme + "/rounds/" + round.id();
        for (ProgrammeRole role : List.of(ProgrammeRole.READER, ProgrammeRole.COUNTY_AUDITOR)) {
            Person reader = people.with(role, programme);
            reader.asks()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("measures.measure.code", contains("1", "2", "3"))
                    .body("measures[0].owner.name", nullValue())
                    .body("measures[0].owner.account", nullValue());
            reader.asks().get(address).then().statusCode(200).body("items[0].account", nullValue());
        }
        lead.asks().get(path).then().body("measures[0].owner.name", equalTo("Fugl Navn"));
        people.stranger().asks().get(address).then().statusCode(404);
        given().get(address).then().statusCode(401);
    }

    @Test
    @DisplayName("ends with the role, with another role, and with the account")
    void ends() {
        assign(lead, measures("1"), to(editor)).statusCode(201);
        String member = "/api/v1/programmes/" + programme + "/members/" + editor.account();
        lead.sends("{\"role\": \"EDITOR\"}").put(member).then().statusCode(200);
        lead.asks().get(address).then().body("items", not(empty()));
        lead.sends("{\"role\": \"READER\"}").put(member).then().statusCode(200);
        lead.asks().get(address).then().body("items", empty());
        lead.sends("{\"role\": \"EDITOR\"}").put(member).then().statusCode(200);
        assign(lead, measures("1"), to(editor)).statusCode(201);
        people.signIn(editor.account())
                .asks()
                .get("/api/v1/session/export")
                .then()
                .body("assignments.measure", contains("1", "1"));
        lead.asks().delete(member).then().statusCode(204);
        lead.asks().get(address).then().body("items", empty());
        people.administrator()
                .asks()
                .put("/api/v1/accounts/" + editor.account() + "/erasure")
                .then()
                .statusCode(200);
        assertEquals(0, rows.number("select count(*) from assignment where account_id = ?", editor.account()));
    }
}

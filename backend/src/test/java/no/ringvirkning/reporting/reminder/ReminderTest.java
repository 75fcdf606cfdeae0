package no.ringvirkning.reporting.reminder;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static no.ringvirkning.testing.Rounds.aRound;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.plan.measure.MeasureService;
import no.ringvirkning.reporting.Left;
import no.ringvirkning.reporting.LeftQueries;
import no.ringvirkning.reporting.RoundService;
import no.ringvirkning.reporting.RoundView;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Reminding those who have something left")
class ReminderTest {

    @Inject
    ReminderService reminders;

    @Inject
    ReminderSender sender;

    @Inject
    LeftQueries left;

    @Inject
    RoundService rounds;

    @Inject
    MeasureService measures;

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
    private Person lead = new Person(UUID.randomUUID(), "");
    private Person editor = new Person(UUID.randomUUID(), "");
    private LocalDate due = LocalDate.MIN;
    private UUID round = UUID.randomUUID();
    private UUID programmeId = UUID.randomUUID();

    /** A round of today whose last day is in two weeks; the editor has measure 2, nobody has measure 1 and 3. */
    @BeforeEach
    void enter() {
        programme = plans.programme();
        answering = plans.partner();
        plans.inForce(
                plans.draft(
                        plans.plan(programme),
                        content(
                                aMeasure("1").doneBy(answering),
                                aMeasure("2"),
                                aMeasure("3").doneBy(answering))),
                plans.body(),
                "2020-01-01");
        lead = people.with(ProgrammeRole.LEAD, programme);
        editor = people.with(ProgrammeRole.EDITOR, programme);
        RoundView made = rounds.open(programme, aRound(day()), Plans.CHANGE);
        round = made.id();
        programmeId = made.programmeId();
        due = made.due();
        assign("2", editor);
    }

    private LocalDate day() {
        return today.or(null);
    }

    private void assign(String code, Person owner) {
        lead.sends("{\"items\": [{\"measure\": \"%s\"}], \"account\": \"%s\"}".formatted(code, owner.account()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/programmes/" + programme + "/assignments")
                .then()
                .statusCode(201);
    }

    private String address(Person person) {
        return rows.text("select login_name from account where id = ?", person.account());
    }

    private long mails(Person person) {
        return rows.number("select count(*) from outgoing_mail where address = ?", address(person));
    }

    private String kinds(Person person) {
        return rows.text(
                "select coalesce(string_agg(kind || ' ' || day, ', ' order by day), '') from reminder where account_id = ?",
                person.account());
    }

    private ValidatableResponse remind(Person by, Person... whom) {
        String accounts = List.of(whom).stream()
                .map(each -> "\"" + each.account() + "\"")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return by.sends("{\"accounts\": [" + accounts + "]}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path())
                .then();
    }

    private String path() {
        return "/api/v1/programmes/" + programme + "/rounds/" + round + "/reminders";
    }

    @Test
    @DisplayName("a week before the last day, on it and a week after, once each, however often it is looked for")
    void beforeOnAndAfter() {
        for (int from = 0; from < 30; from++) {
            reminders.remindAll(day().plusDays(from));
            reminders.remindAll(day().plusDays(from));
        }
        assertEquals("BEFORE %s, ON_DAY %s, AFTER %s".formatted(due.minusDays(7), due, due.plusDays(7)), kinds(editor));
        assertEquals(3, mails(editor));
    }

    @Test
    @DisplayName("one mail has all that they have left, with the programme, the last day and the way there")
    void words() {
        assign("3", editor);
        reminders.remindAll(due);
        assertEquals(1, mails(editor));
        String body = rows.text("select body from outgoing_mail where address = ?", address(editor));
        assertTrue(body.contains("- 2 ") && body.contains("- 3 ") && !body.contains("- 1 "), body);
        assertTrue(body.contains("/arbeid"), body);
        String subject = rows.text("select subject from outgoing_mail where address = ?", address(editor));
        assertTrue(subject.contains("2 gjenstår"), subject);
    }

    @Test
    @DisplayName("who has nothing left gets none, who wants none gets none, who has no address gets none")
    void nobodyElse() {
        measures.report(aReport(programme, "2").on(day().toString()).build(), Plans.CHANGE);
        assign("1", lead);
        lead.sends("{\"wanted\": false}")
                .put("/api/v1/session/reminders")
                .then()
                .statusCode(200);
        lead.asks().get("/api/v1/session/reminders").then().body("wanted", equalTo(false));
        reminders.remindAll(due);
        assertEquals(0, mails(editor));
        assertEquals(0, mails(lead));
        remind(lead, lead).statusCode(409).body("type", equalTo("urn:ringvirkning:problem:reminders-unwanted"));
        lead.sends("{\"wanted\": true}").put("/api/v1/session/reminders").then().statusCode(200);
        rows.run("update account set login_name = ? where id = ?", Fresh.word(), lead.account());
        reminders.remindAll(due);
        assertEquals("", kinds(lead));
        rows.run("update account set login_name = login_name || '@example.org' where id = ?", lead.account());
        reminders.remindAll(due);
        assertEquals(1, mails(lead));
    }

    @Test
    @DisplayName("what nobody has is asked of those who report for who answers for it, and else of who leads")
    void nobodys() {
        reminders.remindAll(due);
        assertEquals(1, mails(lead));
        Person reporter = people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering);
        List<Left.Person> people =
                left.of(programmeId, round, day()).orElseThrow().people();
        assertEquals(
                List.of("1", "3"),
                people.stream()
                        .filter(each -> each.account().equals(reporter.account()))
                        .flatMap(each -> each.tasks().stream().map(Left.Task::code))
                        .toList());
        assertTrue(people.stream().noneMatch(each -> each.account().equals(lead.account())), people::toString);
        reminders.remindAll(due);
        assertEquals(1, mails(reporter));
    }

    @Test
    @DisplayName("of two nodes that remind at once, one does")
    void atOnce() {
        Callable<Object> node = () -> reminders.remindAll(due);
        AtOnce.all(List.of(node, node, node, node));
        assertEquals(1, mails(editor));
        assertEquals("ON_DAY " + due, kinds(editor));
    }

    @Test
    @DisplayName("killed between noting it and the mail, it has done neither, and does both the next time")
    void killed() {
        Left.Round open = left.of(programmeId, round, day()).orElseThrow();
        Left.Person person = open.people().stream()
                .filter(each -> each.account().equals(editor.account()))
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.begin();
        assertTrue(sender.reminds(open.round(), person, address(editor), ReminderKind.ON_DAY, due));
        QuarkusTransaction.rollback();
        assertEquals("", kinds(editor));
        assertEquals(0, mails(editor));
        reminders.remindAll(due);
        assertEquals(1, mails(editor));
    }

    @Test
    @DisplayName("what was not sent on its day is sent up to two days after, and then no more")
    void late() {
        reminders.remindAll(due.plusDays(3));
        assertEquals(0, mails(editor));
        reminders.remindAll(due.plusDays(2));
        reminders.remindAll(due.plusDays(2));
        assertEquals("ON_DAY " + due, kinds(editor));
        assertEquals(1, mails(editor));
    }

    @Test
    @DisplayName("by the rule of the programme, which who leads writes over what they have seen")
    void rule() {
        String path = "/api/v1/programmes/" + programme + "/reminder-rules/current";
        editor.asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("daysBefore", equalTo(7))
                .body("version", equalTo(0));
        String body = "{\"daysBefore\": 3, \"onDay\": false}";
        editor.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(403);
        people.stranger()
                .sends(body)
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(404);
        lead.sends(body).put(path).then().statusCode(428);
        lead.sends("{\"daysBefore\": 0, \"onDay\": false}")
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(400);
        lead.sends(body)
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        lead.sends(body).header("If-Match", "\"0\"").put(path).then().statusCode(412);
        lead.sends(body)
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        for (int from = 0; from < 30; from++) {
            reminders.remindAll(day().plusDays(from));
        }
        assertEquals("BEFORE " + due.minusDays(3), kinds(editor));
    }

    @Test
    @DisplayName("by hand, by who leads, once in 24 hours; the others are told that they may not")
    void byHand() {
        given().get(path()).then().statusCode(401);
        editor.asks().get(path()).then().statusCode(403);
        people.stranger().asks().get(path()).then().statusCode(404);
        remind(editor, editor).statusCode(403);
        lead.asks()
                .get(path())
                .then()
                .statusCode(200)
                .body("items.find { it.account == '" + editor.account() + "' }.left", equalTo(1))
                .body("items.find { it.account == '" + editor.account() + "' }.canBeReminded", equalTo(true));
        remind(lead, editor)
                .statusCode(201)
                .body("sent", contains(editor.account().toString()));
        assertEquals(1, mails(editor));
        lead.asks()
                .get(path())
                .then()
                .body("items.find { it.account == '" + editor.account() + "' }.canBeReminded", equalTo(false))
                .body("items.find { it.account == '" + editor.account() + "' }.remindedAt", notNullValue());
        remind(lead, editor).statusCode(409).body("type", equalTo("urn:ringvirkning:problem:reminded-lately"));
        remind(lead, editor, lead)
                .statusCode(201)
                .body("sent", contains(lead.account().toString()))
                .body("skipped", contains(editor.account().toString()));
        rows.run(
                "update reminder set made_at = made_at - interval '25 hours', day = day - 1 where round_id = ?", round);
        Callable<Object> again = () -> remind(lead, editor).extract().statusCode();
        List<Object> outcomes = AtOnce.all(List.of(again, again, again));
        assertEquals(1, outcomes.stream().filter(each -> each.equals(201)).count(), outcomes::toString);
        assertEquals(2, mails(editor));
        remind(lead, people.with(ProgrammeRole.EDITOR, programme)).statusCode(422);
    }

    @Test
    @DisplayName("by hand only of the round that is open, and nothing of it is left when the person is forgotten")
    void forgotten() {
        remind(lead, editor).statusCode(201);
        people.signIn(editor.account())
                .asks()
                .get("/api/v1/session/export")
                .then()
                .body("remindedAt.size()", equalTo(1))
                .body("remindersWanted", equalTo(true));
        people.administrator()
                .asks()
                .put("/api/v1/accounts/" + editor.account() + "/erasure")
                .then()
                .statusCode(200);
        assertEquals(0, rows.number("select count(*) from reminder where account_id = ?", editor.account()));
        lead.asks()
                .header("If-Match", "\"1\"")
                .queryParam("reason", "Feil.")
                .put("/api/v1/programmes/" + programme + "/rounds/" + round + "/withdrawal")
                .then()
                .statusCode(200);
        remind(lead, lead).statusCode(409).body("type", equalTo("urn:ringvirkning:problem:round-not-reminded"));
        lead.asks().get("/api/v1/tasks").then().body("rounds", empty());
    }
}

package no.ringvirkning.plan.consultation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.RevisionService;
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
@DisplayName("A comment on a plan in hearing")
class CommentWriteTest {

    private static final String ANSWER = "{\"outcome\": \"TAKEN\", \"text\": {\"nb\": \"Tatt inn.\"}}";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    RevisionService revisions;

    @Inject
    Rows rows;

    private String programme = "";
    private String partner = "";
    private String plan = "";
    private Person lead;
    private Person reporter;
    private PlanRevisionView heard;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        partner = plans.partner();
        plan = plans.plan(programme);
        lead = people.with(ProgrammeRole.LEAD, programme);
        reporter = people.with(ProgrammeRole.PARTNER_REPORTER, programme, partner);
        PlanRevisionView draft = plans.draft(plan, content(aMeasure("1"), aMeasure("2")));
        heard = revisions.sendToHearing(plan, 1, draft.version(), HEARING, CHANGE);
    }

    /** All that is stored but who was refused, which is noted. */
    private Map<String, String> contents() {
        Map<String, String> contents = rows.contents();
        contents.remove("security_event");
        return contents;
    }

    private String said(String author, String more) {
        return "{\"author\": %s, \"text\": \"Ta med <b>reiselivet</b>.\"%s}".formatted(author, more);
    }

    private String ofPartner() {
        return "{\"partner\": {\"slug\": \"" + partner + "\"}}";
    }

    private Response say(RequestSpecification request, String body) {
        return request.contentType("application/json")
                .body(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + plan + "/revisions/1/comments");
    }

    private String comment() {
        return say(reporter.asks(), said(ofPartner(), ", \"measure\": \"1\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response put(Person person, String id, long version, String what, String body) {
        RequestSpecification request = person.asks().header("If-Match", "\"" + version + "\"");
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body);
        }
        return request.put("/api/v1/plan-comments/" + id + what);
    }

    private String hearing() {
        return "/api/v1/plans/" + plan + "/revisions/1/hearing";
    }

    @Test
    @DisplayName("is heard, answered, and public when the lead has published it (invariant 34)")
    void life() {
        given().get("/api/v1/plans/" + plan + "/revisions/1")
                .then()
                .body("hearing.until", equalTo("2199-12-31"))
                .body("hearing.from", equalTo(heard.hearing().from().toString()));
        String id = comment();
        given().get(hearing())
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("period.until", equalTo("2199-12-31"))
                .body("comments", empty());
        lead.asks()
                .get("/api/v1/plans/" + plan + "/drafts/1")
                .then()
                .body(
                        "blockers.findAll { it.kind == 'COMMENT_UNANSWERED' }.action",
                        contains("PROPOSE", "RECORD_ADOPTION"))
                .body("blockers.findAll { it.kind == 'COMMENT_UNANSWERED' }.measure.unique()", contains("1"))
                .body("blockers.find { it.kind == 'COMMENT_UNANSWERED' }.weight", equalTo("WARNS"));
        lead.asks()
                .get("/api/v1/plans/" + plan + "/drafts/1/hearing")
                .then()
                .statusCode(200)
                .body("unanswered", equalTo(1))
                .body("comments[0].allowedActions", contains("ANSWER", "PUBLISH", "WITHDRAW"))
                .body("comments[0].comment.answer", nullValue());
        put(lead, id, 1, "/answer", ANSWER).then().statusCode(200).body("answer.outcome", equalTo("TAKEN"));
        lead.asks()
                .get("/api/v1/plans/" + plan + "/drafts/1")
                .then()
                .body("blockers.findAll { it.kind == 'COMMENT_UNANSWERED' }", empty());
        assertEquals(0, rows.number("select count(*) from ledger where entity_id = ?", UUID.fromString(id)));
        put(lead, id, 2, "/publication", "").then().statusCode(200).body("state", equalTo("PUBLISHED"));
        given().get(hearing())
                .then()
                .body("comments.text", contains("Ta med <b>reiselivet</b>."))
                .body("comments[0].author.partner.slug", equalTo(partner))
                .body("comments[0].measure", equalTo("1"))
                .body("comments[0].answer.text.nb", equalTo("Tatt inn."));
        assertEquals(1, rows.number("select count(*) from ledger where entity_id = ?", UUID.fromString(id)));
        // What the public reads is not changed or taken back without a word.
        put(lead, id, 3, "/answer", ANSWER.replace("TAKEN", "NOTED"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        put(lead, id, 3, "/withdrawal", "").then().statusCode(422);
        put(lead, id, 3, "/withdrawal?reason=Navn", "").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        given().get(hearing()).then().body("comments", empty());
        assertEquals(2, rows.number("select count(*) from ledger where entity_id = ?", UUID.fromString(id)));
        put(lead, id, 4, "/publication", "").then().statusCode(409);
    }

    @Test
    @DisplayName("is made by who works in the programme, for no other organisation than one's own (Security 2, 4)")
    void refused() {
        String id = comment();
        Person other = people.with(ProgrammeRole.PARTNER_REPORTER, programme, plans.partner());
        Person reader = people.with(ProgrammeRole.READER, programme);
        List<Person> outsiders =
                List.of(people.stranger(), people.administrator(), people.with(ProgrammeRole.LEAD, plans.programme()));
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        Map<String, String> before = contents();
        say(given(), said(ofPartner(), "")).then().statusCode(401);
        say(other.asks(), said(ofPartner(), "")).then().statusCode(403);
        say(reporter.asks(), said("{\"capacity\": {\"nb\": \"Ordfører\"}}", ""))
                .then()
                .statusCode(403);
        outsiders.forEach(each -> say(each.asks(), said(ofPartner(), "")).then().statusCode(403));
        outsiders.forEach(each -> put(each, id, 1, "/answer", ANSWER).then().statusCode(404));
        outsiders.forEach(each -> each.asks()
                .get("/api/v1/plans/" + plan + "/drafts/1/hearing")
                .then()
                .statusCode(404));
        put(reader, id, 1, "/answer", ANSWER).then().statusCode(403);
        put(editor, id, 1, "/publication", "").then().statusCode(403);
        put(editor, id, 1, "/withdrawal?reason=Nei", "").then().statusCode(403);
        put(editor, id, 7, "/answer", ANSWER).then().statusCode(412);
        editor.asks()
                .contentType("application/json")
                .body(ANSWER)
                .put("/api/v1/plan-comments/" + id + "/answer")
                .then()
                .statusCode(428);
        put(editor, id, 1, "/answer?dryRun=true", ANSWER).then().statusCode(200);
        assertEquals(before, contents());
        say(reader.asks(), said("{\"capacity\": {\"nb\": \"Ungdomsrådet\"}}", ""))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("with bad input, or when the hearing is over, is refused, and nothing is written (Security 3, 5)")
    void badInput() {
        Map<String, String> before = contents();
        for (String formless : List.of(
                said("{}", ""),
                said("{\"capacity\": {\"nb\": \"Rådet\"}, \"partner\": {\"slug\": \"x\"}}", ""),
                said(ofPartner(), "").replace("Ta med <b>reiselivet</b>.", " "),
                said(ofPartner(), "").replace("Ta med", "x".repeat(4_001)))) {
            say(lead.asks(), formless).then().statusCode(400);
        }
        for (String leadingNowhere : List.of(
                said("{\"partner\": {\"slug\": \"finnes-ikke\"}}", ""), said(ofPartner(), ", \"measure\": \"99\""))) {
            say(lead.asks(), leadingNowhere).then().statusCode(422);
        }
        say(lead.asks(), said(ofPartner(), ", \"state\": \"PUBLISHED\"")).then().statusCode(400);
        assertEquals(before, contents());
        rows.run(
                "update plan_revision set hearing_from = ?, hearing_until = ? where id = ?",
                java.sql.Date.valueOf(LocalDate.now().minusDays(9)),
                java.sql.Date.valueOf(LocalDate.now().minusDays(2)),
                heard.id());
        say(lead.asks(), said(ofPartner(), ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:hearing-over"));
        revisions.withdraw(plan, 1, heard.version(), CHANGE);
        say(lead.asks(), said(ofPartner(), ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:not-in-hearing"));
        given().get(hearing()).then().statusCode(404);
    }

    @Test
    @DisplayName("stays as it was said, also in the database")
    void stands() {
        UUID id = UUID.fromString(comment());
        for (String change : List.of(
                "update plan_comment set text = 'Noe annet' where id = ?",
                "update plan_comment set outcome = 'NOTED' where id = ?",
                "update plan_comment set capacity = '{\"nb\": \"Rådet\"}' where id = ?",
                "delete from plan_comment where id = ?")) {
            assertThrows(RuntimeException.class, () -> rows.run(change, id), change);
        }
    }

    @Test
    @DisplayName("is made by a program whose key writes, and by none whose key only reads")
    void keys() {
        Map<String, String> before = contents();
        for (String scope : List.of("READ", "REPORT")) {
            say(people.program(scope, programme).asks(), said(ofPartner(), ""))
                    .then()
                    .statusCode(403);
        }
        Map<String, String> after = contents();
        before.remove("api_key");
        after.remove("api_key");
        assertEquals(before, after);
        say(people.program("WRITE", programme).asks(), said(ofPartner(), ""))
                .then()
                .statusCode(201);
    }
}

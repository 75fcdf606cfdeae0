package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.anOrphan;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.governance.DecisionOutcome;
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
@DisplayName("A revision of a plan over HTTP")
class RevisionWriteTest {

    private static final String HEARD = "{\"until\": \"2199-12-31\"}";

    private static final String MEASURE = """
            {"code": "%s", "title": {"nb": "%s"}, "kind": "OWN_ACTIVITY", "focusAreas": [], "objectives": [],
             "roles": [{"role": "MAIN_RESPONSIBLE", "capacity": {"nb": "Næringssjef"}}]%s}""";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    RevisionService revisions;

    @Inject
    Rows rows;

    private String programme = "";
    private String body = "";
    private String plan = "";
    private Person lead;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        body = plans.body();
        plan = plans.plan(programme);
        lead = people.with(ProgrammeRole.LEAD, programme);
        plans.inForce(plans.draft(plan, content(aMeasure("1"), aMeasure("2"))), body, "2020-01-01");
    }

    /** All that is stored but who was refused, which is noted. */
    private Map<String, String> contents() {
        Map<String, String> contents = rows.contents();
        contents.remove("security_event");
        return contents;
    }

    /** One way to write, and where. */
    private record Op(String method, String path, String sent) {
        Response by(RequestSpecification request) {
            if (!sent.isEmpty()) {
                request.contentType("application/json").body(sent);
            }
            return request.request(method, path);
        }
    }

    private static String measure(String code, String title, String more) {
        return MEASURE.formatted(code, title, more);
    }

    private String at(int number, String what) {
        return "/api/v1/plans/" + plan + "/revisions/" + number + what;
    }

    private Response put(Person person, int number, long version, String what, String sent) {
        return new Op("PUT", at(number, what), sent)
                .by(person.asks().header("If-Match", "\"" + version + "\"").queryParam("reason", "Prøve."));
    }

    private ValidatableResponse draft(Person person, int number) {
        return person.asks().get("/api/v1/plans/" + plan + "/drafts/" + number).then();
    }

    /** All that can be sent to a draft. */
    private List<Op> onDraft() {
        return List.of(
                new Op(
                        "PUT",
                        at(2, "/content"),
                        "{\"measures\": [" + measure("1", "Ny", "") + "," + measure("2", "To", "") + "]}"),
                new Op("PUT", at(2, "/measures/1"), measure("1", "Ny", "")),
                new Op("PUT", at(2, "/measure-order"), "{\"measures\": [\"2\", \"1\"]}"),
                new Op("PUT", at(2, "/hearing"), HEARD),
                new Op("PUT", at(2, "/proposal"), "{\"bodies\": [{\"body\": \"" + body + "\", \"required\": true}]}"),
                new Op("PUT", at(2, "/withdrawal"), ""));
    }

    @Test
    @DisplayName("is begun, written, heard, adopted and taken into force, and told at every step what can be done")
    void life() {
        Response begun = lead.sends("""
                        {"basedOn": 1, "reasonCode": "EXTERNAL_SHOCK", "reason": {"nb": "Noe hendte."}, "historic": false}""")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + plan + "/revisions");
        begun.then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/plans/" + plan + "/drafts/2"))
                .header("ETag", matchesPattern("\"2-[\\w-]{16}\""))
                .body("content.measures.code", contains("1", "2"));
        draft(lead, 2)
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .header("ETag", notNullValue())
                .body("allowedActions", contains("WRITE", "SEND_TO_HEARING", "PROPOSE", "WITHDRAW"))
                .body("blockers", empty());
        put(lead, 2, 2, "/measures/1", measure("1", "Bedre", ""))
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        put(
                        lead,
                        2,
                        3,
                        "/measures/2",
                        measure(
                                "2",
                                "Tiltak 2",
                                ", \"change\": \"DROPPED\", \"changeReason\": {\"nb\": \"Ferdig snakket.\"}"))
                .then()
                .statusCode(200);
        put(lead, 2, 4, "/measures/3", measure("3", "Nytt", "")).then().statusCode(200);
        put(lead, 2, 5, "/measure-order", "{\"measures\": [\"3\", \"1\", \"2\"]}")
                .then()
                .statusCode(200)
                .body("content.measures.code", contains("3", "1", "2"));
        given().get("/api/v1/plans/" + plan + "/revisions/2").then().statusCode(404);
        lead.asks()
                .get("/api/v1/plans/" + plan + "/drafts/2/diff")
                .then()
                .statusCode(200)
                .body("measures.change", contains("NEW", "CHANGED", "DROPPED"))
                .body("measures[2].reason.nb", equalTo("Ferdig snakket."));
        put(lead, 2, 6, "/hearing", HEARD).then().statusCode(200).body("status", equalTo("IN_HEARING"));
        given().get("/api/v1/plans/" + plan + "/revisions/2").then().statusCode(200);
        put(lead, 2, 7, "/proposal", "{\"bodies\": [{\"body\": \"" + body + "\", \"required\": true}]}")
                .then()
                .statusCode(200);
        String decision = plans.decision(body, programme, DecisionOutcome.ADOPTED, "2020-05-01");
        put(
                        people.with(ProgrammeRole.BOARD, programme),
                        2,
                        8,
                        "/adoption",
                        "{\"body\": \"" + body + "\", \"status\": \"ADOPTED\", \"decision\": \"" + decision + "\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("contentHash", notNullValue());
        draft(lead, 2).body("allowedActions", contains("RECORD_ADOPTION", "TAKE_INTO_FORCE"));
        put(lead, 2, 9, "/in-force", "{\"from\": \"2020-05-08\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"));
        given().get("/api/v1/plans/" + plan)
                .then()
                .body("shown", equalTo(2))
                .body("revisions.status", contains("SUPERSEDED", "IN_FORCE"));
        // Invariant 2: from the adoption on what it says is never written again.
        Map<String, String> before = contents();
        put(lead, 2, 10, "/measures/1", measure("1", "Annet", ""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:immutable"));
        put(lead, 2, 10, "/content", "{\"measures\": []}").then().statusCode(409);
        put(lead, 2, 10, "/withdrawal", "").then().statusCode(409);
        assertEquals(before, contents());
    }

    @Test
    @DisplayName("that is a draft is known to those who work with it, and to nobody else (Security 2, 4)")
    void hidden() {
        plans.revise(plan, 1, null);
        List<Person> others = List.of(
                people.stranger(),
                people.administrator(),
                people.with(ProgrammeRole.LEAD, plans.programme()),
                people.with(ProgrammeRole.PARTNER_REPORTER, programme, plans.partner()));
        List<Person> readers = List.of(
                people.with(ProgrammeRole.READER, programme), people.with(ProgrammeRole.COUNTY_AUDITOR, programme));
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        Map<String, String> before = contents();
        String missing = lead.asks()
                .get("/api/v1/plans/" + plan + "/drafts/9")
                .then()
                .statusCode(404)
                .extract()
                .path("title");
        for (String of : List.of("", "/2", "/2/diff")) {
            String address = "/api/v1/plans/" + plan + "/drafts" + of;
            given().get(address).then().statusCode(401);
            others.forEach(
                    each -> each.asks().get(address).then().statusCode(404).body("title", equalTo(missing)));
            readers.forEach(each -> each.asks().get(address).then().statusCode(200));
        }
        draft(readers.get(0), 2).body("allowedActions", empty());
        for (Op op : onDraft()) {
            op.by(given()).then().statusCode(401);
            others.forEach(each ->
                    op.by(each.asks().header("If-Match", "\"2\"")).then().statusCode(404));
            readers.forEach(each ->
                    op.by(each.asks().header("If-Match", "\"2\"")).then().statusCode(403));
        }
        // Editors write, and leave the steps to the lead.
        onDraft()
                .subList(3, 6)
                .forEach(op ->
                        op.by(editor.asks().header("If-Match", "\"2\"")).then().statusCode(403));
        assertEquals(before, contents());
        draft(editor, 2).body("allowedActions", contains("WRITE"));
        put(editor, 2, 2, "/measures/1", measure("1", "Ny", "")).then().statusCode(200);
    }

    @Test
    @DisplayName("is changed by who has seen it as it stands; what is only tried writes nothing (Security 20)")
    void seen() {
        plans.revise(plan, 1, null);
        Map<String, String> before = contents();
        for (Op op : onDraft()) {
            op.by(lead.asks()).then().statusCode(428);
            op.by(lead.asks().header("If-Match", "\"1\""))
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("urn:ringvirkning:problem:stale"));
            op.by(lead.asks().header("If-Match", "\"2\"").queryParam("dryRun", true))
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(2));
        }
        assertEquals(before, contents());
    }

    @Test
    @DisplayName("with bad input is refused, and nothing is written (Security 3, 5)")
    void badInput() {
        plans.revise(plan, 1, null);
        Map<String, String> before = contents();
        put(lead, 2, 2, "/measures/1", measure("2", "Et annet", ""))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"));
        put(lead, 2, 2, "/measures/1", measure("1", "Ny", ", \"id\": \"x\""))
                .then()
                .statusCode(400);
        put(lead, 2, 2, "/measures/1", measure("1", "Ny", ", \"change\": \"DROPPED\""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        put(lead, 2, 2, "/measure-order", "{\"measures\": [\"1\"]}").then().statusCode(422);
        put(lead, 2, 2, "/measure-order", "{\"measures\": [\"1\", \"1\"]}")
                .then()
                .statusCode(422);
        put(lead, 2, 2, "/hearing", "{\"until\": \"2020-01-01\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:deadline-passed"));
        put(lead, 2, 2, "/hearing", "{}").then().statusCode(400);
        put(lead, 2, 2, "/proposal", "{\"bodies\": []}").then().statusCode(422);
        put(lead, 2, 2, "/proposal", "{\"bodies\": [{\"body\": \"ingen\", \"required\": true}]}")
                .then()
                .statusCode(422);
        put(lead, 2, 2, "/in-force", "{\"from\": \"2020-05-08\"}").then().statusCode(409);
        put(lead, 2, 2, "/historic-standing", "").then().statusCode(409);
        assertEquals(before, contents());
    }

    @Test
    @DisplayName("that is public is not written or withdrawn without a reason")
    void reason() {
        PlanRevisionView taken = plans.revise(plan, 1, null);
        revisions.sendToHearing(plan, 2, taken.version(), HEARING, CHANGE);
        Map<String, String> before = contents();
        for (Op op : List.of(
                onDraft().get(0), onDraft().get(1), onDraft().get(2), onDraft().get(5))) {
            op.by(lead.asks().header("If-Match", "\"3\""))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        }
        assertEquals(before, contents());
        put(lead, 2, 3, "/measures/1", measure("1", "Ny", "")).then().statusCode(200);
        put(lead, 2, 4, "/withdrawal", "").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        given().get("/api/v1/plans/" + plan + "/revisions/2").then().statusCode(404);
        lead.asks()
                .get("/api/v1/plans/" + plan + "/drafts")
                .then()
                .statusCode(200)
                .body("revisions.status", contains("IN_FORCE", "WITHDRAWN"))
                .body("startsFrom", equalTo(1))
                .body("canOpen", equalTo(true));
    }

    @Test
    @DisplayName("tells before a step what the step is refused for")
    void blockers() {
        plans.revise(plan, 1, content(aMeasure("1"), anOrphan("3")));
        draft(lead, 2)
                .body("blockers.findAll { it.kind == 'MEASURE_VANISHED' }.measure.unique()", contains("2"))
                .body(
                        "blockers.findAll { it.kind == 'MEASURE_VANISHED' }.action",
                        contains("SEND_TO_HEARING", "PROPOSE"))
                .body("blockers.find { it.kind == 'NO_RESPONSIBLE' }.measure", equalTo("3"))
                .body("blockers.find { it.kind == 'NO_RESPONSIBLE' }.weight", equalTo("NEEDS_REASON"))
                .body("gaps.findAll { it.measure == '3' }.kind", hasItem("NO_RESPONSIBLE"));
        put(lead, 2, 2, "/hearing", HEARD)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:measure-vanished"));
        put(lead, 2, 2, "/measures/2", measure("2", "Tiltak 2", "")).then().statusCode(200);
        draft(lead, 2).body("blockers.kind", not(hasItem("MEASURE_VANISHED")));
        String other = plans.body();
        put(
                        lead,
                        2,
                        3,
                        "/proposal",
                        "{\"bodies\": [{\"body\": \"" + body + "\", \"required\": true}, {\"body\": \"" + other
                                + "\", \"required\": true}]}")
                .then()
                .statusCode(200);
        String said = "{\"body\": \"" + body + "\", \"status\": \"ADOPTED\", \"decision\": \""
                + plans.decision(body, DecisionOutcome.ADOPTED, "2020-05-01") + "\"%s}";
        put(lead, 2, 4, "/adoption", said.formatted(""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:gaps-not-accepted"));
        put(lead, 2, 4, "/adoption", said.formatted(", \"gapsAccepted\": {\"nb\": \"Avklares i mai.\"}"))
                .then()
                .statusCode(200)
                .body("gapsAccepted.nb", equalTo("Avklares i mai."));
        draft(lead, 2).body("blockers.kind", contains("NOT_ADOPTED")).body("blockers[0].body.slug", equalTo(other));
        put(lead, 2, 5, "/in-force", "{\"from\": \"2020-05-08\"}").then().statusCode(409);
    }

    @Test
    @DisplayName("changed 50 times at once from the same version is changed once")
    void atOnce() {
        plans.revise(plan, 1, null);
        List<Callable<Object>> all = new ArrayList<>(Collections.nCopies(
                50,
                () -> put(lead, 2, 2, "/measures/1", measure("1", Fresh.word(), ""))
                        .statusCode()));
        List<Object> answers = AtOnce.all(all);
        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(49, Collections.frequency(answers, 412));
        draft(lead, 2).body("version", equalTo(3));
    }

    @Test
    @DisplayName("and its plan are made once for each key, by who may write for the programme")
    void made() {
        String slug = Fresh.slug("plan");
        String sent = "{\"slug\": \"" + slug + "\", \"programme\": \"" + programme
                + "\", \"kind\": \"ANNUAL_PLAN\", \"name\": {\"nb\": \"Plan\"}, \"commissionedBy\": []}";
        String next = Fresh.slug("neste");
        for (Op op : List.of(
                new Op("POST", "/api/v1/plans", sent),
                new Op(
                        "POST",
                        at(1, "/roll-over"),
                        "{\"slug\": \"" + next + "\", \"name\": {\"nb\": \"Neste\"}, \"measures\": []}"),
                new Op(
                        "POST",
                        "/api/v1/plans/" + plan + "/revisions",
                        "{\"basedOn\": 1, \"reasonCode\": \"OTHER\", \"reason\": {\"nb\": \"Prøve.\"}, \"historic\": false}"))) {
            String key = UUID.randomUUID().toString();
            Map<String, String> before = contents();
            op.by(given()).then().statusCode(401);
            op.by(lead.asks()).then().statusCode(428);
            op.by(people.with(ProgrammeRole.LEAD, plans.programme()).asks().header("Idempotency-Key", key))
                    .then()
                    .statusCode(403);
            before = contents();
            op.by(lead.asks().header("Idempotency-Key", key).queryParam("dryRun", true))
                    .then()
                    .statusCode(200);
            assertEquals(before, contents());
            String first = op.by(lead.asks().header("Idempotency-Key", key))
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .extract()
                    .asString();
            op.by(lead.asks().header("Idempotency-Key", key))
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", equalTo("true"))
                    .body(equalTo(first));
            // The slug is taken, and a revision is open: what was made is there.
            op.by(lead.asks().header("Idempotency-Key", UUID.randomUUID().toString()))
                    .then()
                    .statusCode(409);
        }
        lead.asks()
                .get("/api/v1/plans/" + next + "/drafts/1")
                .then()
                .statusCode(200)
                .body("revision.content.measures.code", contains("1", "2"));
    }
}

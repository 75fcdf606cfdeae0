package no.ringvirkning.programme;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A programme over HTTP")
class ProgrammeWriteTest {

    private static final String PROGRAMMES = "/api/v1/programmes";
    private static final String SOURCE =
            "\"sourceDocument\": {\"document\": \"prove\", \"title\": {\"nb\": \"Prøve\"}, \"illustrative\": true}";
    private static final String FOCUS = """
            "focusAreas": [{"code": "1", "name": {"nb": "Satsing 1"}, "validity": {}},
                           {"code": "2", "name": {"nb": "Satsing 2"}, "validity": {}}],
            "objectives": [{"key": "vekst", "level": "OVERALL", "text": {"nb": "Vekst"}}]""";
    private static final String BODY = body("Flere skal finne veien hit", FOCUS);
    private static final String DAY =
            "{\"date\": {\"date\": \"2031-03-01\", \"precision\": \"DAY\", \"circa\": false}}";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String slug = "";
    private String address = "";
    private Person lead = new Person(new UUID(0, 0), "");

    @BeforeEach
    void enter() {
        slug = plans.programme();
        address = PROGRAMMES + "/" + slug;
        lead = people.with(ProgrammeRole.LEAD, slug);
    }

    private static String body(String purpose, String more) {
        return "{\"name\": {\"nb\": \"Prøveprogrammet\"}, \"type\": \"OTHER\", \"purpose\": {\"nb\": \"" + purpose
                + "\"}, " + more + ", " + SOURCE + "}";
    }

    private static String created(String slug) {
        return "{\"slug\": \"" + slug + "\", \"status\": \"PLANNED\", " + BODY.substring(1);
    }

    private static RequestSpecification change(Person person, long version, String body) {
        return person.sends(body)
                .header("If-Match", "\"" + version + "\"")
                .queryParam("reason", "Formålet er skrevet om.");
    }

    private static RequestSpecification step(Person person, long version) {
        return person.asks().header("If-Match", "\"" + version + "\"").queryParam("reason", "Slik er det nå.");
    }

    private String draft() {
        String fresh = Fresh.slug("programme");
        people.administrator()
                .sends(created(fresh))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PROGRAMMES)
                .then()
                .statusCode(201);
        return fresh;
    }

    @Test
    @DisplayName("is entered by an administrator as a draft, once for one key, and led by who is made lead")
    void entered() {
        Person administrator = people.administrator();
        String fresh = Fresh.slug("programme");
        String key = UUID.randomUUID().toString();
        Response made = administrator
                .sends(created(fresh))
                .header("Idempotency-Key", key)
                .post(PROGRAMMES);
        made.then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"1-[\\w-]{16}\""))
                .header("Location", endsWith(PROGRAMMES + "/" + fresh + "/draft"))
                .body("purpose.nb", equalTo("Flere skal finne veien hit"));
        Response again = administrator
                .sends(created(fresh))
                .header("Idempotency-Key", key)
                .post(PROGRAMMES);
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertEquals(made.asString(), again.asString());
        administrator
                .sends(created(fresh))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PROGRAMMES)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/slug"));
        // No say over what it holds: not even over the draft.
        administrator.asks().get(PROGRAMMES + "/" + fresh + "/draft").then().statusCode(404);
        UUID account = people.account(false);
        administrator
                .sends("{\"role\": \"LEAD\"}")
                .put(PROGRAMMES + "/" + fresh + "/members/" + account)
                .then()
                .statusCode(200);
        people.signIn(account)
                .asks()
                .get(PROGRAMMES + "/" + fresh + "/draft")
                .then()
                .statusCode(200)
                .body("publication", equalTo("DRAFT"))
                .body("allowedActions", contains("CHANGE", "START", "PUBLISH", "WITHDRAW"));
    }

    @Test
    @DisplayName("that is a draft is not there for the public: not by its slug, in lists, searches, the feed or tables")
    void draftIsHidden() {
        String fresh = draft();
        people.with(ProgrammeRole.EDITOR, fresh)
                .sends("{\"role\": \"OWNER\", \"partner\": \"drammen-kommune\", \"programme\": \"" + fresh + "\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/roles")
                .then()
                .statusCode(201);
        for (String path : List.of("", "/gaps", "/history", "/draft")) {
            int status = given().get(PROGRAMMES + "/" + fresh + path).statusCode();
            assertEquals(path.equals("/draft") ? 401 : 404, status, path);
        }
        Person stranger = people.with(ProgrammeRole.LEAD, slug);
        stranger.asks().get(PROGRAMMES + "/" + fresh + "/draft").then().statusCode(404);
        stranger.asks().get(PROGRAMMES + "/" + fresh).then().statusCode(404);
        change(stranger, 1, BODY).put(PROGRAMMES + "/" + fresh).then().statusCode(404);
        step(stranger, 1).put(PROGRAMMES + "/" + fresh + "/publication").then().statusCode(404);
        given().queryParam("q", fresh)
                .queryParam("limit", 200)
                .get(PROGRAMMES)
                .then()
                .body("items.slug", not(hasItem(fresh)));
        for (String path : List.of(
                PROGRAMMES + "?limit=200",
                "/api/v1/partners/drammen-kommune",
                "/api/v1/partners?limit=200",
                "/api/v1/changes?limit=200",
                "/api/v1/areas/kongsberg",
                "/programmer/" + fresh)) {
            assertTrue(!given().get(path).asString().contains("\"" + fresh + "\""), path);
        }
        assertTrue(!given().accept("text/csv")
                .get(PROGRAMMES + "?limit=200")
                .asString()
                .contains(fresh));
        assertEquals(
                0, rows.number("select count(*) from ledger where cast(snapshot as text) like ?", "%" + fresh + "%"));
        // And when it is published, the same ways lead to it.
        Person own = people.with(ProgrammeRole.LEAD, fresh);
        own.asks()
                .header("If-Match", "\"1\"")
                .put(PROGRAMMES + "/" + fresh + "/publication")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        given().get(PROGRAMMES + "/" + fresh)
                .then()
                .statusCode(200)
                .body("roles.partner.slug", contains("drammen-kommune"));
        assertTrue(given().accept("text/csv")
                .get(PROGRAMMES + "?limit=200")
                .asString()
                .contains(fresh));
        assertTrue(given().get("/api/v1/partners/drammen-kommune").asString().contains("\"" + fresh + "\""));
        assertEquals(
                2,
                rows.number(
                        "select count(*) from ledger where actor = ? and op = 'UPSERT' and cast(snapshot as text) like ?",
                        own.actor(),
                        "%" + fresh + "%"));
        step(own, 2).put(PROGRAMMES + "/" + fresh + "/publication").then().statusCode(409);
    }

    @Test
    @DisplayName("that is a draft is changed by an editor, and published by a lead only")
    void draftIsWritten() {
        String fresh = draft();
        Person editor = people.with(ProgrammeRole.EDITOR, fresh);
        change(editor, 1, BODY).put(PROGRAMMES + "/" + fresh).then().statusCode(200);
        step(editor, 2).put(PROGRAMMES + "/" + fresh + "/publication").then().statusCode(403);
        step(people.with(ProgrammeRole.LEAD, fresh), 2)
                .put(PROGRAMMES + "/" + fresh + "/withdrawal")
                .then()
                .statusCode(200);
        editor.asks().get(PROGRAMMES + "/" + fresh + "/draft").then().statusCode(404);
        assertEquals(0, rows.number("select count(*) from ledger where actor = ?", editor.actor()));
    }

    @Test
    @DisplayName(
            "is changed by its lead with a reason; the feed has one entry more, and what was known before is still told")
    void changed() {
        String before = given().get(address).path("purpose.nb");
        Instant then = Instant.now();
        change(lead, 1, BODY)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"2-[\\w-]{16}\""))
                .body("slug", equalTo(slug))
                .body("status", equalTo("RUNNING"))
                .body("aliases", contains("Prøveprogrammet " + slug))
                .body("purpose.nb", equalTo("Flere skal finne veien hit"));
        given().get(address).then().body("purpose.nb", equalTo("Flere skal finne veien hit"));
        given().queryParam("knownAt", then.toString())
                .get(address)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("purpose.nb", equalTo(before));
        given().get(address + "/history")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].reason", equalTo("Formålet er skrevet om."))
                .body("items[0].snapshot.purpose.nb", equalTo("Flere skal finne veien hit"))
                .body("items[1].snapshot.purpose.nb", equalTo(before));
        change(lead, 1, BODY).put(address).then().statusCode(412);
        change(lead, 2, BODY).put(address).then().statusCode(200).body("version", equalTo(3));
    }

    @Test
    @DisplayName("has its lists entered anew, also when two change places and when all go")
    void lists() {
        String one = "{\"key\": \"a\", \"level\": \"OVERALL\", \"text\": {\"nb\": \"A\"}}";
        String two = "{\"key\": \"b\", \"parent\": \"a\", \"level\": \"SUB\", \"text\": {\"nb\": \"B\"}}";
        String three = "{\"key\": \"c\", \"parent\": \"b\", \"level\": \"SUB\", \"text\": {\"nb\": \"C\"}}";
        List<List<String>> orders = List.of(
                List.of("a", "b", "c"), List.of("c", "b", "a"), List.of("b", "a"), List.of(), List.of("a", "b", "c"));
        Map<String, String> all = Map.of("a", one, "b", two, "c", three);
        long version = 1;
        for (List<String> order : orders) {
            String objectives = String.join(",", order.stream().map(all::get).toList());
            change(lead, version++, body("Formål", "\"objectives\": [" + objectives + "]"))
                    .put(address)
                    .then()
                    .statusCode(200)
                    .body("objectives.key", equalTo(order))
                    .body("focusAreas.size()", equalTo(0));
        }
    }

    @Test
    @DisplayName("keeps the objectives that a plan speaks of")
    void usedByPlans() {
        plans.draft(plans.plan(slug), content(aMeasure("1.1").towards("vekst")));
        change(lead, Seen.programme(slug), body("Formål", "\"objectives\": []"))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:still-used"));
        change(lead, Seen.programme(slug), BODY).put(address).then().statusCode(200);
    }

    @Test
    @DisplayName("starts, is over and is taken up again, with the days in its real time")
    void steps() {
        String fresh = draft();
        Person own = people.with(ProgrammeRole.LEAD, fresh);
        String there = PROGRAMMES + "/" + fresh;
        step(own, 1).put(there + "/publication").then().statusCode(200);
        step(own, 2)
                .contentType("application/json")
                .body(DAY)
                .put(there + "/completion")
                .then()
                .statusCode(409);
        step(own, 2)
                .contentType("application/json")
                .body(DAY)
                .put(there + "/start")
                .then()
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("periods.kind", contains("OPERATIONAL"))
                .body("periods[0].period.from.date", equalTo("2031-03-01"));
        step(own, 3)
                .contentType("application/json")
                .body(DAY)
                .put(there + "/start")
                .then()
                .statusCode(409);
        step(own, 3)
                .contentType("application/json")
                .body(DAY.replace("2031", "2030"))
                .put(there + "/completion")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date"));
        step(own, 3)
                .contentType("application/json")
                .body(DAY.replace("2031", "2034"))
                .put(there + "/completion")
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("periods[0].period.to.date", equalTo("2034-03-01"));
        step(own, 4)
                .put(there + "/reopening")
                .then()
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("periods[0].period.to", nullValue());
        given().get(there).then().body("status", equalTo("RUNNING")).body("version", equalTo(5));
        step(own, 5).put(there + "/withdrawal").then().statusCode(200).body("version", equalTo(6));
        given().get(there).then().statusCode(404);
        own.asks().get(there + "/draft").then().statusCode(404);
        step(own, 6).put(there + "/publication").then().statusCode(404);
        assertEquals(
                "UPSERT 2, UPSERT 3, UPSERT 4, UPSERT 5, DELETE 6",
                rows.text(
                        "select string_agg(op || ' ' || l.version, ', ' order by l.version) from ledger l"
                                + " join programme p on p.id = l.entity_id where p.slug = ?",
                        fresh));
    }

    @Test
    @DisplayName("Security 2: is changed by its leads and nobody else, and nothing is written for the others")
    void refused() {
        List<Person> others = new java.util.ArrayList<>(List.of(people.stranger(), people.administrator()));
        for (ProgrammeRole role : ProgrammeRole.values()) {
            if (role != ProgrammeRole.LEAD) {
                others.add(people.with(role, slug, role.isForOnePartner() ? plans.partner() : null));
            }
        }
        others.add(people.with(ProgrammeRole.LEAD, plans.programme()));
        Map<String, String> before = rows.contents();
        given().contentType("application/json")
                .body(BODY)
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(401);
        others.forEach(each -> change(each, 1, BODY).put(address).then().statusCode(403));
        others.forEach(each -> step(each, 1).put(address + "/withdrawal").then().statusCode(403));
        lead.sends(created(Fresh.slug("programme")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PROGRAMMES)
                .then()
                .statusCode(403);
        change(lead, 1, BODY).put(PROGRAMMES + "/finnes-ikke").then().statusCode(404);
        Map<String, String> after = rows.contents();
        List.of(before, after)
                .forEach(each -> each.keySet().removeAll(List.of("session", "account", "security_event")));
        assertEquals(before, after);
    }

    @Test
    @DisplayName("is not changed without the version that was seen and a reason, nor when it is only tried")
    void form() {
        Map<String, String> before = rows.contents();
        lead.sends(BODY).queryParam("reason", "Nytt.").put(address).then().statusCode(428);
        lead.sends(BODY)
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        change(lead, 7, BODY).put(address).then().statusCode(412);
        change(lead, 1, BODY)
                .queryParam("dryRun", true)
                .put(address)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("purpose.nb", equalTo("Flere skal finne veien hit"));
        people.administrator();
        assertEquals(without(before), without(rows.contents()));
    }

    private static Map<String, String> without(Map<String, String> contents) {
        contents.keySet().removeAll(List.of("session", "account"));
        return contents;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"slug\": \"annet\"",
                "\"status\": \"COMPLETED\"",
                "\"version\": 7",
                "\"areas\": [{\"area\": {\"slug\": \"atlantis\"}, \"kind\": \"SCOPE\"}]",
                "\"parent\": {\"slug\": \"finnes-ikke\"}",
                "\"objectives\": [{\"key\": \"a\", \"parent\": \"a\", \"level\": \"SUB\", \"text\": {\"nb\": \"A\"}}]",
                "\"focusAreas\": [{\"code\": \"1\", \"name\": {\"nb\": \"A\"}, \"validity\": {\"to\": \"2030-01-01\"}},"
                        + "{\"code\": \"1\", \"name\": {\"nb\": \"B\"}, \"validity\": {\"from\": \"2029-01-01\"}}]",
                "\"phases\": [{\"key\": \"a\", \"phase\": \"PLANNING\", \"period\": {\"from\": {\"date\": \"2030-01-01\","
                        + " \"precision\": \"YEAR\"}, \"to\": {\"date\": \"2033-01-01\", \"precision\": \"YEAR\"}}},"
                        + "{\"key\": \"b\", \"phase\": \"CLOSING\", \"period\": {\"from\": {\"date\": \"2031-01-01\", \"precision\": \"YEAR\"}}}]",
                "\"periods\": [{\"key\": \"mer\", \"kind\": \"EXTENSION\", \"historic\": false, \"period\": {}}]",
                "\"links\": [{\"key\": \"a\", \"kind\": \"WEBSITE\", \"title\": {\"nb\": \"A\"}, \"url\": \"javascript:alert(1)\"}]"
            })
    @DisplayName("is not changed to what it cannot be, and writes nothing then")
    void bad(String more) {
        Map<String, String> before = rows.contents();
        int status = change(lead, 1, body("Formål", more)).put(address).statusCode();
        assertEquals(status == 400 ? 400 : 422, status);
        assertEquals(without(before), without(rows.contents()));
    }

    @Test
    @DisplayName("is no part of itself, not by others either")
    void parent() {
        String part = plans.programme();
        Person ofPart = people.with(ProgrammeRole.LEAD, part);
        change(ofPart, 1, body("Del", FOCUS + ", \"parent\": {\"slug\": \"" + slug + "\"}"))
                .put(PROGRAMMES + "/" + part)
                .then()
                .statusCode(200)
                .body("parent.slug", equalTo(slug));
        change(lead, 1, body("Hel", FOCUS + ", \"parent\": {\"slug\": \"" + part + "\"}"))
                .put(address)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parent"));
    }

    @Test
    @DisplayName("tells what was written as text, whatever it looks like")
    void script() {
        String written = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        change(lead, 1, body(written, FOCUS)).put(address).then().statusCode(200);
        given().get(address)
                .then()
                .contentType("application/json")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("purpose.nb", equalTo(written));
        assertTrue(
                !given().accept("text/html").get("/program/" + slug).asString().contains("<script>alert(1)"));
    }

    @Test
    @DisplayName(
            "Concurrency: changed 50 times at once from one version is changed once, and 49 are told that it is stale")
    void atOnce() {
        List<Object> answers = AtOnce.all(Collections.nCopies(
                50, (Callable<Object>) () -> change(lead, 1, BODY).put(address).statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(49, Collections.frequency(answers, 412), answers::toString);
        assertEquals(
                2,
                rows.number(
                        "select count(*) from ledger l join programme p on p.id = l.entity_id where p.slug = ?", slug));
    }
}

package no.ringvirkning.plan.measure;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A report on a measure over HTTP")
class MeasureWriteTest {

    private static final String BODY = """
            {"date": {"date": "2020-03-01", "precision": "DAY"}, "phase": "ACTIVE", "comment": {"nb": "Det går."}}""";
    private static final String OTHER = BODY.replace("ACTIVE", "PAUSED");

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String answering = "";
    private String address = "";

    @BeforeEach
    void enter() {
        programme = plans.programme();
        answering = plans.partner();
        plans.inForce(
                plans.draft(plans.plan(programme), content(aMeasure("1").doneBy(answering))),
                plans.body(),
                "2020-01-01");
        address = "/api/v1/programmes/" + programme + "/measures/1/reports";
    }

    private static Response report(Person person, String to, String key, String body) {
        return person.sends(body).header("Idempotency-Key", key).post(to);
    }

    private ValidatableResponse report(Person person) {
        return report(person, address, UUID.randomUUID().toString(), BODY).then();
    }

    private Person editor() {
        return people.with(ProgrammeRole.EDITOR, programme);
    }

    private long reports() {
        return rows.number(
                "select count(*) from measure_status s join measure m on m.id = s.measure_id"
                        + " join programme p on p.id = m.programme_id where p.slug = ?",
                programme);
    }

    @Test
    @DisplayName("is made, published and in the ledger with who made it and why")
    void made() {
        Person editor = editor();
        report(editor)
                .statusCode(201)
                .header("ETag", matchesPattern("\"1-[\\w-]{16}\""))
                .header("Cache-Control", equalTo("private, no-store"))
                .header("Idempotent-Replayed", nullValue())
                .body("phase", equalTo("ACTIVE"))
                .body("measure.code", equalTo("1"));
        editor.sends(OTHER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("reason", "Leverandøren er konkurs.")
                .post(address)
                .then()
                .statusCode(201);
        given().get(address).then().statusCode(200).body("items.phase", contains("PAUSED", "ACTIVE"));
        String ofTheReports =
                "select count(*) from ledger l where l.entity_type = 'MEASURE_STATUS' and l.actor = ? and l.reason = ?";
        assertEquals(1, rows.number(ofTheReports, editor.actor(), "Meldt om hvordan det går."));
        assertEquals(1, rows.number(ofTheReports, editor.actor(), "Leverandøren er konkurs."));
    }

    @Test
    @DisplayName("Security 2, 4: is refused to who may not, and writes nothing then")
    void refused() {
        Person elsewhere = people.with(ProgrammeRole.LEAD, plans.programme());
        List<Person> others = List.of(
                people.stranger(),
                people.administrator(),
                elsewhere,
                people.with(ProgrammeRole.READER, programme),
                people.with(ProgrammeRole.BOARD, programme),
                people.with(ProgrammeRole.COUNTY_AUDITOR, programme),
                people.with(ProgrammeRole.PARTNER_REPORTER, programme, plans.partner()));
        Map<String, String> before = rows.contents();
        given().contentType("application/json")
                .body(BODY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(address)
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:ringvirkning:problem:unauthenticated"));
        others.forEach(
                each -> report(each).statusCode(403).body("type", equalTo("urn:ringvirkning:problem:forbidden")));
        report(elsewhere, address.replace("/1/", "/9/"), UUID.randomUUID().toString(), BODY)
                .then()
                .statusCode(404);
        assertEquals(before, rows.contents());
        report(people.with(ProgrammeRole.PARTNER_REPORTER, programme, answering))
                .statusCode(201);
        report(people.with(ProgrammeRole.LEAD, programme)).statusCode(201);
    }

    @Test
    @DisplayName("Security 3, 5, 8, 20: keeps the form of the contract, and writes nothing else")
    void form() {
        Person editor = editor();
        Map<String, String> before = rows.contents();
        editor.sends(BODY)
                .post(address)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:ringvirkning:problem:precondition-required"));
        report(editor, address, "kort", BODY).then().statusCode(400);
        report(editor, address, "n".repeat(101), BODY).then().statusCode(400);
        report(
                        editor,
                        address,
                        UUID.randomUUID().toString(),
                        BODY.replace("{\"date\": {", "{\"id\": \"1\", \"date\": {"))
                .then()
                .statusCode(400);
        report(editor, address, UUID.randomUUID().toString(), "{\"programme\": \"x\"," + BODY.substring(1))
                .then()
                .statusCode(400);
        report(editor, address, UUID.randomUUID().toString(), "[".repeat(50_000) + "]".repeat(50_000))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ringvirkning:problem:invalid-body"));
        report(editor, address, UUID.randomUUID().toString(), BODY.replace("2020", "2199"))
                .then()
                .statusCode(422);
        editor.sends(BODY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("reason", "x".repeat(501))
                .post(address)
                .then()
                .statusCode(400);
        editor.sends(BODY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("reson", "skrivefeil")
                .post(address)
                .then()
                .statusCode(400);
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("that is only tried answers what would come of it, and writes nothing")
    void dryRun() {
        Person editor = editor();
        String key = UUID.randomUUID().toString();
        Map<String, String> before = rows.contents();
        editor.sends(BODY)
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .post(address)
                .then()
                .statusCode(200)
                .body("id", notNullValue())
                .body("phase", equalTo("ACTIVE"));
        editor.sends(BODY.replace("2020", "2199"))
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .post(address)
                .then()
                .statusCode(422);
        assertEquals(before, rows.contents());
        // The key is not used up by it.
        report(editor, address, key, BODY).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    @DisplayName("Security 21: sent again is answered as the first time; another with the same key is refused")
    void again() {
        Person editor = editor();
        String key = UUID.randomUUID().toString();
        Response first = report(editor, address, key, BODY);
        Response second = report(editor, address, key, BODY);
        second.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(1, reports());
        report(editor, address, key, OTHER)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:key-reused"));
        assertEquals(1, reports());
        // Keys are each caller's own.
        report(editor(), address, key, BODY).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertEquals(2, reports());
        // What failed is not remembered, so that it can be mended and sent again.
        String failed = UUID.randomUUID().toString();
        report(editor, address, failed, BODY.replace("2020", "2199")).then().statusCode(422);
        report(editor, address, failed, BODY).then().statusCode(201);
        // After two days it is another request.
        rows.run("update idempotency_record set made_at = made_at - interval '49 hours' where key = ?", key);
        Response later = report(editor, address, key, BODY);
        later.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertNotEquals(first.path("id").toString(), later.path("id").toString());
    }

    @Test
    @DisplayName("sent 50 times at once with one key is made once, and everybody is told the same")
    void atOnce() {
        Person editor = editor();
        String key = UUID.randomUUID().toString();
        List<Object> answers = AtOnce.all(Collections.nCopies(50, (Callable<Object>) () -> {
            Response answer = report(editor, address, key, BODY);
            return answer.statusCode() + " " + answer.asString();
        }));
        Set<Object> different = answers.stream().collect(Collectors.toSet());
        assertEquals(1, different.size(), different::toString);
        assertEquals("201", different.iterator().next().toString().substring(0, 3));
        assertEquals(1, reports());
        assertEquals(1, rows.number("select count(*) from idempotency_record where key = ?", key));
        assertEquals(1, rows.number("select count(*) from ledger where actor = ?", editor.actor()));
    }

    @Test
    @DisplayName("says how long it is")
    void length() {
        Person editor = editor();
        RawHttp.Answer chunked = RawHttp.exchange(
                RestAssured.port,
                "POST " + address + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nCookie: "
                        + editor.cookie()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        assertEquals(411, chunked.status());
        assertEquals("application/problem+json", chunked.header("Content-Type").split(";")[0]);
        RawHttp.Answer large = RawHttp.exchange(
                RestAssured.port,
                "POST " + address
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 70000\r\n\r\n{");
        assertEquals(413, large.status());
    }

    @Test
    @DisplayName("is text wherever it is told, whatever is in it")
    void text() {
        String script = "<script>alert(1)</script>";
        report(editor(), address, UUID.randomUUID().toString(), BODY.replace("Det går.", script))
                .then()
                .statusCode(201)
                .contentType("application/json")
                .body("comment.nb", equalTo(script));
        given().get(address).then().contentType(containsString("application/json"));
    }
}

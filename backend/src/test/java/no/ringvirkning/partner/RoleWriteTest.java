package no.ringvirkning.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A role over HTTP")
class RoleWriteTest {

    private static final String ROLES = "/api/v1/roles";
    private static final String END =
            "{\"date\": {\"date\": \"2024-06-30\", \"precision\": \"DAY\", \"circa\": false}}";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String partner = "";
    private Person editor = new Person(new UUID(0, 0), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        partner = plans.partner();
        editor = people.with(ProgrammeRole.EDITOR, programme);
    }

    private String body(String from, String to) {
        return """
                {"role": "EXECUTING", "partner": "%s", "programme": "%s", "period": {"from": %s, "to": %s}}""".formatted(partner, programme, date(from), date(to));
    }

    private static String date(String day) {
        return day == null || day.isEmpty()
                ? "null"
                : "{\"date\": \"%s\", \"precision\": \"DAY\", \"circa\": false}".formatted(day);
    }

    private String changed(String note) {
        return "{\"role\": \"EXECUTING\", \"partner\": \"" + partner + "\", \"note\": {\"nb\": \"" + note + "\"}}";
    }

    private static Response assign(Person person, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(ROLES);
    }

    private String role() {
        return assign(editor, body("2020-01-01", null))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification change(Person person, long version, String body) {
        return person.sends(body).header("If-Match", "\"" + version + "\"").queryParam("reason", "Avtalen er ny.");
    }

    @Test
    @DisplayName("is given by an editor, once for one key, and read with the programme and the partner")
    void assigned() {
        String key = UUID.randomUUID().toString();
        String body = body("2020-01-01", null);
        Response made = editor.sends(body).header("Idempotency-Key", key).post(ROLES);
        made.then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"1-[\\w-]{16}\""))
                .body("role", equalTo("EXECUTING"));
        Response again = editor.sends(body).header("Idempotency-Key", key).post(ROLES);
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertEquals(made.asString(), again.asString());
        given().get("/api/v1/programmes/" + programme).then().body("roles.partner.slug", contains(partner));
        given().get("/api/v1/partners/" + partner).then().body("roles.programme.slug", contains(programme));
        assertEquals(1, rows.number("select count(*) from ledger where actor = ?", editor.actor()));
    }

    @Test
    @DisplayName("is corrected, ended and taken back with a reason; what was known before is still told")
    void changes() {
        String id = role();
        Instant then = Instant.now();
        change(editor, 1, changed("Driver kontoret"))
                .put(ROLES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"2-[\\w-]{16}\""))
                .body("note.nb", equalTo("Driver kontoret"));
        change(editor, 2, END)
                .put(ROLES + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("period.to.date", equalTo("2024-06-30"));
        Instant ended = Instant.now();
        given().queryParam("asOf", "2025-01-01")
                .get("/api/v1/programmes/" + programme)
                .then()
                .body("roles.size()", equalTo(0));
        editor.asks()
                .header("If-Match", "\"3\"")
                .queryParam("reason", "Feil virksomhet.")
                .put(ROLES + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("version", equalTo(4));
        given().get("/api/v1/programmes/" + programme).then().body("roles.size()", equalTo(0));
        given().get("/api/v1/partners/" + partner).then().body("roles.size()", equalTo(0));
        given().queryParam("role", "EXECUTING")
                .queryParam("limit", 200)
                .get("/api/v1/partners")
                .then()
                .body("items.slug", not(hasItem(partner)));
        given().queryParam("knownAt", then.toString())
                .get("/api/v1/programmes/" + programme)
                .then()
                .body("roles.version", contains(1));
        given().queryParam("knownAt", ended.toString())
                .get("/api/v1/programmes/" + programme)
                .then()
                .body("roles.note.nb", contains("Driver kontoret"));
        change(editor, 4, END).put(ROLES + "/" + id + "/end").then().statusCode(404);
        assertEquals(
                "UPSERT 1, UPSERT 2, UPSERT 3, DELETE 4",
                rows.text(
                        "select string_agg(op || ' ' || version, ', ' order by version) from ledger where entity_id = ?",
                        UUID.fromString(id)));
        // The place is free again.
        assign(editor, body("2020-01-01", null)).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2022-12-31, 201",
        "2020-01-01, 2023-01-01, 409",
        "2024-01-01, , 409",
        ", , 409",
        "2025-01-01, 2024-01-01, 400"
    })
    @DisplayName("is held by one holder only once on a day")
    void overlapping(String from, String to, int status) {
        assign(editor, body("2023-01-01", null)).then().statusCode(201);
        assign(editor, body(from, to)).then().statusCode(status);
    }

    @Test
    @DisplayName("Security 2: is written by who writes for the programme, and by nobody else")
    void refused() {
        String id = role();
        List<Person> others = new ArrayList<>(List.of(people.stranger(), people.administrator()));
        for (ProgrammeRole role : ProgrammeRole.values()) {
            if (role != ProgrammeRole.LEAD && role != ProgrammeRole.EDITOR) {
                others.add(people.with(role, programme, role.isForOnePartner() ? partner : null));
            }
        }
        others.add(people.with(ProgrammeRole.LEAD, plans.programme()));
        String other = body("2010-01-01", "2011-01-01");
        Map<String, String> before = rows.contents();
        given().contentType("application/json").body(other).post(ROLES).then().statusCode(401);
        others.forEach(each -> assign(each, other).then().statusCode(403));
        others.forEach(each ->
                change(each, 1, END).put(ROLES + "/" + id + "/end").then().statusCode(403));
        others.forEach(each ->
                change(each, 1, changed("X")).put(ROLES + "/" + id).then().statusCode(403));
        change(editor, 1, END)
                .put(ROLES + "/" + UUID.randomUUID() + "/end")
                .then()
                .statusCode(404);
        Map<String, String> after = rows.contents();
        List.of(before, after).forEach(each -> each.keySet().removeAll(List.of("session", "account")));
        assertEquals(before, after);
        change(people.with(ProgrammeRole.LEAD, programme), 1, END)
                .put(ROLES + "/" + id + "/end")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("in a programme that is a draft is not told of to who may not know of the programme")
    void inDraft() {
        String draft = rows.programme("DRAFT");
        String body = body("2020-01-01", null).replace(programme, draft);
        assign(editor, body).then().statusCode(422).body("errors[0].pointer", equalTo("/programme"));
        Person within = people.with(ProgrammeRole.EDITOR, draft);
        String id = assign(within, body).then().statusCode(201).extract().path("id");
        change(editor, 1, END).put(ROLES + "/" + id + "/end").then().statusCode(404);
        change(within, 1, END).put(ROLES + "/" + id + "/end").then().statusCode(200);
        given().get("/api/v1/partners/" + partner).then().body("roles.size()", equalTo(0));
        assertEquals(0, rows.number("select count(*) from ledger where actor = ?", within.actor()));
    }

    @Test
    @DisplayName(
            "is not changed without the version that was seen and a reason, nor to what it cannot be, nor when only tried")
    void form() {
        String id = role();
        String address = ROLES + "/" + id;
        Map<String, String> before = rows.contents();
        editor.sends(changed("X"))
                .queryParam("reason", "X.")
                .put(address)
                .then()
                .statusCode(428);
        editor.sends(changed("X"))
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(422);
        editor.sends(body("2000-01-01", null)).post(ROLES).then().statusCode(428);
        change(editor, 9, changed("X")).put(address).then().statusCode(412);
        change(editor, 1, "{\"role\": \"EXECUTING\"}").put(address).then().statusCode(422);
        change(editor, 1, "{\"role\": \"KING\", \"partner\": \"" + partner + "\"}")
                .put(address)
                .then()
                .statusCode(400);
        change(editor, 1, body("2000-01-01", null)).put(address).then().statusCode(400);
        change(editor, 1, changed("X").replace(partner, "finnes-ikke"))
                .put(address)
                .then()
                .statusCode(422);
        change(editor, 1, END.replace("2024", "2019"))
                .put(address + "/end")
                .then()
                .statusCode(422);
        change(editor, 1, changed("X"))
                .queryParam("dryRun", true)
                .put(address)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        editor.sends(body("2000-01-01", "2001-01-01"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", true)
                .post(ROLES)
                .then()
                .statusCode(200);
        Map<String, String> after = rows.contents();
        List.of(before, after).forEach(each -> each.keySet().remove("session"));
        assertEquals(before, after);
    }

    @Test
    @DisplayName("tells what was written as text")
    void script() {
        String id = role();
        change(editor, 1, changed("<script>alert(1)</script>"))
                .put(ROLES + "/" + id)
                .then()
                .statusCode(200);
        given().get("/api/v1/programmes/" + programme)
                .then()
                .body("roles.note.nb", contains("<script>alert(1)</script>"));
    }

    @Test
    @DisplayName("Concurrency: changed 50 times at once is changed once; given 50 times at once is given once")
    void atOnce() {
        String id = role();
        List<Object> answers = AtOnce.all(Collections.nCopies(50, (Callable<Object>)
                () -> change(editor, 1, changed("X")).put(ROLES + "/" + id).statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(49, Collections.frequency(answers, 412), answers::toString);
        String other = body("2000-01-01", null).replace("EXECUTING", "ADVISER");
        List<Object> given = AtOnce.all(Collections.nCopies(
                50, (Callable<Object>) () -> assign(editor, other).statusCode()));
        assertEquals(1, Collections.frequency(given, 201), given::toString);
        assertEquals(49, Collections.frequency(given, 409), given::toString);
    }
}

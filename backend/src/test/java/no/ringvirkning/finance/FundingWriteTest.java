package no.ringvirkning.finance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Money over HTTP")
class FundingWriteTest {

    private static final String LINES = "/api/v1/funding-lines";
    private static final String SPENT = """
            {"stage": "SPENT", "amount": {"amount": 1250000.05, "currency": "NOK", "qualifier": "EXACT"},
             "date": {"date": "2021-11-30", "precision": "DAY"}, "historic": false}""";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private Person editor = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        editor = people.with(ProgrammeRole.EDITOR, programme);
    }

    private String line(String entries, String note) {
        return """
                {"programme": {"slug": "%s"}, "budgetYear": 2021, "costType": "PROJECT", "currency": "NOK",
                 "note": {"nb": "%s"}, "entries": [%s]}""".formatted(programme, note, entries);
    }

    private Response make(Person person, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(LINES);
    }

    private static RequestSpecification seen(Person person, int version, String body) {
        return person.sends(body)
                .header("If-Match", "\"" + version + '"')
                .queryParam("reason", "Regnskapet er gjort opp.");
    }

    private String made() {
        return make(editor, line("", "Tilskudd"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("is entered and followed to the øre, published at once, with who and why in the ledger")
    void entered() {
        ValidatableResponse made = make(editor, line(SPENT, "Tilskudd <script>alert(1)</script>"))
                .then()
                .statusCode(201)
                .body("entries", hasSize(1));
        String id = made.extract().path("id");
        made.header("Location", endsWith(LINES + "/" + id));
        given().get(LINES + "/" + id)
                .then()
                .statusCode(200)
                .body("note.nb", equalTo("Tilskudd <script>alert(1)</script>"));
        assertTrue(given().get(LINES + "/" + id).asString().contains("1250000.05"));
        String correction = SPENT.replace("1250000.05", "1249999.95").replace("false}", "false, \"supersedes\": 1}");
        seen(editor, 1, correction)
                .put(LINES + "/" + id + "/entries/2")
                .then()
                .statusCode(200)
                .body("entries[0].supersededBy", equalTo(2))
                .body("version", equalTo(2));
        String told =
                given().get("/api/v1/programmes/" + programme + "/funding").asString();
        assertTrue(told.contains("1249999.95"), told);
        given().get(LINES + "/" + id + "/history")
                .then()
                .body("items", hasSize(2))
                .body("items[0].reason", equalTo("Regnskapet er gjort opp."));
        assertEquals(2, rows.number("select count(*) from ledger where actor = ?", editor.actor()));
    }

    @Test
    @DisplayName("is refused to who may not write for the programme, and writes nothing then")
    void refused() {
        String id = made();
        List<Person> others = List.of(
                people.stranger(),
                people.administrator(),
                people.with(ProgrammeRole.READER, programme),
                people.with(ProgrammeRole.BOARD, programme),
                people.with(ProgrammeRole.COUNTY_AUDITOR, programme),
                people.with(ProgrammeRole.LEAD, plans.programme()));
        Map<String, Long> before = rows.counts();
        for (Person other : others) {
            make(other, line("", "Nei")).then().statusCode(403);
            seen(other, 1, SPENT).put(LINES + "/" + id + "/entries/1").then().statusCode(403);
        }
        given().contentType("application/json")
                .body(line("", "Nei"))
                .post(LINES)
                .then()
                .statusCode(401);
        assertEquals(before, rows.counts());
    }

    @Test
    @DisplayName(
            "needs the version that was seen, a reason and the next number, and is only tried when it is only tried")
    void form() {
        String id = made();
        String address = LINES + "/" + id + "/entries/";
        Map<String, String> before = rows.contents();
        editor.sends(SPENT)
                .queryParam("reason", "Nytt.")
                .put(address + 1)
                .then()
                .statusCode(428);
        editor.sends(SPENT).header("If-Match", "\"1\"").put(address + 1).then().statusCode(422);
        seen(editor, 7, SPENT).put(address + 1).then().statusCode(412);
        seen(editor, 1, SPENT).put(address + 3).then().statusCode(409);
        seen(editor, 1, SPENT)
                .queryParam("dryRun", true)
                .put(address + 1)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        seen(editor, 1, SPENT)
                .put(LINES + "/" + UUID.randomUUID() + "/entries/1")
                .then()
                .statusCode(404);
        assertEquals(before, rows.contents());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stage\": \"SPENT\", \"amount\": {\"amount\": -1, \"currency\": \"NOK\", \"qualifier\": \"EXACT\"}}",
                "{\"stage\": \"SPENT\", \"amount\": {\"amount\": \"1 000\", \"currency\": \"NOK\", \"qualifier\": \"EXACT\"}}",
                "{\"stage\": \"SPENT\", \"amount\": {\"amount\": 1.005, \"currency\": \"NOK\", \"qualifier\": \"EXACT\"}}",
                "{\"stage\": \"SPENT\", \"amount\": {\"amount\": 1, \"currency\": \"EUR\", \"qualifier\": \"EXACT\"}}",
                "{\"stage\": \"SPENT\", \"amount\": {\"amount\": 1e2147483647, \"currency\": \"NOK\", \"qualifier\": \"EXACT\"}}",
                "{\"stage\": \"GRANTED\", \"amount\": {\"amount\": 1, \"currency\": \"NOK\", \"qualifier\": \"EXACT\"}}",
                "{\"stage\": \"SPENT\", \"supersedes\": 9}",
                "{\"stage\": \"STOLEN\"}",
                "{}"
            })
    @DisplayName("is nothing that money cannot be, and writes nothing then")
    void bad(String entry) {
        String id = made();
        Map<String, String> before = rows.contents();
        int status = seen(editor, 1, entry).put(LINES + "/" + id + "/entries/1").statusCode();
        assertTrue(status == 400 || status == 422, String.valueOf(status));
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("R-0-12: has a rule on who pays how much, and the rule that held until then ends")
    void rule() {
        String rule = """
                {"programme": {"slug": "%s"}, "minOwnShare": %d, "ownFunders": [{"slug": "%s"}], "validity": {"from": "%d-01-01"}}""";
        String own = plans.partner();
        for (int i = 0; i < 2; i++) {
            editor.sends(rule.formatted(programme, 25 + i, own, 2015 + i))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/v1/cofunding-rules")
                    .then()
                    .statusCode(201)
                    .body("minOwnShare", equalTo(25 + i));
        }
        assertEquals(
                1,
                rows.number(
                        "select count(*) from cofunding_rule r join programme p on p.id = r.programme_id"
                                + " where p.slug = ? and r.valid_to = date '2016-01-01'",
                        programme));
    }

    @Test
    @DisplayName("Concurrency: 50 entries at once from one version are one, and 49 are told that it is stale")
    void atOnce() {
        String id = made();
        List<Object> answers = AtOnce.all(Collections.nCopies(50, (Callable<Object>) () ->
                seen(editor, 1, SPENT).put(LINES + "/" + id + "/entries/1").statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(49, Collections.frequency(answers, 412), answers::toString);
        given().get(LINES + "/" + id).then().body("entries", hasSize(1));
    }
}

package no.ringvirkning.indicator.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A submission over HTTP")
class SubmissionWriteTest {

    @Inject
    IndicatorService indicators;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String indicator = "";
    private String area = "";
    private Person editor = new Person(UUID.randomUUID(), "");
    private Person lead = editor;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        area = rows.area("Sted");
        indicator = indicators
                .create(
                        new CreateIndicator(
                                Fresh.slug("indicator"),
                                Indicators.definition(Frequency.YEAR, null, "stykker"),
                                null,
                                null,
                                programme),
                        Indicators.CHANGE)
                .slug();
        editor = people.with(ProgrammeRole.EDITOR, programme);
        lead = people.with(ProgrammeRole.LEAD, programme);
    }

    private String series(int value) {
        return "\"series\": [{\"area\": {\"slug\": \"%s\"}, \"observations\": [{\"period\": \"2019\", \"value\": %d,"
                        .formatted(area, value)
                + " \"evidenceLevel\": \"DOCUMENTED\"}]}]";
    }

    private Response draft(Person person) {
        return person.sends("{\"indicator\": \"" + indicator + "\", " + series(7) + "}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/submissions");
    }

    private Response step(Person person, String address, String tag, @Nullable String body) {
        return (body == null ? person.asks() : person.sends(body))
                .header("If-Match", tag)
                .put(address);
    }

    @Test
    @DisplayName("goes from the draft to what the public reads, by two people, each told what they can do")
    void wholeWay() {
        Response draft = draft(editor);
        draft.then().statusCode(201);
        String address = draft.header("Location");
        actions(editor, address, "REVISE", "HAND_IN", "WITHDRAW");
        Response revised = step(editor, address, draft.header("ETag"), "{" + series(8) + "}");
        revised.then().statusCode(200).body("version", equalTo(2));
        Response handedIn = step(editor, address + "/handing-in", revised.header("ETag"), null);
        handedIn.then().statusCode(200).body("status", equalTo("SUBMITTED"));
        actions(editor, address, "WITHDRAW");
        ValidatableResponse seen = actions(lead, address, "GIVE_BACK", "APPROVE", "WITHDRAW");
        seen.body("series[0].observations[0].value", equalTo(8));
        actions(people.with(ProgrammeRole.READER, programme), address);
        Response back = step(lead, address + "/return", handedIn.header("ETag"), "{\"reason\": \"Feil år.\"}");
        back.then().statusCode(200).body("steps[-1].reason", equalTo("Feil år."));
        Response again = step(editor, address + "/handing-in", back.header("ETag"), null);
        Response approved = step(lead, address + "/approval", again.header("ETag"), null);
        approved.then().statusCode(200).body("status", equalTo("APPROVED"));
        Response published = lead.asks()
                .header("If-Match", approved.header("ETag"))
                .queryParam("reason", "Årets telling.")
                .put(address + "/publication");
        published.then().statusCode(200).body("recorded", equalTo(1));
        actions(lead, address);
        given().get("/api/v1/indicators/" + indicator + "/series?area=" + area)
                .then()
                .statusCode(200)
                .body("points.find { it.period == '2019' }.value", equalTo(8));
        assertEquals(
                1,
                rows.number(
                        "select count(*) from ledger where entity_type = 'OBSERVATION_SERIES' and actor = ? and reason = ?"
                                + " and visibility = 'PUBLIC'",
                        lead.actor(),
                        "Årets telling."));
    }

    private ValidatableResponse actions(Person person, String address, String... allowed) {
        return person.asks()
                .get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("allowedActions", allowed.length == 0 ? empty() : contains(allowed));
    }

    @Test
    @DisplayName("of one's own is approved by another")
    void own() {
        Response draft = draft(lead);
        String address = draft.header("Location");
        Response handedIn = step(lead, address + "/handing-in", draft.header("ETag"), null);
        actions(lead, address, "GIVE_BACK", "WITHDRAW");
        step(lead, address + "/approval", handedIn.header("ETag"), null)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ringvirkning:problem:own-figures"));
        step(people.with(ProgrammeRole.LEAD, programme), address + "/approval", handedIn.header("ETag"), null)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("Security 2, 4: is not there for who may not know of it, and is left alone by who may not change it")
    void refused() {
        Response draft = draft(editor);
        String address = draft.header("Location");
        String tag = draft.header("ETag");
        Person elsewhere = people.with(ProgrammeRole.LEAD, plans.programme());
        List<Person> strangers = List.of(elsewhere, people.stranger(), people.administrator());
        Person reader = people.with(ProgrammeRole.READER, programme);
        Map<String, String> before = rows.contents();
        String none = elsewhere
                .asks()
                .get("/api/v1/submissions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        for (Person stranger : strangers) {
            stranger.asks().get(address).then().statusCode(404).body("detail", equalTo(none));
            for (String each : List.of("/handing-in", "/approval", "/publication")) {
                step(stranger, address + each, tag, null).then().statusCode(404).body("detail", equalTo(none));
            }
            step(stranger, address + "/withdrawal", tag, "{\"reason\": \"x\"}")
                    .then()
                    .statusCode(404);
            draft(stranger).then().statusCode(403);
            stranger.asks().get("/api/v1/submissions").then().statusCode(200).body("items", empty());
        }
        step(reader, address + "/handing-in", tag, null).then().statusCode(403);
        step(editor, address + "/approval", tag, null).then().statusCode(403);
        given().get(address).then().statusCode(401);
        given().get("/api/v1/submissions").then().statusCode(401);
        assertEquals(before, rows.contents());
        reader.asks()
                .get("/api/v1/submissions?programme=" + programme)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("items.indicator.slug", contains(indicator))
                .body("items.status", contains("DRAFT"));
        Person auditor = people.with(ProgrammeRole.COUNTY_AUDITOR, programme);
        auditor.asks().get("/api/v1/submissions").then().body("items.indicator.slug", contains(indicator));
        Person partner = people.with(ProgrammeRole.PARTNER_REPORTER, programme, plans.partner());
        partner.asks().get("/api/v1/submissions").then().body("items.indicator.slug", not(hasItem(indicator)));
    }

    @Test
    @DisplayName("Security 20: is changed from the version that was seen; without it nothing is done")
    void stale() {
        Response draft = draft(editor);
        String address = draft.header("Location");
        step(editor, address, draft.header("ETag"), "{" + series(8) + "}")
                .then()
                .statusCode(200);
        Map<String, String> before = rows.contents();
        step(editor, address, draft.header("ETag"), "{" + series(9) + "}")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:ringvirkning:problem:stale"));
        editor.asks()
                .put(address + "/handing-in")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:ringvirkning:problem:precondition-required"));
        for (String wrong : List.of("*", "2", "\"x\"", "\"2-a\", \"3-b\"", "W/\"2-a\"")) {
            step(editor, address + "/handing-in", wrong, null).then().statusCode(400);
        }
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName(
            "that is only tried tells what would come of it, the rules of the database included, and writes nothing")
    void dryRun() {
        Response draft = draft(editor);
        String address = draft.header("Location");
        Map<String, String> before = rows.contents();
        editor.asks()
                .header("If-Match", draft.header("ETag"))
                .put(address + "/handing-in?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("version", equalTo(2));
        editor.sends("{\"indicator\": \"" + indicator + "\", " + series(7) + "}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/submissions?dryRun=true")
                .then()
                .statusCode(200);
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("that 50 hand in at once is handed in once; the others are told that it has changed")
    void atOnce() {
        Response draft = draft(editor);
        String address = draft.header("Location") + "/handing-in";
        List<Object> answers = AtOnce.all(Collections.nCopies(50, (Callable<Object>)
                () -> step(editor, address, draft.header("ETag"), null).statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(49, Collections.frequency(answers, 412), answers::toString);
        assertEquals(
                2,
                rows.number(
                        "select count(*) from ledger where entity_id = cast(? as uuid)",
                        draft.path("id").toString()));
    }
}

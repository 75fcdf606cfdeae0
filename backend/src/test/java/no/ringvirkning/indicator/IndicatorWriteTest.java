package no.ringvirkning.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.Fresh;
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
@DisplayName("What is measured and wanted, over HTTP")
class IndicatorWriteTest {

    private static final String MEASURED = """
            "name": {"nb": "Arbeidsplasser"}, "unit": "%s", "decimals": 0, "kind": "STOCK", "direction": "INCREASE",
            "frequency": "YEAR", "reportingLag": 60, "periodAggregation": "LAST", "areaAggregation": "SUM",
            "dimensions": [], "level": "OUTCOME", "sourceType": "MANUAL", "per": 1""";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String area = "";
    private String slug = "";
    private Person editor = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        area = rows.area("Sted");
        slug = Fresh.slug("indicator");
        editor = people.with(ProgrammeRole.EDITOR, programme);
        make("indicators", indicator()).statusCode(201).header("ETag", matchesPattern("\"1-[\\w-]{16}\""));
    }

    private String indicator() {
        return "{\"slug\": \"%s\", \"programme\": \"%s\", \"definition\": {%s}}"
                .formatted(slug, programme, MEASURED.formatted("personer"));
    }

    private String named(String rest) {
        return "{\"indicator\": \"%s\", \"area\": {\"slug\": \"%s\"}, %s}".formatted(slug, area, rest);
    }

    private ValidatableResponse make(String what, String body) {
        return post(what, body, UUID.randomUUID().toString()).then();
    }

    private Response post(String what, String body, String key) {
        return editor.sends(body).header("Idempotency-Key", key).post("/api/v1/" + what);
    }

    private Response put(String address, long version, @Nullable String reason, String body) {
        RequestSpecification request = editor.sends(body).header("If-Match", "\"" + version + "\"");
        return (reason == null ? request : request.queryParam("reason", reason)).put("/api/v1/" + address);
    }

    @Test
    @DisplayName("an indicator is made in the programme, and defined anew with a reason by who has seen how it is")
    void defined() {
        given().get("/api/v1/indicators/" + slug).then().statusCode(200).body("definition.unit", equalTo("personer"));
        String address = "indicators/" + slug + "/definition";
        String later = "{\"validFrom\": \"2020-01-01\", " + MEASURED.formatted("årsverk") + "}";
        Map<String, String> before = rows.contents();
        put(address, 1, null, later)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        put(address, 1, "Deltid teller.", later.replace("YEAR", "MONTH")).then().statusCode(422);
        assertEquals(before, rows.contents());
        put(address, 1, "Deltid teller.", later).then().statusCode(200).body("version", equalTo(2));
        put(address, 1, "Deltid teller.", later).then().statusCode(412);
        given().get("/api/v1/indicators/" + slug)
                .then()
                .body("definitions.unit", contains("personer", "årsverk"))
                .header("ETag", matchesPattern("\"2-[\\w-]+\""));
        assertEquals(1, entries("INDICATOR", "Deltid teller."));
        make("indicators", indicator()).statusCode(409);
    }

    @Test
    @DisplayName("a list can be of what one programme owns")
    void owned() {
        given().get("/api/v1/indicators?owner=" + programme)
                .then()
                .statusCode(200)
                .body("items.slug", contains(slug));
        given().get("/api/v1/indicators?owner=" + plans.programme()).then().body("items", hasSize(0));
        given().get("/api/v1/indicators?owner=finnes-ikke").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("a target is set with its way, moved and measured from elsewhere; what was wanted before stays")
    void wanted() {
        ValidatableResponse set = make(
                        "targets",
                        named("\"programme\": {\"slug\": \"" + programme + "\"}, \"slice\": {}, \"baselines\":"
                                + " [{\"period\": \"2019\", \"value\": 4, \"qualifier\": \"EXACT\"}], \"versions\": ["
                                + wanted(
                                        "10",
                                        "\"trajectory\": \"CUSTOM\", \"interim\": [{\"period\": \"2025\", \"value\": 8}]")
                                + "]"))
                .statusCode(201)
                .body("versions[0].interim", hasSize(1));
        String target = "targets/" + set.extract().path("id");
        String moved = wanted("12", "\"reasonCode\": \"EVALUATION\", \"reason\": {\"nb\": \"For lavt.\"}")
                .replace("2020-01-01", "2021-01-01");
        put(target + "/current", 1, null, moved).then().statusCode(422);
        put(target + "/current", 1, "Vi vil mer.", moved).then().statusCode(200);
        put(target + "/current", 1, "Vi vil mer.", moved).then().statusCode(412);
        put(
                        target + "/baseline",
                        2,
                        "Ny telling.",
                        "{\"period\": \"2020\", \"value\": 5, \"qualifier\": \"EXACT\", \"reason\": {\"nb\": \"Ny telling.\"}}")
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        given().get("/api/v1/indicators/" + slug + "/targets")
                .then()
                .body("targets[0].versions.value", contains(10, 12))
                .body("targets[0].baselines.period", contains("2019", "2020"));
        assertEquals(1, entries("TARGET", "Vi vil mer."));
        assertEquals(1, entries("TARGET", "Ny telling."));
    }

    private static String wanted(String value, String rest) {
        return "{\"validFrom\": \"2020-01-01\", \"comparator\": \"AT_LEAST\", \"deadline\": \"2030\", \"value\": %s, %s}"
                .formatted(value, rest);
    }

    @Test
    @DisplayName(
            "Security 21: notes, projections and references are made once for a key, and are in the ledger with who and why")
    void beside() {
        Map<String, String> bodies = Map.of(
                "annotations",
                named(
                        "\"key\": \"telling\", \"period\": \"2021\", \"text\": {\"nb\": \"Ny telling.\"}, \"breakType\": \"METHOD\""),
                "projections",
                named(
                        "\"slice\": {}, \"key\": \"egen\", \"method\": \"MANUAL\", \"points\": [{\"period\": \"2030\", \"value\": 60}]"),
                "references",
                named("\"key\": \"landet\", \"kind\": \"NATION\", \"name\": {\"nb\": \"Landet\"}, \"statements\": []")
                        .replace(area, "norge"));
        Map<String, String> types =
                Map.of("annotations", "ANNOTATION", "projections", "PROJECTION", "references", "REFERENCE_SERIES");
        bodies.forEach((what, body) -> {
            String key = UUID.randomUUID().toString();
            Response first = post(what, body, key);
            first.then().statusCode(201).header("ETag", matchesPattern("\"1-[\\w-]{16}\""));
            Response again = post(what, body, key);
            again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
            assertEquals(first.asString(), again.asString());
            assertEquals(
                    1,
                    rows.number(
                            "select count(*) from ledger where entity_type = ? and actor = ?",
                            types.get(what),
                            editor.actor()));
            make(what, body).statusCode(409);
            make(what, body.replace(slug, "finnes-ikke")).statusCode(422);
        });
        given().get("/api/v1/indicators/" + slug + "/annotations?area=" + area)
                .then()
                .body("annotations.key", contains("telling"));
    }

    @Test
    @DisplayName("Security 2: nothing is written of the indicators of another programme, or of the library")
    void elsewhere() {
        Person other = people.with(ProgrammeRole.LEAD, plans.programme());
        Map<String, String> before = contents();
        other.sends(named("\"key\": \"telling\", \"period\": \"2021\", \"text\": {\"nb\": \"Feil.\"}"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/annotations")
                .then()
                .statusCode(403);
        make(
                        "indicators",
                        indicator()
                                .replace("\"programme\": \"" + programme + "\", ", "")
                                .replace(slug, slug + "x"))
                .statusCode(403);
        put("indicators/folkemengde/definition", 1, "Prøve.", "{\"validFrom\": \"2020-01-01\", " + MEASURED + "}")
                .then()
                .statusCode(403);
        assertEquals(before, contents());
    }

    /** All but where refusals are written down. */
    private Map<String, String> contents() {
        Map<String, String> contents = rows.contents();
        contents.remove("security_event");
        return contents;
    }

    private long entries(String type, String reason) {
        return rows.number(
                "select count(*) from ledger where entity_type = ? and actor = ? and reason = ?",
                type,
                editor.actor(),
                reason);
    }
}

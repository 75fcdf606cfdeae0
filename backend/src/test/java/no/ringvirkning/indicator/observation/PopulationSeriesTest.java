package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The population")
class PopulationSeriesTest {

    private static final String SERIES = "/api/v1/indicators/folkemengde/series";

    @Inject
    Statements statements;

    @Inject
    SeriesQueries queries;

    @Test
    @DisplayName("of Ringeriksregionen is 42,307 in 2013 and 45,901 in 2025, whatever borders are asked for")
    void region() {
        for (String basis : List.of("AS_REPORTED", "CODES_AT:2024-01-01", "CODES_AT:2021-06-01", "HARMONISED")) {
            series("ringeriksregionen", basis, 2013, 2025)
                    .body("points", hasSize(13))
                    .body("points[0].period", equalTo("2013"))
                    .body("points[0].value", equalTo(42307))
                    .body("points[0].coverage.have", equalTo(3))
                    .body("points[0].coverage.of", equalTo(3))
                    .body("points[0].lowerBound", equalTo(false))
                    .body("points[0].qualifier", equalTo("EXACT"))
                    .body("points[12].period", equalTo("2025"))
                    .body("points[12].value", equalTo(45901))
                    .body("breaks", empty())
                    .body("summed", equalTo(true))
                    .body("areaBasis", equalTo(basis))
                    .body("unit", equalTo("personer"))
                    .body("attribution", equalTo("Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0."));
        }
    }

    @Test
    @DisplayName("of Drammen in 2013 is 95,683 on the borders from 2020, and not known on those of then")
    void drammen() {
        for (String basis : List.of("CODES_AT:2024-01-01", "CODES_AT:2020-01-01", "HARMONISED", "AS_REPORTED")) {
            series("drammen", basis, 2013, 2013)
                    .body("points[0].value", equalTo(95683))
                    .body("points[0].borders", equalTo("2024-01-01"))
                    .body("summed", equalTo(false));
        }
        series("drammen", "CODES_AT:2019-12-31", 2013, 2013)
                .body("points[0].value", equalTo(null))
                .body("points[0].missing", equalTo(null))
                .body("points[0].undefined", equalTo("AREA_CHANGED"))
                .body("points[0].coverage.have", equalTo(0));
    }

    @Test
    @DisplayName("is not called unreported where it stands on other borders than those asked for")
    void onOtherBorders() {
        series("drammen", "CODES_AT:2018-01-01", 2018, 2020)
                .body("points.undefined", contains("AREA_CHANGED", "AREA_CHANGED", "AREA_CHANGED"))
                .body("points.missing", contains(null, null, null));
        series("more-og-romsdal", "AS_REPORTED", 2006, 2011)
                .body("points.undefined", everyItem(equalTo("AREA_CHANGED")))
                .body("points.missing", everyItem(equalTo(null)));
        String query = "?area=drammen&areaBasis=CODES_AT:2018-01-01&from=2018&to=2018&lang=nb";
        String words = "allene som finnes, gjelder andre grenser eller andre deler";
        given().get(SERIES + ".json-stat" + query).then().body(containsString("T" + words));
        given().get(SERIES + ".svg" + query).then().body(containsString("t" + words));
    }

    @Test
    @DisplayName("of what was divided is not guessed: before it there is none, and a break after")
    void divided() {
        series("aalesund", "HARMONISED", 2022, 2025)
                .body("points.missing", contains("NOT_APPLICABLE", "NOT_APPLICABLE", null, null))
                .body("points.value", contains(null, null, 58509, 59198))
                .body("breaks", hasSize(1))
                .body("breaks[0].period", equalTo("2024"))
                .body("breaks[0].kind", equalTo("BORDERS"));
        series("haram", "HARMONISED", 2023, 2024).body("points.missing", contains("NOT_APPLICABLE", null));
        series("more-og-romsdal", "CODES_AT:2024-01-01", 2023, 2024)
                .body("points[0].missing", equalTo("NOT_REPORTED"))
                .body("points[0].coverage.have", equalTo(25))
                .body("points[0].coverage.of", equalTo(27))
                .body("points[1].coverage.have", equalTo(27));
    }

    @Test
    @DisplayName("of the country is its own since 1986, and the sum of the municipalities where every one was counted")
    void country() {
        for (String basis : List.of("AS_REPORTED", "CODES_AT:2024-01-01", "HARMONISED")) {
            series("norge", basis, 2023, 2026)
                    .body("summed", equalTo(false))
                    .body("points.value", contains(5488984, 5550203, 5594340, 5627400));
            series("norge", basis, 1986, 1987).body("points.value", contains(4159187, 4175521));
        }
        for (String year : List.of("2024", "2025", "2026")) {
            int sum = PopulationFile.observations().values().stream()
                    .flatMap(List::stream)
                    .filter(o -> o.period().equals(year))
                    .mapToInt(o -> java.util.Objects.requireNonNull(o.value()).intValueExact())
                    .sum();
            int own = PopulationFile.country().stream()
                    .filter(o -> o.period().equals(year))
                    .mapToInt(o -> java.util.Objects.requireNonNull(o.value()).intValueExact())
                    .sum();
            assertEquals(own, sum, year);
        }
    }

    @Test
    @DisplayName(
            "of a county as it was in each period breaks where it got other members, and is none while there was no county")
    void county() {
        series("buskerud", "AS_REPORTED", 2019, 2025)
                .body("points[0].undefined", equalTo("AREA_CHANGED"))
                .body("points[1].missing", equalTo("NOT_APPLICABLE"))
                .body("points[1].coverage.of", equalTo(0))
                .body("points[5].period", equalTo("2024"))
                .body("points[5].breaks", hasItem("MEMBERS"));
        series("buskerud", "CODES_AT:2024-01-01", 2013, 2013).body("points[0].value", equalTo(sumOfBuskerud()));
    }

    /** The municipalities that carry the digits 33, straight from the file. */
    private static int sumOfBuskerud() {
        return PopulationFile.observations().entrySet().stream()
                .filter(row -> row.getKey().startsWith("33"))
                .flatMap(row -> row.getValue().stream())
                .filter(o -> o.period().equals("2013"))
                .mapToInt(o -> java.util.Objects.requireNonNull(o.value()).intValueExact())
                .sum();
    }

    @Test
    @DisplayName("is told for every year of the file when no period is asked for")
    void all() {
        List<String> years =
                given().queryParam("area", "hole").get(SERIES).then().extract().path("points.period");
        assertEquals(
                IntStream.rangeClosed(2006, 2026).mapToObj(Integer::toString).toList(), years);
    }

    @Test
    @DisplayName("is the same in JSON and CSV, and the table says by itself what it is about")
    void csv() {
        Map<String, Object> query = Map.of("area", "ringeriksregionen", "from", 2013, "to", 2014);
        String table = given().queryParams(query)
                .get(SERIES + ".csv")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=UTF-8")
                .extract()
                .asString();
        assertEquals(
                "illustrative,indicator,area,slice,areaBasis,period,value,unit,missing,undefined,lowerBound,have,of,qualifier,evidenceLevel,borders,breaks,attribution\r\n"
                        + "false,folkemengde,ringeriksregionen,,AS_REPORTED,2013,42307,personer,,,false,3,3,EXACT,VERIFIED,,,Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.\r\n",
                table.substring(0, table.indexOf("false,folkemengde,ringeriksregionen,,AS_REPORTED,2014")));
        given().queryParams(query)
                .accept("text/csv")
                .get(SERIES)
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=UTF-8");
        assertEquals(
                "\uFEFF",
                given().queryParams(query).get(SERIES + ".excel.csv").asString().substring(0, 1));
    }

    @Test
    @DisplayName(
            "is told with other figures of the country for ten years of months at once, not for all years there were")
    void bounded() {
        String jobs = "/api/v1/indicators/arbeidsplasser/series?area=norge&areaBasis=HARMONISED&to=2026&from=";
        given().get(jobs + "0001")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"))
                .body("detail", containsString("ask for fewer"));
        given().get(jobs + "1907").then().statusCode(200).body("points.size()", equalTo(120));
    }

    @Test
    @DisplayName("is told with asOf only so far as its years had begun")
    void asOf() {
        given().queryParam("area", "hole")
                .queryParam("from", "2019")
                .queryParam("to", "2030")
                .queryParam("asOf", "2021-12-31")
                .get(SERIES)
                .then()
                .body("points.period", contains("2019", "2020", "2021"));
        series("hole", "AS_REPORTED", 2028, 2030).body("points", empty());
    }

    @Test
    @DisplayName("was not there before it was published, and is by knownAt what it is now")
    void knownAt() {
        String recorded = given().queryParam("limit", 1)
                .get("/api/v1/indicators/folkemengde/history")
                .then()
                .extract()
                .path("items[0].recordedAt");
        given().queryParam("area", "hole")
                .queryParam("knownAt", recorded)
                .get(SERIES)
                .then()
                .statusCode(200)
                .body("points", hasSize(21));
        given().queryParam("area", "hole")
                .queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get(SERIES)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("is read with two statements, of one municipality and of the country")
    void statements() {
        for (String area : List.of("hole", "ringeriksregionen", "buskerud", "norge")) {
            for (String basis : List.of("AS_REPORTED", "CODES_AT:2024-01-01", "HARMONISED")) {
                SeriesQuestion question = SeriesQuestion.of("folkemengde", area, basis, null, null, null);
                assertEquals(2, statements.of(() -> queries.find(question)), area + " " + basis);
            }
        }
    }

    @Test
    @DisplayName("is in the feed once for each municipality, with all its years")
    void feed() {
        SeriesQuestion all = SeriesQuestion.of("folkemengde", "norge", "CODES_AT:2024-01-01", null, null, null);
        assertTrue(queries.find(all).orElseThrow().points().size() == 41);
        given().queryParam("limit", 1)
                .get("/api/v1/indicators/folkemengde/history")
                .then()
                .body("items.entityType", everyItem(equalTo("INDICATOR")));
    }

    @Test
    @DisplayName("is not told of what cannot be told, and each problem has its name")
    void problems() {
        problem(400, "unknown-area", "area", Map.of("area", "atlantis"));
        problem(400, "missing-parameter", "area", Map.of());
        for (String basis :
                List.of("CODES_AT", "CODES_AT:2024", "CODES_AT:2024-02-30", "codes_at:2024-01-01", "X", "")) {
            problem(400, null, "areaBasis", Map.of("area", "hole", "areaBasis", basis));
        }
        problem(400, "area-basis-malformed", "areaBasis", Map.of("area", "hole", "areaBasis", "CODES_AT:2024-02-30"));
        problem(400, "period-not-of-frequency", "from", Map.of("area", "hole", "from", "2019-Q1"));
        problem(400, "period-malformed", "to", Map.of("area", "hole", "to", "2019-13"));
        problem(400, "periods-reversed", "from", Map.of("area", "hole", "from", "2020", "to", "2019"));
        problem(400, "area-not-there", "area", Map.of("area", "svelvik", "areaBasis", "CODES_AT:2024-01-01"));
        problem(422, "parts-not-known", "area", Map.of("area", "honefoss-omland"));
        problem(422, "parts-not-known", "area", Map.of("area", "romerike"));
        problem(422, "parts-not-known", "area", Map.of("area", "honefoss-tettsted"));
        given().queryParam("area", "hole")
                .get("/api/v1/indicators/ingen/series")
                .then()
                .statusCode(404);
    }

    private static void problem(
            int status, @org.jspecify.annotations.Nullable String type, String parameter, Map<String, String> query) {
        ValidatableResponse answer =
                given().queryParams(query).get(SERIES).then().statusCode(status);
        if (type != null) {
            answer.body("type", equalTo("urn:ringvirkning:problem:" + type))
                    .body("errors[0].parameter", equalTo(parameter));
        }
    }

    private static ValidatableResponse series(String area, String basis, int from, int to) {
        return given().queryParam("area", area)
                .queryParam("areaBasis", basis)
                .queryParam("from", from)
                .queryParam("to", to)
                .get(SERIES)
                .then()
                .statusCode(200);
    }
}

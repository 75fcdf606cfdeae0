package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.reader.JsonStatReader;
import no.ringvirkning.indicator.reader.StatCategory;
import no.ringvirkning.indicator.reader.StatCell;
import no.ringvirkning.indicator.reader.StatDimension;
import no.ringvirkning.indicator.reader.StatRole;
import no.ringvirkning.indicator.reader.StatTable;
import no.ringvirkning.indicator.reader.StatUnit;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.table.Exported;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A series as JSON-stat")
class SeriesJsonStatTest {

    private static final String JSON_STAT = "application/vnd.json-stat+json";
    private static final String SERIES = "/api/v1/indicators/folkemengde/series";
    private static final String REGION =
            "?area=ringeriksregionen&areaBasis=CODES_AT:2024-01-01&from=2013&to=2025&lang=nb";
    private static final String DIVIDED = "?area=aalesund&areaBasis=HARMONISED&from=2022&to=2025&lang=nb";

    /** Committed: the web app's tests read them with a library of others. Rewrite them with -Djson-stat.update=true. */
    private static final Path COMMITTED = Path.of("src/test/resources/statistics/json-stat");

    @Inject
    ObjectMapper json;

    @Inject
    ObservationService service;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }

    private static StatTable table(String address) {
        return JsonStatReader.readTable(get(address)
                .then()
                .statusCode(200)
                .contentType(JSON_STAT)
                .extract()
                .asByteArray());
    }

    private static List<String> codes(StatTable table, int dimension) {
        return table.dimensions().get(dimension).categories().stream()
                .map(StatCategory::code)
                .toList();
    }

    private static StatCategory category(StatTable table, int dimension, int number) {
        return table.dimensions().get(dimension).categories().get(number);
    }

    @Test
    @DisplayName("has the figures of the JSON and the CSV: Ringeriksregionen 42,307 in 2013, 45,901 in 2025")
    void sameFigures() throws IOException {
        StatTable table = table(SERIES + ".json-stat" + REGION);
        List<List<@Nullable String>> read = new ArrayList<>();
        for (int i = 0; i < table.cells().size(); i++) {
            StatCell cell = table.cells().get(i);
            read.add(List.of(
                    table.codes(i).get(1),
                    table.codes(i).get(2),
                    ((StatCell.Known) cell).value().toPlainString()));
        }
        List<List<String>> inJson = new ArrayList<>();
        JsonNode answer = json.readTree(get(SERIES + REGION).asString());
        answer.get("points")
                .forEach(p -> inJson.add(List.of(
                        answer.at("/area/slug").asText(),
                        p.get("period").asText(),
                        p.get("value").asText())));
        List<List<String>> inCsv = Exported.csv(get(SERIES + ".csv" + REGION).asString()).stream()
                .map(row -> List.of(row.get("area"), row.get("period"), row.get("value")))
                .toList();
        assertEquals(13, read.size());
        assertEquals(List.of("ringeriksregionen", "2013", "42307"), read.get(0));
        assertEquals(List.of("ringeriksregionen", "2025", "45901"), read.get(12));
        assertEquals(inJson, read);
        assertEquals(inCsv, read);
    }

    @Test
    @DisplayName(
            "says what it is about: dimensions with their roles, unit, decimals, source, day, address and language")
    void about() {
        Response answer = get(SERIES + ".json-stat" + REGION);
        StatTable table = JsonStatReader.readTable(answer.asByteArray());
        assertEquals(
                List.of("indicator", "area", "period", "slice"),
                table.dimensions().stream().map(StatDimension::code).toList());
        assertEquals(
                List.of(StatRole.METRIC, StatRole.GEO, StatRole.TIME, StatRole.CLASSIFICATION),
                table.dimensions().stream().map(StatDimension::role).toList());
        assertEquals(List.of("total"), codes(table, 3));
        assertEquals(StatUnit.of("personer", 0), category(table, 0, 0).unit());
        assertEquals("Ringeriksregionen", category(table, 1, 0).label());
        assertEquals(
                List.of("Grenser: CODES_AT:2024-01-01"), category(table, 1, 0).notes());
        assertEquals(
                "Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.",
                table.structure().source());
        assertEquals("nb", table.structure().language());
        assertEquals(
                get(SERIES + REGION).jsonPath().getString("updated"),
                table.structure().updated());
        String address = Objects.requireNonNull(table.structure().href());
        assertTrue(address.contains(SERIES + ".json-stat?area=ringeriksregionen&areaBasis=CODES_AT"), address);
        assertEquals(answer.asString(), get(address).asString());
    }

    @Test
    @DisplayName("marks what is missing and leaves it null, and tells of breaks in words")
    void missing() {
        StatTable divided = table(SERIES + ".json-stat" + DIVIDED);
        assertEquals(
                List.of(
                        new StatCell.Missing("."),
                        new StatCell.Missing("."),
                        StatCell.Known.of("58509"),
                        StatCell.Known.of("59198")),
                divided.cells());
        assertEquals(List.of("Finnes ikke"), category(divided, 2, 0).notes());
        assertEquals(List.of("Andre grenser"), category(divided, 2, 2).notes());
        get(SERIES + ".json-stat" + DIVIDED)
                .then()
                .body("value[0]", equalTo(null))
                .body("status.0", equalTo("."));
        StatTable before = table(SERIES + ".json-stat?area=drammen&areaBasis=CODES_AT:2019-12-31&from=2013&to=2013");
        assertEquals(List.of(new StatCell.Missing(".")), before.cells());
        assertEquals(
                List.of("Tallene som finnes, gjelder andre grenser eller andre deler"),
                category(before, 2, 0).notes());
    }

    @Test
    @DisplayName("tells each reason and each reservation apart from a plain figure, and zero from none")
    void marks() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        service.record(
                indicator,
                seriesOf(
                        area,
                        in("2015").of("0"),
                        in("2016").missing(MissingCode.SUPPRESSED),
                        in("2017").missing(MissingCode.WITHDRAWN),
                        in("2018").missing(MissingCode.NOT_APPLICABLE),
                        in("2019").of("2.5").meant(Qualifier.AT_LEAST),
                        in("2020").missing(MissingCode.NOT_YET_AVAILABLE)),
                CHANGE);
        StatTable table = table("/api/v1/indicators/%s/series.json-stat?area=%s&lang=en".formatted(indicator, area));
        assertEquals(
                List.of(
                        StatCell.Known.of("0"),
                        new StatCell.Missing(":"),
                        new StatCell.Missing(".."),
                        new StatCell.Missing("."),
                        new StatCell.Known(new BigDecimal("2.5"), "AT_LEAST"),
                        new StatCell.Missing("..")),
                table.cells());
        assertEquals(
                List.of(
                        List.of(),
                        List.of("Suppressed, too few"),
                        List.of("Withdrawn"),
                        List.of("Not applicable"),
                        List.of("at least"),
                        List.of("Not yet available")),
                table.dimensions().get(2).categories().stream()
                        .map(StatCategory::notes)
                        .toList());
    }

    @Test
    @DisplayName("of a slice names the slice, and was updated when something of it was last recorded by then")
    void slice() {
        String indicator = indicators.flow().slug();
        String area = rows.area("Sted");
        Map<String, String> created = Map.of("slag", "skapt");
        service.record(indicator, seriesOf(area, in("2019").of("96")), CHANGE);
        service.record(indicator, seriesOf(area, created, in("2019").of("90")), CHANGE);
        Instant first = feed.after(feed.end() - 1).get(0).recordedAt();
        service.record(indicator, seriesOf(area, created, in("2019").of("91").because("Talt på nytt")), CHANGE);
        Instant second = feed.after(feed.end() - 1).get(0).recordedAt();
        service.record(
                indicator, seriesOf(area, Map.of("slag", "sikret"), in("2019").of("5")), CHANGE);
        String address = "/api/v1/indicators/%s/series.json-stat?area=%s&slice=slag:skapt".formatted(indicator, area);
        StatTable now = table(address);
        assertEquals(List.of("slag:skapt"), codes(now, 3));
        assertEquals("skapt", category(now, 3, 0).label());
        assertEquals(List.of(StatCell.Known.of("91")), now.cells());
        assertEquals(second.toString(), now.structure().updated());
        StatTable then = table(address + "&knownAt=" + first);
        assertEquals(List.of(StatCell.Known.of("90")), then.cells());
        assertEquals(first.toString(), then.structure().updated());
    }

    @Test
    @DisplayName("is in the language of its reader, in bokmål for who names none")
    void language() {
        String region = REGION.replace("&lang=nb", "");
        Map<String, String> words = Map.of("", "Område", "&lang=nn", "Område", "&lang=en", "Area");
        words.forEach((lang, area) -> {
            Response answer = get(SERIES + ".json-stat" + region + lang);
            String tag = lang.isEmpty() ? "nb" : lang.substring(lang.length() - 2);
            answer.then()
                    .header("Content-Language", tag)
                    .body("extension.px.language", equalTo(tag))
                    .body("dimension.area.label", equalTo(area));
        });
        given().header("Accept-Language", "en-GB")
                .urlEncodingEnabled(false)
                .get(SERIES + ".json-stat" + region)
                .then()
                .header("Content-Language", "en")
                .body("dimension.slice.category.label.total", equalTo("Total"));
        get(SERIES + ".json-stat" + region + "&lang=de").then().statusCode(400);
    }

    @Test
    @DisplayName("is had by suffix or by Accept, the same bytes with the same strong tag, and only of series")
    void asked() {
        Response suffix = get(SERIES + ".json-stat" + REGION);
        Response accepted = given().urlEncodingEnabled(false).accept(JSON_STAT).get(SERIES + REGION);
        String tag = suffix.header("ETag");
        assertEquals(suffix.asString(), accepted.asString());
        assertEquals(tag, accepted.header("ETag"));
        assertTrue(tag.startsWith("\""), tag);
        assertNotEquals(tag, get(SERIES + REGION).header("ETag"));
        assertNotEquals(
                tag,
                get(SERIES + ".json-stat" + REGION.replace("lang=nb", "lang=nn"))
                        .header("ETag"));
        given().urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(SERIES + ".json-stat" + REGION)
                .then()
                .statusCode(304);
        given().accept("application/json, " + JSON_STAT + ";q=0.5")
                .urlEncodingEnabled(false)
                .get(SERIES + REGION)
                .then()
                .contentType("application/json")
                .body("points", hasSize(13));
        get("/api/v1/partners.json-stat").then().statusCode(406);
        get("/api/v1/indicators/folkemengde.json-stat").then().statusCode(406);
        given().accept(JSON_STAT + ", */*;q=0.1")
                .get("/api/v1/partners?type=MUNICIPALITY&limit=1")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items", hasSize(1));
    }

    @Test
    @DisplayName("of no period is none, and says so")
    void empty() {
        get(SERIES + ".json-stat?area=hole&from=2028&to=2030")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ringvirkning:problem:no-periods"));
    }

    @Test
    @DisplayName("is what is committed for the library of others to read")
    void isCommitted() throws IOException {
        for (Map.Entry<String, String> file :
                Map.of("population.json", REGION, "divided.json", DIVIDED).entrySet()) {
            ObjectNode served = (ObjectNode)
                    json.readTree(get(SERIES + ".json-stat" + file.getValue()).asString());
            served.put("updated", "2026-11-22T08:00:00Z");
            served.put("href", served.get("href").asText().replaceFirst("^https?://[^/]+", "https://example.org"));
            String written = served.toPrettyString().replace("\r", "") + "\n";
            Path committed = COMMITTED.resolve(file.getKey());
            if (Boolean.getBoolean("json-stat.update")) {
                Files.writeString(committed, written);
            }
            assertEquals(
                    Files.readString(committed),
                    written,
                    "another is served now: run mvn -f backend test -Dtest=SeriesJsonStatTest -Djson-stat.update=true");
            assertFalse(written.contains("localhost"));
        }
    }
}

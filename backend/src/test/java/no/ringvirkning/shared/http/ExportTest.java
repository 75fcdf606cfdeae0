package no.ringvirkning.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.table.Exported;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("An export")
class ExportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ObjectMapper json;

    @Inject
    WholeTables places;

    @TestHTTPResource("/")
    URI root;

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get("/api/v1/" + path).then();
    }

    private static String text(String path) {
        return get(path).statusCode(200).extract().asString();
    }

    private static byte[] bytes(String path) {
        return get(path).statusCode(200).contentType(XLSX).extract().asByteArray();
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(
                "no.ringvirkning." + name, false, Thread.currentThread().getContextClassLoader());
    }

    /** All items of the list, page after page of the JSON. */
    private List<JsonNode> items(String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json.readTree(text(path + "&limit=7" + cursor));
            page.get("items").forEach(items::add);
            cursor =
                    page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asText() : null;
        } while (cursor != null);
        return items;
    }

    private static List<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    private static List<String> inJson(List<JsonNode> items, String pointer) {
        return items.stream().map(i -> i.at(pointer).asText("")).toList();
    }

    private static BigDecimal sum(List<String> amounts) {
        return amounts.stream().filter(a -> !a.isEmpty()).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.measure.MeasureSummary, measures, plan=handlingsplan-kongsberg-2020&ended=true&sort=title, code",
        "governance.DecisionSummary, decisions, programme=vekst-i-kongsberg, slug",
        "governance.DecisionSummary, decisions, outcome=ADOPTED&sort=date, slug",
        "finance.FundingEntrySummary, funding-entries, programme=innovasjonsloft-ringeriksregionen&sort=-year, number",
        "finance.FundingEntrySummary, funding-entries, stage=GRANTED&sort=-amount, number",
        "partner.PartnerSummary, partners, type=MUNICIPALITY, slug"
    })
    @DisplayName("has exactly the filtered rows, in the order asked for, in JSON, both CSVs and the workbook")
    void sameRows(String type, String list, String filter, String key) throws Exception {
        List<JsonNode> items = items(list + "?" + filter);
        List<Map<String, String>> csv = Exported.csv(text(list + ".csv?" + filter));
        List<Map<String, String>> excel =
                Exported.excelCsv(type(type), text(list + ".excel.csv?" + filter + "&lang=en"), Language.EN);
        List<Map<String, String>> xlsx =
                Exported.xlsx(type(type), bytes(list + ".xlsx?" + filter + "&lang=nn"), Language.NN);
        assertFalse(items.isEmpty(), "something to compare");
        for (List<Map<String, String>> table : List.of(csv, excel, xlsx)) {
            assertEquals(inJson(items, "/" + key), column(table, key));
            assertEquals(inJson(items, "/illustrative"), column(table, "illustrative"));
            if (items.get(0).has("programme")) {
                assertEquals(inJson(items, "/programme/slug"), column(table, "programme.slug"));
            }
        }
        for (String value : List.of("outcome", "stage", "kind", "type", "costType", "change")) {
            if (items.get(0).has(value)) {
                assertEquals(inJson(items, "/" + value), column(csv, value));
                assertEquals(inJson(items, "/" + value), column(excel, value));
                assertEquals(inJson(items, "/" + value), column(xlsx, value));
            }
        }
    }

    @Test
    @DisplayName("has the same amounts, to the øre, in JSON, both CSVs and the workbook")
    void sameAmounts() throws Exception {
        List<JsonNode> entries = items("funding-entries?superseded=true");
        List<String> amounts = inJson(entries, "/amount/amount").stream()
                .map(a -> a.isEmpty() ? "" : new BigDecimal(a).setScale(2).toPlainString())
                .toList();
        Class<?> entry = type("finance.FundingEntrySummary");
        String filter = "?superseded=true";
        assertTrue(sum(amounts).signum() > 0);
        assertEquals(amounts, column(Exported.csv(text("funding-entries.csv" + filter)), "amount.amount"));
        assertEquals(
                amounts,
                column(
                        Exported.excelCsv(entry, text("funding-entries.excel.csv" + filter), Language.NB),
                        "amount.amount"));
        assertEquals(
                amounts,
                column(Exported.xlsx(entry, bytes("funding-entries.xlsx" + filter), Language.NB), "amount.amount"));

        List<JsonNode> measures = items("measures?ended=true");
        BigDecimal budgets = sum(StreamSupport.stream(measures.spliterator(), false)
                .flatMap(m -> StreamSupport.stream(m.path("budget").spliterator(), false))
                .map(b -> b.get("amount").asText())
                .toList());
        assertTrue(budgets.signum() > 0);
        assertEquals(budgets, sum(column(Exported.csv(text("measures.csv?ended=true")), "budget.amount")));
        assertEquals(
                budgets,
                sum(column(
                        Exported.xlsx(
                                type("plan.measure.MeasureSummary"), bytes("measures.xlsx?ended=true"), Language.NB),
                        "budget.amount")));
    }

    @Test
    @DisplayName("is there as a workbook of every list, in every language, with the rows of the JSON")
    void everyList() throws IOException {
        for (ContractFile.Operation operation : ContractFile.operations()) {
            if (operation.list()) {
                String example = operation.example();
                int query = example.indexOf('?');
                String path = query < 0 ? example : example.substring(0, query);
                boolean paged = !example.contains("limit=")
                        && operation.parameters().stream()
                                .anyMatch(p -> p.name().equals("limit"));
                String rest = (query < 0 ? "?" : example.substring(query) + "&") + (paged ? "limit=20&" : "");
                int rows = json.readTree(given().urlEncodingEnabled(false)
                                .get(path + rest + "lang=nb")
                                .asString())
                        .get("items")
                        .size();
                for (Language language : Language.values()) {
                    byte[] file = given().urlEncodingEnabled(false)
                            .get(path + ".xlsx" + rest + "lang=" + language.tag())
                            .then()
                            .statusCode(200)
                            .header("Content-Language", language.tag())
                            .extract()
                            .asByteArray();
                    List<List<String>> lines = Exported.sheet(file, 0);
                    assertEquals(rows + 1, lines.size(), operation.id());
                    assertFalse(
                            lines.stream().flatMap(List::stream).anyMatch(c -> c.startsWith("{") || c.startsWith("[")),
                            () -> operation.id() + " has JSON in a cell");
                }
            }
        }
    }

    @Test
    @DisplayName("is asked for by suffix or by Accept, and says of itself what was asked, when and how it may be used")
    void about() {
        byte[] file = bytes("measures.xlsx?kind=PILOT&lang=nb&limit=1");
        List<List<String>> about = Exported.sheet(file, 1);
        String said = about.toString();
        assertTrue(said.contains("/api/v1/measures.xlsx?kind=PILOT&lang=nb&limit=1"), said);
        assertTrue(about.contains(List.of("    Type", "Pilot")), said);
        assertTrue(about.contains(List.of("Liste", "Tiltak")), said);
        assertTrue(said.contains("Nei, én side av listen") && said.contains("Kan brukes fritt"), said);
        assertTrue(
                Exported.sheet(bytes("measures.xlsx?kind=PILOT"), 1).toString().contains("Ja, alle"));
        byte[] accepted = given().accept(XLSX)
                .get("/api/v1/partners?type=MUNICIPALITY&lang=en")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Vary", containsString("Accept"))
                .header("Link", nullValue())
                .extract()
                .asByteArray();
        assertEquals(Exported.sheet(bytes("partners.xlsx?type=MUNICIPALITY&lang=en"), 0), Exported.sheet(accepted, 0));
        get("partners.xlsx?limit=1").header("Link", containsString("/api/v1/partners.xlsx?limit=1&cursor="));
        given().post("/api/v1/areas.xlsx").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
        given().get("/api/v1/partners/kongsberg-kommune.xlsx").then().statusCode(406);
    }

    @Test
    @DisplayName("of the feed is all of it, and says what was published as it was published")
    void feed() throws IOException {
        assertTrue(Exported.sheet(bytes("changes.xlsx?lang=nb"), 1).toString().contains("Ja, alle"));
        assertTrue(Exported.sheet(bytes("changes.xlsx?lang=nb&limit=5"), 1)
                .toString()
                .contains("Nei, én side av listen"));
        List<JsonNode> published = new ArrayList<>();
        JsonNode stretch = json.readTree(text("changes?limit=500"));
        while (!stretch.get("items").isEmpty()) {
            stretch.get("items").forEach(published::add);
            stretch = json.readTree(
                    text("changes?limit=500&cursor=" + stretch.get("nextCursor").asText()));
        }
        List<Map<String, String>> rows = Exported.csv(text("changes.csv"));
        assertTrue(published.size() <= rows.size());
        int madeUp = 0;
        for (int i = 0; i < published.size(); i++) {
            JsonNode snapshot = published.get(i).get("snapshot");
            if (snapshot != null && !snapshot.isNull()) {
                assertEquals(snapshot, json.readTree(rows.get(i).get("snapshot")));
                madeUp += snapshot.at("/source/illustrative").asBoolean() ? 1 : 0;
            }
        }
        assertTrue(madeUp > 0, "the demo has made-up records");
    }

    @Test
    @DisplayName("waits for a place, for whole lists take much memory, and is refused when there is none for long")
    void places() {
        places.enter();
        places.enter();
        try {
            get("partners.csv")
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("detail", containsString("limit"));
            get("partners.csv?limit=5").statusCode(200);
            get("partners?limit=5").statusCode(200);
        } finally {
            places.leave();
            places.leave();
        }
        // Every one, also one that is refused or not modified, gives its place to the next.
        for (int i = 0; i < 4; i++) {
            String tag = get("partners.csv").statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag)
                    .get("/api/v1/partners.csv")
                    .then()
                    .statusCode(304);
            get("partners.csv?q=%00").statusCode(400);
            get("funding-entries.xlsx?programme=ingen");
        }
    }

    @Test
    @DisplayName("has a tag that holds as long as its rows, its language and its address do")
    void tags() {
        String path = "decisions.xlsx?lang=nb";
        String tag = get(path).statusCode(200).extract().header("ETag");
        assertTrue(tag.startsWith("W/\""), tag);
        assertEquals(tag, get(path).extract().header("ETag"));
        assertNotEquals(tag, get("decisions.xlsx?lang=nn").extract().header("ETag"));
        assertNotEquals(tag, get("decisions.xlsx?lang=nb&limit=1").extract().header("ETag"));
        for (String sent : List.of(tag, tag.substring(2))) {
            given().header("If-None-Match", sent).get("/api/v1/" + path).then().statusCode(304);
        }
    }

    private HttpResponse<byte[]> encoded(String path, String encodings) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/api/v1/" + path));
        if (!encodings.isEmpty()) {
            request.header("Accept-Encoding", encodings);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "partners, gzip, gzip",
        "partners.csv, gzip, gzip",
        "partners.excel.csv, 'br, gzip', gzip",
        "partners.csv, 'deflate;q=0.5, gzip;q=0', deflate",
        "partners, 'br, gzip;q=0', ''",
        "partners.csv, 'br, gzip;q=0', ''",
        "partners.csv, 'gzip;q=0.000, deflate; q=0', ''",
        "partners, '*;q=0', ''",
        "partners, 'identity', ''",
        "partners.csv, '', ''",
        "partners.csv, 'br, gzip;q=0, *', ''",
        "partners.xlsx, gzip, ''"
    })
    @DisplayName("is compressed on the way when that is wanted and is of use, and never by what is refused")
    void compressed(String path, String encodings, String used) throws Exception {
        HttpResponse<byte[]> answer = encoded(path, encodings);
        assertEquals(200, answer.statusCode());
        // The server names "identity" where it was told not to compress.
        assertEquals(
                used, answer.headers().firstValue("Content-Encoding").orElse("").replace("identity", ""));
        boolean gzip = (answer.body()[0] & 0xff) == 0x1f && (answer.body()[1] & 0xff) == 0x8b;
        assertEquals(used.equals("gzip"), gzip);
    }
}

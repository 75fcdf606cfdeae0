package no.ringvirkning.indicator.bulk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName(
        "Security 19: a file of figures that is wrong is refused with the place of what is wrong, and nothing of it is written")
class ImportFaultsTest {

    private static final String HEAD = "indicator,area,period,value\n";

    @Inject
    Indicators indicators;

    @Inject
    IndicatorService service;

    @Inject
    ObservationService observations;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String indicator = "";
    private String area = "";
    private Person lead = new Person(UUID.randomUUID(), "");
    private Map<String, String> before = Map.of();

    @BeforeEach
    void enter() {
        programme = plans.programme();
        area = rows.area("Sted");
        indicator = indicators.of(programme, Frequency.YEAR).slug();
        lead = people.with(ProgrammeRole.LEAD, programme);
        before = rows.contents();
    }

    @AfterEach
    void nothingIsWritten() {
        assertEquals(before, rows.contents());
    }

    private ValidatableResponse send(byte[] csv) {
        return lead.asks()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("reason", "Prøve.")
                .body(csv)
                .post("/api/v1/observation-imports")
                .then();
    }

    private ValidatableResponse refused(String csv, String type, String... places) {
        return refused(csv.getBytes(StandardCharsets.UTF_8), type, places);
    }

    private ValidatableResponse refused(byte[] csv, String type, String... places) {
        ValidatableResponse answer =
                send(csv).statusCode(422).body("type", equalTo("urn:ringvirkning:problem:" + type));
        assertEquals(
                List.of(places), answer.extract().jsonPath().getList("errors.collect { it.pointer + ' ' + it.code }"));
        return answer;
    }

    private String row(String period, String value) {
        return String.join(",", indicator, area, period, value) + "\n";
    }

    private String of(String of, String at, String period, String value) {
        return String.join(",", of, at, period, value) + "\n";
    }

    @Test
    @DisplayName("every row is looked at, and each is told with its column")
    void rows() {
        String formula = service.create(
                        new CreateIndicator(
                                Fresh.slug("formula"),
                                FormulaBuilder.of("[" + indicator + "] * 2").build(),
                                null,
                                null,
                                programme),
                        Indicators.CHANGE)
                .slug();
        before = rows.contents();
        refused(
                HEAD
                        + row("2001", "7")
                        + of("finnes-ikke", area, "2001", "7")
                        + of("Å'; drop table", area, "2001", "7")
                        + of(indicator, "ingensteds", "2001", "7")
                        + of(formula, area, "2001", "7")
                        + row("2001-Q1", "7")
                        + row("2001-02-30", "7")
                        + row("2999", "7")
                        + row("2001", "8")
                        + row("2002", "\"7,5\"")
                        + row("2003", "sju")
                        + row("2004", "NaN")
                        + row("2005", "1e5")
                        + row("2006", "0.12345678901")
                        + row("2007", "")
                        + "\n"
                        + row("2008", "7,5")
                        + "kort\n",
                "rows-refused",
                "/rows/3/indicator unknown-indicator",
                "/rows/4/indicator unknown-indicator",
                "/rows/5/area unknown-area",
                "/rows/6/indicator figure-of-formula",
                "/rows/7/period figure-of-other-frequency",
                "/rows/8/period no-period",
                "/rows/9/period figure-of-the-future",
                "/rows/10/period period-repeated",
                "/rows/11/value decimal-comma",
                "/rows/12/value no-number",
                "/rows/13/value no-number",
                "/rows/14/value no-number",
                "/rows/15/value number-too-long",
                "/rows/16/value empty",
                "/rows/18 other-length",
                "/rows/19 other-length");
        refused(
                "indicator,area,period,value,qualifier,evidenceLevel\n" + row("2001", "7,circa,SURE"),
                "rows-refused",
                "/rows/2/qualifier no-qualifier",
                "/rows/2/evidenceLevel no-evidence-level");
    }

    @Test
    @DisplayName("of 1 % bad rows of 20,000, the first 100 are told; of 100,001 rows, none is looked at further")
    void many() {
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < 20_000; i++) {
            csv.append(i % 100 == 99 ? of("finnes-ikke", area, "2001", "7") : of(indicator, area, day(i), "7"));
        }
        String daily = indicators.of(programme, Frequency.DAY).slug();
        before = rows.contents();
        send(csv.toString().replace(indicator, daily).getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("errors", hasSize(100))
                .body("errors[0].pointer", equalTo("/rows/101/indicator"))
                .body("errors[99].pointer", equalTo("/rows/10001/indicator"))
                .body("errors.code", everyItem(equalTo("unknown-indicator")));
        StringBuilder tooLong = new StringBuilder(HEAD);
        for (int i = 0; i < 100_001; i++) {
            tooLong.append(of(indicator, area, day(i), "7"));
        }
        refused(tooLong.toString(), "too-many-rows", "/rows/100002 too-many-rows");
    }

    private static String day(int number) {
        return LocalDate.of(1700, 1, 1).plusDays(number).toString();
    }

    @Test
    @DisplayName("what is no CSV in UTF-8 with these columns is refused as a whole")
    void file() {
        refused(HEAD.replace(",value", "") + row("2001", "7"), "file-unreadable", "/rows/1/value column-missing");
        refused(row("2001", "7"), "file-unreadable", "/rows/1 unknown-column");
        refused(HEAD.replace(',', ';'), "file-unreadable", "/rows/1 unknown-column");
        refused("indicator,area,period,value,value\n", "file-unreadable", "/rows/1 unknown-column");
        refused(
                (HEAD + row("2001", "7") + row("2002", "7").replace("2002", "200å"))
                        .getBytes(StandardCharsets.ISO_8859_1),
                "file-unreadable",
                "/rows/3 not-utf8");
        refused((HEAD + row("2001", "7")).getBytes(StandardCharsets.UTF_16), "file-unreadable", "/rows/1 not-utf8");
        refused(HEAD + row("2001", "7") + indicator + ",\"" + area, "file-unreadable", "/rows/3 not-csv");
        refused(HEAD + row("2001", "7") + row("2002\0", "7"), "rows-refused", "/rows/3/period no-period");
        refused("", "file-unreadable", "/rows/1 unknown-column");
        // The mark that spreadsheets put in front is no fault, and neither are their line ends: but the wrong value is.
        refused(
                "\ufeff" + HEAD.strip() + "\r\n" + row("2001", "x").strip() + "\r\n",
                "rows-refused",
                "/rows/2/value no-number");
        lead.asks()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(415);
    }

    @Test
    @DisplayName(
            "ADR 0012: counts that hold small figures back are whole, and a total beside categories comes with them")
    void heldBack() {
        String divided = service.create(
                        new CreateIndicator(
                                Fresh.slug("people"),
                                Indicators.divided(Indicators.dimension("alder", 5, "unge", "voksne")),
                                null,
                                null,
                                programme),
                        Indicators.CHANGE)
                .slug();
        var table = new ArrayList<>(
                ObservationBuilder.seriesOf(area, ObservationBuilder.in("2001").of("30")));
        table.addAll(ObservationBuilder.seriesOf(
                area, Map.of("alder", "unge"), ObservationBuilder.in("2001").of("27")));
        table.addAll(ObservationBuilder.seriesOf(
                area, Map.of("alder", "voksne"), ObservationBuilder.in("2001").of("3")));
        observations.record(divided, table, Indicators.CHANGE);
        before = rows.contents();
        refused(
                HEAD
                        + of(divided, area, "2001", "31")
                        + of(divided, area, "2002", "30.5")
                        + of(divided, area, "2003", "-1"),
                "rows-refused",
                "/rows/2/value table-not-whole",
                "/rows/3/value count-not-whole",
                "/rows/4/value count-not-whole");
    }

    @Test
    @DisplayName("an area that is neither in the programme nor has figures of the indicator is refused")
    void notCovered() {
        String inside = rows.area("Innenfor");
        before = rows.contents();
        rows.run(
                "insert into programme_area (programme_id, position, area_id, kind)"
                        + " select p.id, 0, a.id, 'SCOPE' from programme p, area a where p.slug = ? and a.slug = ?",
                programme,
                inside);
        try {
            refused(
                    HEAD + of(indicator, inside, "2001", "1") + of(indicator, area, "2001", "1"),
                    "rows-refused",
                    "/rows/3/area area-not-covered");
        } finally {
            // The ledger does not know of it, and other tests compare the two.
            rows.run("delete from programme_area where area_id = (select id from area where slug = ?)", inside);
        }
    }

    @Test
    @DisplayName("a connection that is cut in the middle leaves nothing, and a file that is too long is not read")
    void cut() throws IOException {
        String csv = HEAD + row("2001", "7").repeat(1000);
        String head =
                "POST /api/v1/observation-imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\nCookie: "
                        + lead.cookie() + "\r\n" + CrossSite.TOKEN_HEADER + ": " + CrossSite.token(lead.session())
                        + "\r\nOrigin: http://localhost\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
        for (int sent : new int[] {0, HEAD.length(), csv.length() / 2, csv.length() - 1}) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write((head + "Content-Length: " + csv.length() + "\r\n\r\n" + csv.substring(0, sent))
                                .getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.setSoLinger(true, 0);
            }
            assertEquals(before, rows.contents(), sent + " bytes");
        }
        RawHttp.Answer large =
                RawHttp.exchange(RestAssured.port, head + "Connection: close\r\nContent-Length: 17000000\r\n\r\n");
        assertEquals(413, large.status());
        RawHttp.Answer json = RawHttp.exchange(
                RestAssured.port,
                head.replace("text/csv", "application/json") + "Connection: close\r\nContent-Length: 6000000\r\n\r\n");
        assertEquals(413, json.status(), "only files of figures may be longer than all else");
        RawHttp.Answer nobody = RawHttp.exchange(
                RestAssured.port,
                head.replaceFirst("Cookie: [^\r]*\r\n", "") + "Connection: close\r\nContent-Length: 70000\r\n\r\n");
        assertEquals(413, nobody.status(), "and not of nobody known");
        assertTrue(large.body().contains("too-large"), large::body);
    }
}

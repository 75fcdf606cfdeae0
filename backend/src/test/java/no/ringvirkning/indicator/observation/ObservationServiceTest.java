package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Observations")
class ObservationServiceTest {

    @Inject
    ObservationService service;

    @Inject
    IndicatorService definitions;

    @Inject
    SeriesQueries queries;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    @Inject
    Statements statements;

    @Inject
    AllOrNothing allOrNothing;

    @Test
    @DisplayName(
            "stay as they are when others are handed in (vector 14), and what comes together is one entry for each series")
    void partialBatch() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        record(
                indicator,
                area,
                in("2019").of("1"),
                in("2020").of("2"),
                in("2021").of("0"));
        long end = feed.end();
        record(indicator, area, in("2020").of("5").because("Skrivefeil"));
        assertEquals(List.of("1", "5", "0"), values(indicator, area));
        List<LedgerEntryView> told = feed.after(end);
        assertEquals(1, told.size());
        assertEquals(EntityType.OBSERVATION_SERIES, told.get(0).entityType());
        assertEquals(2L, told.get(0).version());
        assertEquals(3, told.get(0).snapshot().get("points").size());
        assertEquals(2, told.get(0).snapshot().at("/points/1/revision").asInt());
        assertEquals("Skrivefeil", told.get(0).snapshot().at("/points/1/reason").asText());
        assertEquals(indicator + "/" + area, told.get(0).snapshot().get("slug").asText());
    }

    @Test
    @DisplayName("that stand already are not recorded again: they can be handed in again")
    void repeated() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        record(indicator, area, in("2019").of("1.50"));
        long end = feed.end();
        Map<String, Long> before = rows.counts();
        assertEquals(List.of(), record(indicator, area, in("2019").of("1.5")));
        assertEquals(before, rows.counts());
        assertEquals(List.of(), feed.after(end));
    }

    @Test
    @DisplayName("13: change by a new revision with a reason only; what was known before is told by knownAt")
    void revision() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        record(indicator, area, in("2019").of("1"));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        refused(
                "REVISION_WITHOUT_REASON",
                "/0/observations/0/reason",
                indicator,
                area,
                in("2019").of("2"));
        record(indicator, area, in("2019").of("2").because("Rettet i kilden"));
        record(indicator, area, in("2019").missing(MissingCode.WITHDRAWN).because("Trukket av kilden"));
        series(indicator, area, known).body("points.value", contains(1)).body("points.missing", contains((Object)
                null));
        series(indicator, area, null)
                .body("points.value", contains((Object) null))
                .body("points.missing", contains("WITHDRAWN"));
    }

    @Test
    @DisplayName("15: are of a period of their indicator, and never of one that has not begun")
    void periods() {
        String indicator = indicators.stock(Frequency.QUARTER).slug();
        String area = rows.area("Sted");
        for (String period : List.of("2019", "2019-01", "2019-H1", "2019-01-01", "2019-Q5", "2019-13")) {
            refused(
                    "FIGURE_OF_OTHER_FREQUENCY",
                    "/0/observations/0/period",
                    indicator,
                    area,
                    in(period).of("1"));
        }
        String next = Period.containing(LocalDate.now(ZoneId.of("Europe/Oslo")), Frequency.QUARTER)
                .next()
                .toString();
        refused("FIGURE_OF_THE_FUTURE", "/0/observations/0/period", indicator, area, in(next).of("1"));
        record(indicator, area, in("2019-Q1").of("1"));
        assertEquals(List.of("1"), values(indicator, area));
    }

    @Test
    @DisplayName("15: of what comes about in a period are not taken before it is over: nobody would be told of them")
    void underWay() {
        String area = rows.area("Sted");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        // Of a day, on its last day it is over.
        int year = today.plusDays(1).getYear();
        String flow = indicators.flow().slug();
        for (ObservationBuilder early :
                List.of(in("" + year).of("1"), in("" + year).missing(MissingCode.NOT_YET_AVAILABLE))) {
            ProblemException problem = assertThrows(ProblemException.class, () -> record(flow, area, early));
            assertEquals("FIGURE_OF_THE_FUTURE", problem.type().toString());
            assertEquals("/0/observations/0/period", problem.errors().get(0).pointer());
            assertTrue(String.valueOf(problem.getMessage()).contains(year + "-12-31"), problem.getMessage());
        }
        record(flow, area, in("" + (year - 1)).of("1"));
        // What there is, is there as the year begins.
        String stock = indicators.stock(Frequency.YEAR).slug();
        record(stock, area, in("" + today.getYear()).of("1"));
        series(stock, area, null).body("points.value", contains(1));
    }

    @Test
    @DisplayName("have numbers that are kept to the last digit, and none that cannot be")
    void numbers() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        String longest = "-9999999999999999999999999999.9999999999";
        for (String number :
                List.of("1".repeat(40), "1e28", "0.00000000001", "1e999999999", "1e-999999999", "1" + "0".repeat(28))) {
            refused(
                    "NUMBER_TOO_LONG",
                    "/0/observations/0/value",
                    indicator,
                    area,
                    in("2019").of(number));
        }
        record(
                indicator,
                area,
                in("2019").of(longest),
                in("2020").of("1.500000000000000"),
                in("2021").of("1e5"));
        assertEquals(List.of(longest, "1.5", "100000"), values(indicator, area));
    }

    @Test
    @DisplayName("have a value or the reason why there is none, once for each period of each series")
    void form() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        refused("VALUE_OR_MISSING", "/0/observations/0", indicator, area, in("2019"));
        refused(
                "VALUE_OR_MISSING",
                "/0/observations/0",
                indicator,
                area,
                in("2019").of("1").missing(MissingCode.SUPPRESSED));
        refused(
                "NUMERATOR_WITHOUT_DENOMINATOR",
                "/0/observations/0/numerator",
                indicator,
                area,
                in("2019").of("1").parts("1", null));
        refused(
                "ZERO_DENOMINATOR",
                "/0/observations/0/denominator",
                indicator,
                area,
                in("2019").of("0").parts("3", "0.0"));
        refused(
                "PERIOD_REPEATED",
                "/0/observations/1/period",
                indicator,
                area,
                in("2019").of("1"),
                in("2019").of("2"));
        refused(
                "UNKNOWN_REFERENCE",
                "/0/area/slug",
                indicator,
                "atlantis",
                in("2019").of("1"));
        List<RecordSeries> one = seriesOf(area, in("2019").of("1"));
        ProblemException twice = assertThrows(
                ProblemException.class, () -> service.record(indicator, List.of(one.get(0), one.get(0)), CHANGE));
        assertEquals(SeriesProblem.SERIES_REPEATED, twice.type());
        assertThrows(ProblemException.class, () -> service.record("ingen", one, CHANGE));
    }

    @Test
    @DisplayName("of a slice stand beside the total and beside other slices, and of an unknown slice are refused")
    void slices() {
        String indicator = indicators.flow().slug();
        String area = rows.area("Sted");
        record(indicator, area, in("2019").of("210"));
        service.record(
                indicator, seriesOf(area, Map.of("slag", "skapt"), in("2019").of("90")), CHANGE);
        service.record(
                indicator, seriesOf(area, Map.of("slag", "sikret"), in("2019").of("120")), CHANGE);
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        assertEquals(List.of("210"), values(indicator, area));
        for (String at : List.of("", "&knownAt=" + known)) {
            given().get(address(indicator, area) + "&slice=slag:sikret" + at)
                    .then()
                    .body("points.value", contains(120))
                    .body("slice.slag", equalTo("sikret"));
        }
        for (String slice : List.of("slag:stjålet", "slag", "", "kjonn:kvinne", "slag:skapt,slag:sikret")) {
            given().queryParam("area", area)
                    .queryParam("slice", slice)
                    .get("/api/v1/indicators/" + indicator + "/series")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("slice"));
        }
        Map<String, Long> before = rows.counts();
        for (Map<String, String> slice : List.of(
                Map.of("slag", "stjaalet"), Map.of("kjonn", "kvinne"), Map.of("slag", "skapt", "kjonn", "kvinne"))) {
            is(
                    "FIGURE_OF_UNKNOWN_SLICE",
                    indicator,
                    seriesOf(area, slice, in("2019").of("1")));
        }
        assertEquals(before, rows.counts());
    }

    private void is(String type, String indicator, List<RecordSeries> handedIn) {
        ProblemException problem =
                assertThrows(ProblemException.class, () -> service.record(indicator, handedIn, CHANGE));
        assertEquals(type, problem.type().toString());
        assertEquals("/0/slice", problem.errors().get(0).pointer());
    }

    @Test
    @DisplayName("29: have a code that was that of the area on the borders they stand on")
    void codes() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        refused(
                "CODE_NOT_VALID",
                "/0/observations/0/codeAsReported",
                indicator,
                "hole",
                in("2019").of("1").coded("3310", null));
        record(indicator, "hole", in("2019").of("1").coded("3310", LocalDate.of(2024, 1, 1)));
        record(indicator, "hole", in("2020").of("1").coded("3038", null));
    }

    @Test
    @DisplayName("17: a new unit is a break in the series")
    void definitionBreak() {
        IndicatorView indicator = indicators.stock(Frequency.YEAR);
        String area = rows.area("Sted");
        record(
                indicator.slug(),
                area,
                in("2019").of("1"),
                in("2020").of("2"),
                in("2021").of("3"));
        definitions.define(
                indicator.slug(),
                Indicators.definition(Frequency.YEAR, LocalDate.of(2020, 1, 1), "tusen"),
                indicator.version(),
                CHANGE);
        series(indicator.slug(), area, null)
                .body("unit", equalTo("tusen"))
                .body("breaks.period", contains("2020"))
                .body("breaks.kind", contains("DEFINITION"));
        given().get("/api/v1/indicators/" + indicator.slug() + "?asOf=2019-12-31")
                .then()
                .body("definition.unit", equalTo("stykker"))
                .body("definitions.number", contains(1, 2));
    }

    @Test
    @DisplayName("of many areas cost no more statements than those of one")
    void statementCount() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String first = rows.area("En");
        String second = rows.area("To");
        List<RecordSeries> one = seriesOf(first, in("2019").of("1"));
        List<RecordSeries> two = List.of(
                seriesOf(first, in("2020").of("1")).get(0),
                seriesOf(second, in("2019").of("1"), in("2020").of("2")).get(0));
        statements.of(() -> service.record(indicator, one, CHANGE));
        long more = statements.of(() -> service.record(indicator, two, CHANGE));
        // Definition, that it stays, areas, codes, series, what stands; a new series, a new version of the old one, and
        // what is
        // published.
        assertTrue(more <= 9, "statements: " + more);
        assertEquals(List.of("1", "1"), values(indicator, first));
        assertEquals(List.of("1", "2"), values(indicator, second));
    }

    @Test
    @DisplayName("that were handed in together are there all, or none when the connection is lost")
    void allOrNothing() {
        String indicator = indicators.stock(Frequency.YEAR).slug();
        String area = rows.area("Sted");
        String other = rows.area("Et annet");
        record(indicator, area, in("2018").of("0"));
        List<RecordSeries> both = List.of(
                seriesOf(area, in("2019").of("1")).get(0),
                seriesOf(other, in("2019").of("2")).get(0));
        List<EntityType> told = allOrNothing.of(
                5,
                () -> service.record(indicator, both, CHANGE),
                () -> given().get(address(indicator, area)).asString());
        assertEquals(List.of(EntityType.OBSERVATION_SERIES, EntityType.OBSERVATION_SERIES), told);
    }

    private List<ObservationSeriesView> record(String indicator, String area, ObservationBuilder... observations) {
        return service.record(indicator, seriesOf(area, observations), CHANGE);
    }

    private void refused(
            String type, String pointer, String indicator, String area, ObservationBuilder... observations) {
        Map<String, Long> before = rows.counts();
        ProblemException problem =
                assertThrows(ProblemException.class, () -> record(indicator, area, observations), type);
        assertEquals(type, problem.type().toString());
        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(before, rows.counts(), "nothing is written");
    }

    private List<String> values(String indicator, String area) {
        SeriesQuestion question = SeriesQuestion.of(indicator, area, null, null, null, null);
        return queries.find(question).orElseThrow().points().stream()
                .map(p -> p.value() == null ? String.valueOf(p.missing()) : ((BigDecimal) p.value()).toPlainString())
                .toList();
    }

    private static ValidatableResponse series(String indicator, String area, @Nullable String knownAt) {
        String address = address(indicator, area) + (knownAt == null ? "" : "&knownAt=" + knownAt);
        return given().get(address).then().statusCode(200);
    }

    private static String address(String indicator, String area) {
        return "/api/v1/indicators/" + indicator + "/series?area=" + area;
    }
}

package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What is worked out by a formula")
class FormulaSeriesTest {

    private static final String GROWTH = "/api/v1/indicators/folketilvekst/";
    private static final String REGION = "?area=ringeriksregionen&areaBasis=CODES_AT:2024-01-01";

    @Inject
    IndicatorService definitions;

    @Inject
    ObservationService observations;

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

    private IndicatorView a;
    private IndicatorView b;
    private String area;

    @BeforeEach
    void enter() {
        a = indicators.stock(Frequency.YEAR);
        b = indicators.stock(Frequency.YEAR);
        area = rows.area("Sted");
    }

    @Test
    @DisplayName(
            "R-4-2: is first added up over areas and then worked out, with the periods before the first one asked for")
    void region() {
        List<Integer> population = given().get("/api/v1/indicators/folkemengde/series" + REGION + "&from=2013&to=2025")
                .then()
                .extract()
                .path("points.value");
        List<Integer> growth = given().get(GROWTH + "series" + REGION + "&from=2014&to=2025")
                .then()
                .statusCode(200)
                .body("unit", equalTo("personer"))
                .body("summed", equalTo(true))
                .body("points[0].period", equalTo("2014"))
                .body("points[0].coverage.have", equalTo(3))
                .body("points[0].coverage.of", equalTo(3))
                .body("points[0].evidenceLevel", equalTo("VERIFIED"))
                .body("breaks", empty())
                .extract()
                .path("points.value");
        List<Integer> expected = new ArrayList<>();
        for (int i = 1; i < population.size(); i++) {
            expected.add(population.get(i) - population.get(i - 1));
        }
        assertEquals(expected, growth);
        assertEquals(45901 - 42307, growth.stream().mapToInt(g -> g).sum());
        // When nothing is asked for, it begins where something can be told.
        given().get(GROWTH + "series?area=hole").then().body("points[0].period", equalTo("2007"));
        given().get(GROWTH + "series?area=hole&from=2005&to=2007")
                .then()
                .body("points.missing", contains("NOT_REPORTED", "NOT_REPORTED", null))
                .body("points.undefined", contains("MISSING_INPUT", "MISSING_INPUT", null));
        given().get(GROWTH + "series?area=hole&from=0001&to=0002")
                .then()
                .statusCode(200)
                .body("points.undefined", contains("MISSING_INPUT", "MISSING_INPUT"));
    }

    @Test
    @DisplayName(
            "R-4-2: of the population is told of 1 January as that is, and does not pass for what came in the year after")
    void growthOfTheYearBefore() {
        given().get(GROWTH.substring(0, GROWTH.length() - 1))
                .then()
                .body("definition.kind", equalTo("STOCK"))
                .body("definition.periodAggregation", equalTo("LAST"))
                .body("definition.name.nb", containsString("1. januar"))
                .body("definition.name.nn", containsString("1. januar"))
                .body("definition.name.en", containsString("1 January"))
                .body("definition.description.nb", containsString("2025 er altså det som skjedde i 2024"))
                .body("definition.description.nn", containsString("2025 er altså det som skjedde i 2024"))
                .body("definition.description.en", containsString("2025 is what happened in 2024"));
        for (String indicator : List.of("folkemengde", "folketilvekst")) {
            given().get("/api/v1/indicators/" + indicator + "/series?area=hole&from=2024&asOf=2025-12-31")
                    .then()
                    .body("points.period", contains("2024", "2025"));
            given().get("/api/v1/indicators/" + indicator + "/series?area=hole&from=2024&asOf=2026-01-01")
                    .then()
                    .body("points.period", contains("2024", "2025", "2026"));
        }
    }

    @Test
    @DisplayName("is the same as JSON, CSV and JSON-stat, and as it was by a day")
    void formats() {
        String query = REGION + "&from=2024&to=2025";
        List<Integer> json =
                given().get(GROWTH + "series" + query).then().extract().path("points.value");
        String csv = given().get(GROWTH + "series.csv" + query).asString();
        for (Integer value : json) {
            assertTrue(csv.contains("," + value + ",personer,,,false,3,3,EXACT,"), csv);
        }
        given().get(GROWTH + "series.json-stat" + query).then().statusCode(200).body("value", equalTo(json));
        given().get(GROWTH + "series.xlsx" + query).then().statusCode(200);
        given().get(GROWTH + "series?area=hole&from=2019&asOf=2021-06-30")
                .then()
                .body("points.period", contains("2019", "2020", "2021"));
    }

    @Test
    @DisplayName("breaks where what goes in does, or between, and is none where that is none")
    void breaks() {
        given().get(GROWTH + "series?area=aalesund&areaBasis=HARMONISED&from=2023&to=2026")
                .then()
                .body("points.missing", contains("NOT_APPLICABLE", "NOT_APPLICABLE", null, null))
                .body("points.undefined", contains("MISSING_INPUT", "MISSING_INPUT", null, null))
                .body("points.breaks", breaks(List.of(), List.of("BORDERS"), List.of("BORDERS"), List.of()));
    }

    @Test
    @DisplayName(
            "19: has no answer and says why, where it would be divided by zero or by what does not grow; it is never zero")
    void undefined() {
        record(a, in("2018").of("10"), in("2019").of("0"), in("2020").of("12"));
        record(b, in("2018").of("0"), in("2019").of("4"), in("2020").of("4"));
        String quotient = formula("[%s] / [%s]".formatted(a.slug(), b.slug()));
        series(quotient, "")
                .body("points.value", contains(null, 0, 3))
                .body("points.missing", contains(null, null, (Object) null))
                .body("points.undefined", contains("ZERO_DENOMINATOR", null, null));
        String csv = given().get("/api/v1/indicators/" + quotient + "/series.csv?area=" + area)
                .asString();
        assertTrue(csv.contains(",2018,,andel,,ZERO_DENOMINATOR,false,"), csv);
        given().get("/api/v1/indicators/" + quotient + "/series.json-stat?lang=nb&area=" + area)
                .then()
                .body("value", contains(null, 0, 3))
                .body("status.'0'", equalTo("."))
                .body("dimension.period.category.note.'2018'", hasItem("Det deles ikke på null"));
        String growth = formula("ratioOfChanges([%s], [%s], 1)".formatted(a.slug(), b.slug()));
        series(growth, "&from=2019")
                .body("points.value", contains(-2.5f, null))
                .body("points.undefined", contains(null, "DENOMINATOR_NOT_GROWING"));
        String rate = formula("cagr([%s], 1)".formatted(a.slug()));
        series(rate, "&from=2019").body("points.undefined", hasItems("GROWTH_NEEDS_POSITIVE_VALUES"));
        given().get("/api/v1/indicators/" + growth + "/assessment?period=2020&area=" + area)
                .then()
                .statusCode(200)
                .body("observed.value", equalTo(-2.5f));
    }

    @Test
    @DisplayName("carries what is only a least or a most, and makes of what is missing what it declares")
    void boundsAndPolicies() {
        record(a, in("2018").of("10").meant(Qualifier.AT_LEAST), in("2019").of("7"));
        record(b, in("2018").of("4"), in("2019").missing(MissingCode.SUPPRESSED));
        String both = "[%s], [%s]".formatted(a.slug(), b.slug()).replace(", ", " + ");
        series(formula(both), "")
                .body("points[0].value", equalTo(14))
                .body("points[0].lowerBound", equalTo(true))
                .body("points[0].qualifier", equalTo("AT_LEAST"))
                .body("points[1].missing", equalTo("SUPPRESSED"))
                .body("points[1].undefined", equalTo("MISSING_INPUT"));
        series(formula("[%s] - [%s]".formatted(b.slug(), a.slug())), "").body("points[0].qualifier", equalTo("UP_TO"));
        series(create(FormulaBuilder.of(both).by(NullPolicy.SKIP)), "")
                .body("points[1].value", equalTo(7))
                .body("points[1].lowerBound", equalTo(true));
        series(create(FormulaBuilder.of(both).by(NullPolicy.ZERO)), "")
                .body("points[1].missing", equalTo("SUPPRESSED"))
                .body("points[1].value", equalTo(null));
    }

    @Test
    @DisplayName(
            "17: does not mix units: what was counted in another one before does not go in, and another formula breaks")
    void redefined() {
        record(
                a,
                in("2018").of("1000"),
                in("2019").of("2000"),
                in("2020").of("3"),
                in("2021").of("5"));
        String change = formula("change([%s], 1)".formatted(a.slug()));
        definitions.define(
                a.slug(),
                Indicators.definition(Frequency.YEAR, LocalDate.of(2020, 1, 1), "tusen"),
                a.version(),
                CHANGE);
        series(change, "&from=2019")
                .body("points.value", contains(1000, null, 2))
                .body("points.undefined", contains(null, "DEFINITION_CHANGED", null))
                .body("points.breaks", breaks(List.of(), List.of("DEFINITION"), List.of("DEFINITION")));
        record(b, in("2018").of("1"), in("2019").of("2"), in("2020").of("3"));
        String twice = formula("[%s] * 2".formatted(b.slug()));
        definitions.define(
                twice,
                FormulaBuilder.of("[%s] * 3".formatted(b.slug()))
                        .validFrom(LocalDate.of(2020, 1, 1))
                        .build(),
                1,
                CHANGE);
        series(twice, "")
                .body("points.value", contains(2, 4, 9))
                .body("points.breaks", breaks(List.of(), List.of(), List.of("DEFINITION")));
    }

    @Test
    @DisplayName(
            "is worked out through others, by what was known at an instant, with as few statements as one figure takes")
    void known() {
        record(a, in("2018").of("10"), in("2019").of("20"));
        record(b, in("2018").of("4"), in("2019").of("5"));
        String before = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        String inner = formula("[%s] - [%s]".formatted(a.slug(), b.slug()));
        String outer = formula("change([%s], 1) + [%s]".formatted(inner, b.slug()));
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        record(a, in("2019").of("30").because("Rettet"));
        series(outer, "").body("points.period", contains("2019")).body("points.value", contains(24));
        series(outer, "&knownAt=" + known).body("points.value", contains(14));
        given().get("/api/v1/indicators/" + outer + "/series?area=" + area + "&knownAt=" + before)
                .then()
                .statusCode(404);
        SeriesQuestion question = SeriesQuestion.of(outer, area, null, null, null, null);
        assertEquals(2, statements.of(() -> queries.find(question).orElseThrow()));
        long then =
                statements.of(() -> queries.find(question, Instant.parse(known)).orElseThrow());
        assertTrue(then <= 4, "took " + then);
        // Nothing is known of another place, and nothing is made of it.
        given().get("/api/v1/indicators/" + outer + "/series?area=" + rows.area("Et annet"))
                .then()
                .statusCode(200)
                .body("points", empty());
    }

    @Test
    @DisplayName("is explained with all that went in, area by area and step by step")
    void explained() {
        given().get(GROWTH + "explain" + REGION + "&period=2025")
                .then()
                .statusCode(200)
                .body("definition.formula.expression", equalTo("change([folkemengde], 1)"))
                .body("inputs.indicator.slug", contains("folkemengde", "folketilvekst"))
                .body("inputs[0].points.find { it.period == '2025' }.value", equalTo(45901))
                .body("inputs[1].points", empty())
                .body("steps.rule", contains("SUM", "SUM", "SUBTRACTED"))
                .body("steps[0].inputs.name", contains("hole", "jevnaker", "ringerike"))
                .body("steps[2].inputs[0].term.value", equalTo(45901));
        given().get("/api/v1/indicators/folkemengde/explain" + REGION).then().body("inputs", hasSize(0));
        given().get("/api/v1/indicators/nye-arbeidsplasser-per-ny-innbygger/explain?area=drammen")
                .then()
                .statusCode(200)
                .body(
                        "inputs.indicator.slug",
                        contains("arbeidsplasser", "folkemengde", "nye-arbeidsplasser-per-ny-innbygger"));
    }

    @Test
    @DisplayName("is refused for a larger area where it, or what goes in, is not brought together over areas")
    void overAreas() {
        String alone = create(FormulaBuilder.of("[folkemengde] * 2").overAreas(Aggregation.NONE));
        refused(alone, "NONE");
        given().get("/api/v1/indicators/" + alone + "/series?area=hole&from=2020&to=2020")
                .then()
                .statusCode(200);
        String mean = create(FormulaBuilder.of(null).from(FigureSource.MANUAL).overAreas(Aggregation.AVG));
        refused(formula("[%s] + [folkemengde]".formatted(mean)), mean);
        given().get("/api/v1/indicators/" + alone + "/explain?area=ringeriksregionen")
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private static Matcher<List<List<String>>> breaks(List<String>... ofPoints) {
        return equalTo(List.of(ofPoints));
    }

    private static void refused(String indicator, String detail) {
        given().get("/api/v1/indicators/" + indicator + "/series?area=ringeriksregionen")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:areas-not-added"))
                .body("detail", containsString(detail));
    }

    private void record(IndicatorView indicator, ObservationBuilder... points) {
        observations.record(indicator.slug(), seriesOf(area, points), CHANGE);
    }

    private String formula(String expression) {
        return create(FormulaBuilder.of(expression));
    }

    private String create(FormulaBuilder definition) {
        return definitions.create(definition.create(), CHANGE).slug();
    }

    private ValidatableResponse series(String indicator, String more) {
        return given().get("/api/v1/indicators/" + indicator + "/series?area=" + area + more)
                .then()
                .statusCode(200);
    }
}

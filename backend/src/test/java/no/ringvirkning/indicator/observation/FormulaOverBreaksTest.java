package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.target.SetTarget;
import no.ringvirkning.indicator.target.TargetService;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.ObservationBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.TargetBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What is worked out by a formula")
class FormulaOverBreaksTest {

    /** Divided on 1 January 2024. */
    private static final String DIVIDED = "aalesund";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    IndicatorService definitions;

    @Inject
    ObservationService observations;

    @Inject
    TargetService targets;

    @Inject
    SeriesQueries queries;

    @Inject
    Indicators indicators;

    @Inject
    Feed feed;

    private IndicatorView a;
    private IndicatorView b;

    @BeforeEach
    void enter() {
        a = indicators.stock(Frequency.YEAR);
        b = indicators.stock(Frequency.YEAR);
    }

    @Test
    @DisplayName("has no answer where the borders changed during a change, and is not judged by it")
    void otherBorders() {
        record(
                a,
                DIVIDED,
                in("2022").of("500"),
                in("2023").of("510"),
                in("2024").of("900"),
                in("2025").of("910"));
        record(
                b,
                DIVIDED,
                in("2022").of("10"),
                in("2023").of("20"),
                in("2024").of("30"),
                in("2025").of("40"));
        String change = formula("change([%s], 1)".formatted(a.slug()));
        series(change, DIVIDED, "&from=2023")
                .body("points.value", contains(10, null, 10))
                .body("points.undefined", contains(null, "AREA_CHANGED", null))
                .body("points[1].missing", equalTo(null))
                .body("breaks.find { it.period == '2024' }.kind", equalTo("BORDERS"));
        for (String expression : List.of(
                "cagr([%s], 2)".formatted(a.slug()),
                "ratioOfChanges([%s], [%s], 2)".formatted(a.slug(), b.slug()),
                "[%s] / lag([%s], 2)".formatted(a.slug(), a.slug()),
                "change([%s], 2) / [%s]".formatted(a.slug(), b.slug()))) {
            series(formula(expression), DIVIDED, "&from=2024")
                    .body("points.undefined", contains("AREA_CHANGED", "AREA_CHANGED"));
        }
        given().get("/api/v1/indicators/" + change + "/series.json-stat?lang=nb&from=2023&area=" + DIVIDED)
                .then()
                .body("status.'1'", equalTo("."))
                .body(
                        "dimension.period.category.note.'2024'",
                        hasItem("Tallene som finnes, gjelder andre grenser eller andre deler"));
        targets.set(
                new SetTarget(
                        change,
                        new AreaRef(DIVIDED, null),
                        Map.of(),
                        null,
                        List.of(),
                        List.of(TargetBuilder.atLeast("100").until("2024").build())),
                CHANGE);
        given().get("/api/v1/indicators/" + change + "/assessment?asOf=2024-12-31&area=" + DIVIDED)
                .then()
                .statusCode(200)
                .body("outcome", not(equalTo("MET")))
                .body("observed.value", not(equalTo(390)));
    }

    @Test
    @DisplayName("has no answer where what goes in was counted on different borders, though in the same period")
    void differentBorders() {
        // Drammen took in two others on 1 January 2020; its population is told on the borders since, for all years.
        record(
                a,
                "drammen",
                in("2018").of("35000"),
                in("2019").of("36000"),
                in("2020").of("52000"),
                in("2021").of("53000"));
        for (String expression : List.of(
                "perCapita([%s], [folkemengde], 1000)",
                "[%s] / [folkemengde]",
                "[%s] * [folkemengde]",
                "[%s] + [folkemengde]",
                "[folkemengde] - [%s]",
                "sum([%s], [folkemengde])")) {
            series(formula(expression.formatted(a.slug())), "drammen", "")
                    .body("points.period", contains("2018", "2019", "2020", "2021"))
                    .body("points.undefined", contains("AREA_CHANGED", "AREA_CHANGED", null, null))
                    .body("points[0].value", equalTo(null))
                    .body("points[2].areaSince", equalTo("2020-01-01"))
                    .body("breaks.find { it.period == '2020' }.kind", equalTo("BORDERS"));
        }
        series(formula("lag([%s], 1) / [folkemengde]".formatted(a.slug())), "drammen", "&from=2019")
                .body("points[1].undefined", equalTo("AREA_CHANGED"))
                .body("points[2].undefined", equalTo(null));
        // The same jobs, counted on the borders of the population.
        LocalDate later = LocalDate.of(2024, 1, 1);
        record(
                b,
                "drammen",
                in("2019").of("50000").coded("3301", later),
                in("2021").of("53000"));
        series(formula("perCapita([%s], [folkemengde], 1000)".formatted(b.slug())), "drammen", "&from=2019&to=2021")
                .body("points.undefined", contains(null, "MISSING_INPUT", null));
        // Alone, a figure is of whatever area it is of.
        series(formula("[%s] * 2".formatted(a.slug())), "drammen", "")
                .body("points.value", contains(70000, 72000, 104000, 106000))
                .body("points.areaSince", contains("1964-01-01", "1964-01-01", "2020-01-01", "2020-01-01"));
    }

    @Test
    @DisplayName("is of a slice as it was observed, where it is observed now and was worked out before")
    void slice() {
        String mixed = mixed(Aggregation.NONE);
        record(a, "hole", in("2018").of("10"), in("2019").of("11"));
        observations.record(
                mixed, seriesOf("hole", in("2020").of("30"), in("2021").of("31")), CHANGE);
        observations.record(
                mixed, seriesOf("hole", Map.of("slag", "alt"), in("2021").of("31")), CHANGE);
        series(mixed, "hole", "").body("points.value", contains(20, 22, 30, 31));
        series(mixed, "hole", "&slice=slag:alt")
                .body("slice.slag", equalTo("alt"))
                .body("points.period", contains("2021"))
                .body("points.value", contains(31));
        Instant now = feed.after(feed.end() - 1).get(0).recordedAt();
        SeriesView known = queries.find(
                        SeriesQuestion.of(mixed, "hole", null, null, null, null).ofSlice("slag:alt"), now)
                .orElseThrow();
        assertEquals(
                List.of("2021"),
                known.points().stream().map(SeriesPoint::period).toList());
        assertEquals(Map.of("slag", "alt"), known.slice());
        given().get("/api/v1/indicators/" + mixed + "/series?area=hole&slice=slag:annet")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ringvirkning:problem:unknown-slice"));
    }

    @Test
    @DisplayName("is added up over areas where it is observed now and was worked out before")
    void region() {
        String mixed = mixed(Aggregation.SUM);
        for (String part : List.of("hole", "jevnaker", "ringerike")) {
            record(a, part, in("2019").of("10"));
            observations.record(mixed, seriesOf(part, in("2020").of("5")), CHANGE);
        }
        series(mixed, "ringeriksregionen", "&areaBasis=CODES_AT:2024-01-01")
                .body("summed", equalTo(true))
                .body("points.value", contains(60, 15));
        String alone = mixed(Aggregation.NONE);
        record(a, "hole", in("2018").of("10"));
        given().get("/api/v1/indicators/" + alone + "/series?area=ringeriksregionen")
                .then()
                .statusCode(422)
                .body("detail", containsString("NONE"));
    }

    @Test
    @DisplayName(
            "takes no figure for nothing because it stands on other borders, though silence is declared to be nothing")
    void notNothing() {
        String declared = definitions
                .create(
                        FormulaBuilder.of("[folkemengde] * 2")
                                .by(NullPolicy.ZERO)
                                .create(),
                        CHANGE)
                .slug();
        series(declared, "drammen", "&areaBasis=CODES_AT:2018-01-01&from=2018&to=2019")
                .body("points.value", contains(null, null))
                .body("points.undefined", contains("AREA_CHANGED", "AREA_CHANGED"));
        // Nobody has told anything of that year.
        series(declared, "drammen", "&areaBasis=CODES_AT:2018-01-01&from=2000&to=2000")
                .body("points.value", contains(0));
    }

    @Test
    @DisplayName("names all whose figures went in, once each, as JSON, CSV and picture")
    void attribution() {
        String ssb = "Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0.";
        String other = definitions
                .create(
                        new CreateIndicator(
                                Fresh.slug("andre"),
                                FormulaBuilder.of(null)
                                        .from(FigureSource.MANUAL)
                                        .build(),
                                null,
                                "Kilde: Andre"),
                        CHANGE)
                .slug();
        observations.record(other, seriesOf("hole", in("2025").of("2")), CHANGE);
        String inner = formula("change([folkemengde], 1) + [folkemengde]");
        String outer = formula("[%s] / [%s] + [folkemengde]".formatted(inner, other));
        series(inner, "hole", "&from=2025&to=2025").body("attribution", equalTo(ssb));
        String both = Objects.requireNonNull(
                series(outer, "hole", "&from=2025&to=2025").extract().path("attribution"));
        assertEquals(
                List.of("Kilde: Andre", ssb),
                Attributions.each(both).stream().sorted().toList());
        String csv = given().get("/api/v1/indicators/" + outer + "/series.csv?area=hole&from=2025&to=2025")
                .asString();
        assertTrue(csv.contains(both), csv);
        given().get("/api/v1/indicators/" + outer + "/series.json-stat?area=hole&from=2025&to=2025")
                .then()
                .body("source", equalTo(both));
        String picture = given().get("/api/v1/indicators/" + outer + "/series.svg?area=hole")
                .asString();
        assertTrue(picture.contains("Kilde: Andre"), picture);
        assertTrue(picture.contains("Kilde: Statistisk sentralbyrå. Lisens: CC BY 4.0."), picture);
    }

    /** Worked out until 2020, observed and divided since. */
    private String mixed(Aggregation areas) {
        String indicator = formula("[%s] * 2".formatted(a.slug()));
        definitions.define(
                indicator,
                FormulaBuilder.of(null)
                        .from(FigureSource.MANUAL)
                        .divided()
                        .overAreas(areas)
                        .validFrom(SINCE)
                        .build(),
                1,
                CHANGE);
        return indicator;
    }

    private void record(IndicatorView indicator, String area, ObservationBuilder... points) {
        observations.record(indicator.slug(), seriesOf(area, points), CHANGE);
    }

    private String formula(String expression) {
        return definitions
                .create(FormulaBuilder.of(expression).create(), CHANGE)
                .slug();
    }

    private static ValidatableResponse series(String indicator, String area, String more) {
        return given().get("/api/v1/indicators/" + indicator + "/series?area=" + area + more)
                .then()
                .statusCode(200);
    }
}

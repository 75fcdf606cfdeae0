package no.ringvirkning.indicator;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Indicators")
class IndicatorServiceTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    @Inject
    IndicatorService service;

    @Inject
    IndicatorQueries queries;

    @Inject
    Indicators indicators;

    @Inject
    Statements statements;

    @Test
    @DisplayName("17: get a new definition from a day on, and the one before stays as it was")
    void define() {
        IndicatorView first = indicators.stock(Frequency.YEAR);
        IndicatorView second = define(first, first.version(), FROM, "tusen", Frequency.YEAR);
        assertEquals(first.version() + 1, second.version());
        assertEquals("tusen", second.definition().unit());
        assertEquals(
                "stykker",
                queries.get(first.slug(), FROM.minusDays(1))
                        .orElseThrow()
                        .definition()
                        .unit());
        given().get("/api/v1/indicators/" + first.slug() + "/history")
                .then()
                .body(
                        "items.version",
                        contains(second.version().intValue(), first.version().intValue()));
        String known = given().get("/api/v1/indicators/" + first.slug() + "/history")
                .then()
                .extract()
                .path("items[1].recordedAt");
        given().queryParam("knownAt", known)
                .get("/api/v1/indicators/" + first.slug())
                .then()
                .body("version", equalTo(first.version().intValue()))
                .body("definition.unit", equalTo("stykker"));
    }

    @Test
    @DisplayName(
            "are not defined out of order, for other periods, by who has not seen the last version, or under a taken slug")
    void refused() {
        IndicatorView first = indicators.stock(Frequency.YEAR);
        is("DEFINITION_NOT_LATER", () -> define(first, first.version(), null, "x", Frequency.YEAR));
        is("FREQUENCY_STAYS", () -> define(first, first.version(), FROM, "x", Frequency.MONTH));
        is(HttpProblem.STALE.toString(), () -> define(first, first.version() + 1, FROM, "x", Frequency.YEAR));
        IndicatorView second = define(first, first.version(), FROM, "x", Frequency.YEAR);
        is("DEFINITION_NOT_LATER", () -> define(second, second.version(), FROM, "y", Frequency.YEAR));
        DefineIndicator late = Indicators.definition(Frequency.YEAR, FROM, "x");
        is(
                "FIRST_DEFINITION_HAS_NO_DAY",
                () -> service.create(new CreateIndicator("ny-" + first.slug(), late, null, null), CHANGE));
        DefineIndicator good = Indicators.definition(Frequency.YEAR, null, "x");
        is("INDICATOR_SLUG_TAKEN", () -> service.create(new CreateIndicator(first.slug(), good, null, null), CHANGE));
    }

    @Test
    @DisplayName("are numbers, added over time where they flow and over areas where they count, and else refused")
    void aggregations() {
        for (MeasurementKind kind : MeasurementKind.values()) {
            for (boolean overTime : new boolean[] {true, false}) {
                DefineIndicator definition = added(kind, overTime);
                CreateIndicator command = new CreateIndicator(Fresh.slug("slag"), definition, null, null);
                boolean allowed = kind.numeric() && (overTime ? kind.summedOverTime() : kind.summedOverParts());
                if (allowed) {
                    assertEquals(
                            kind, service.create(command, CHANGE).definition().kind());
                } else {
                    is(
                            !kind.numeric()
                                    ? "WORDS_NOT_MEASURED"
                                    : overTime ? "NOT_ADDED_OVER_TIME" : "NOT_ADDED_OVER_AREAS",
                            () -> service.create(command, CHANGE));
                }
            }
        }
    }

    private static DefineIndicator added(MeasurementKind kind, boolean overTime) {
        return new DefineIndicator(
                null,
                LocalizedText.nb("Prøve"),
                null,
                null,
                "stykker",
                0,
                kind,
                Direction.INCREASE,
                Frequency.YEAR,
                0,
                overTime ? Aggregation.SUM : Aggregation.NONE,
                overTime ? Aggregation.NONE : Aggregation.SUM,
                List.of(),
                ResultLevel.OUTCOME,
                FigureSource.MANUAL);
    }

    @Test
    @DisplayName("are listed with one statement, by kind and by words")
    void list() {
        IndicatorFilter stocks =
                new IndicatorFilter(MeasurementKind.STOCK, ResultLevel.IMPACT, null, null, "population", null);
        assertEquals(
                1, statements.of(() -> queries.list(stocks, IndicatorSort.NAME, new PageRequest(50, null, false))));
        given().queryParam("q", "folkemengde")
                .get("/api/v1/indicators")
                .then()
                .body("items.slug", hasItem("folkemengde"));
        given().queryParam("q", "sjiraff").get("/api/v1/indicators").then().body("items.size()", equalTo(0));
        given().get("/api/v1/indicators.csv").then().statusCode(200).contentType("text/csv; charset=UTF-8");
    }

    private IndicatorView define(
            IndicatorView of, long version, @Nullable LocalDate from, String unit, Frequency frequency) {
        return service.define(of.slug(), Indicators.definition(frequency, from, unit), version, CHANGE);
    }

    private static void is(String type, Executable command) {
        assertEquals(type, assertThrows(ProblemException.class, command).type().toString());
    }
}

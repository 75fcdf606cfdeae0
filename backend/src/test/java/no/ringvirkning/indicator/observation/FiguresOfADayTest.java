package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.DefineIndicator;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.ResultLevel;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Figures of a day")
class FiguresOfADayTest {

    @Inject
    IndicatorService definitions;

    @Inject
    ObservationService observations;

    @Inject
    Rows rows;

    private String area;

    @BeforeEach
    void enter() {
        area = rows.area("Sted");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasurementKind.class,
            names = {"STOCK", "TEXT"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("are there when their period is over, last day included, and are not judged before")
    void ofAPeriod(MeasurementKind kind) {
        String slug = create(kind);
        series(slug, "2015-06-01").body("points.period", contains("2013", "2014"));
        series(slug, "2015-12-30").body("points.period", contains("2013", "2014"));
        series(slug, "2015-12-31").body("points.period", contains("2013", "2014", "2015"));
        given().get("/api/v1/indicators/" + slug + "/series?area=" + area + "&from=2014&to=2015&asOf=2015-06-01")
                .then()
                .body("points.period", contains("2014"));
        assessment(slug, "2015-06-01").body("period", equalTo("2014"));
        assessment(slug, "2015-12-31").body("period", equalTo("2015"));
    }

    @Test
    @DisplayName("of what there is are there when their period has begun")
    void ofWhatThereIs() {
        String slug = create(MeasurementKind.STOCK);
        series(slug, "2014-12-31").body("points.period", contains("2013", "2014"));
        series(slug, "2015-01-01").body("points.period", contains("2013", "2014", "2015"));
        assessment(slug, "2015-01-01").body("period", equalTo("2015"));
    }

    @Test
    @DisplayName("that are worked out are there when all that goes in is")
    void workedOut() {
        String stock = create(MeasurementKind.STOCK);
        String flow = create(MeasurementKind.FLOW);
        String growth = formula("change([" + stock + "], 1)");
        series(growth, "2015-06-01").body("points.period", hasItem("2015"));
        String part = formula("[" + flow + "] / [" + stock + "]");
        series(part, "2015-06-01").body("points.period", contains("2013", "2014"));
        series(part, "2015-12-31").body("points.period", contains("2013", "2014", "2015"));
        String before = formula("lag([" + flow + "], 1) / [" + stock + "]");
        series(before, "2015-06-01").body("points.period", hasItem("2015"));
        series(before, "0001-06-01").body("points", equalTo(List.of()));
    }

    @Test
    @DisplayName(
            "that are worked out from those of earlier periods alone go on after the last of these, but not beyond the day")
    void workedOutAfterwards() {
        String stock = create(MeasurementKind.STOCK);
        String before = formula("lag([" + stock + "], 1)");
        series(before, "2017-06-01")
                .body("points.period", contains("2014", "2015", "2016"))
                .body("points.value", contains(10, 12, 15));
        assessment(before, "2017-06-01").body("period", equalTo("2016")).body("observed.value", equalTo(15));
        series(before, "2015-06-01").body("points.period", contains("2014", "2015"));
        String farther = formula("lag([" + stock + "], 3) - lag([" + stock + "], 2)");
        series(farther, "2020-06-01").body("points.period", contains("2016", "2017"));
        // One figure is from the period itself: nothing is known after it, and nothing is made of nothing.
        String both = definitions
                .create(
                        FormulaBuilder.of("[%s] + lag([%s], 1)".formatted(stock, stock))
                                .by(NullPolicy.ZERO)
                                .create(),
                        CHANGE)
                .slug();
        series(both, "2017-06-01").body("points.period", contains("2013", "2014", "2015"));
    }

    private String create(MeasurementKind kind) {
        String slug = definitions
                .create(
                        new CreateIndicator(
                                Fresh.slug("kind"),
                                new DefineIndicator(
                                        null,
                                        LocalizedText.nb("Prøve " + Fresh.word()),
                                        null,
                                        null,
                                        "stykker",
                                        0,
                                        kind,
                                        Direction.INCREASE,
                                        Frequency.YEAR,
                                        0,
                                        Aggregation.NONE,
                                        Aggregation.NONE,
                                        List.of(),
                                        ResultLevel.OUTCOME,
                                        FigureSource.MANUAL),
                                null,
                                null),
                        CHANGE)
                .slug();
        observations.record(
                slug,
                seriesOf(
                        area,
                        in("2013").of("10"),
                        in("2014").of("12"),
                        in("2015").of("15")),
                CHANGE);
        return slug;
    }

    private String formula(String expression) {
        return definitions
                .create(FormulaBuilder.of(expression).create(), CHANGE)
                .slug();
    }

    private ValidatableResponse series(String slug, String day) {
        return get(slug, "series", day);
    }

    private ValidatableResponse assessment(String slug, String day) {
        return get(slug, "assessment", day);
    }

    private ValidatableResponse get(String slug, String what, String day) {
        return given().get("/api/v1/indicators/" + slug + "/" + what + "?area=" + area + "&asOf=" + day)
                .then()
                .statusCode(200);
    }
}

package no.ringvirkning.indicator.observation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.engine.Recomputation;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.FormulaBuilder;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A proportion of several areas")
class RecomputedRatioTest {

    @Inject
    IndicatorService definitions;

    @Inject
    ObservationService observations;

    @Test
    @DisplayName("is worked out anew from all numerators and denominators, and tells the steps; it is no mean")
    void recomputed() {
        String indicator = percent(Aggregation.RECOMPUTE);
        record(indicator, "hole", "10", "1", "10");
        record(indicator, "jevnaker", "50", "10", "20");
        record(indicator, "ringerike", "25", "50", "200");
        // 61 of 230, and not (10 + 50 + 25) / 3 = 28.3.
        BigDecimal expected =
                Decimals.divide(new BigDecimal(61), new BigDecimal(230)).multiply(new BigDecimal(100));
        assertEquals(
                0,
                expected.compareTo(new BigDecimal(series(indicator, 200)
                        .body("summed", equalTo(true))
                        .body("points[0].coverage.have", equalTo(3))
                        .body("points[0].qualifier", equalTo("EXACT"))
                        .extract()
                        .asString()
                        .replaceAll("(?s).*\"value\":([0-9.]+).*", "$1"))));
        given().get("/api/v1/indicators/" + indicator + "/explain?area=ringeriksregionen")
                .then()
                .body("steps.rule", contains("SUM", "SUM", "DIVIDED", "MULTIPLIED"))
                .body("steps[0].inputs.name", contains("hole", "jevnaker", "ringerike"))
                .body("steps[0].output.value", equalTo(61))
                .body("steps[1].output.value", equalTo(230));
    }

    @Test
    @DisplayName("is none where one of them has told no numerator and denominator")
    void withoutParts() {
        String indicator = percent(Aggregation.RECOMPUTE);
        record(indicator, "hole", "10", "1", "10");
        record(indicator, "jevnaker", "50", "10", "20");
        observations.record(indicator, seriesOf("ringerike", in("2019").of("25")), CHANGE);
        series(indicator, 200)
                .body("points[0].value", equalTo(null))
                .body("points[0].missing", equalTo("NOT_REPORTED"))
                .body("points[0].coverage.have", equalTo(2))
                .body("points[0].coverage.of", equalTo(3));
        given().get("/api/v1/indicators/" + indicator + "/series?area=ringerike")
                .then()
                .body("points[0].value", equalTo(25));
    }

    @Test
    @DisplayName("is refused where areas are brought together in any other way, and the way is told")
    void refused() {
        for (Aggregation other :
                List.of(Aggregation.AVG, Aggregation.MAX, Aggregation.LAST, Aggregation.DISTINCT, Aggregation.NONE)) {
            String indicator = percent(other);
            record(indicator, "hole", "10", "1", "10");
            series(indicator, 422)
                    .body("type", equalTo("urn:ringvirkning:problem:areas-not-added"))
                    .body("errors[0].parameter", equalTo("area"))
                    .body("detail", containsString(other.name()));
            given().get("/api/v1/indicators/" + indicator + "/series?area=hole&areaBasis=HARMONISED")
                    .then()
                    .body("points[0].value", equalTo(10));
        }
    }

    @Test
    @DisplayName("does not depend on how the areas are grouped, and each step can be calculated again")
    void grouping() {
        int told = 0;
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            AreaRule rule = new AreaRule(Aggregation.RECOMPUTE, random.nextBoolean() ? 100 : 1);
            Map<String, Observed> areas = new TreeMap<>();
            for (int i = 0; i < 2 + random.nextInt(8); i++) {
                areas.put("area-" + i, any(random));
            }
            AreaSum together = rule.of(areas);
            Recomputation.check(together.steps());
            Map<String, Map<String, Observed>> groups = new TreeMap<>();
            areas.forEach((name, figure) -> groups.computeIfAbsent("group-" + random.nextInt(3), g -> new TreeMap<>())
                    .put(name, figure));
            Map<String, Observed> wholes = new TreeMap<>();
            groups.forEach((name, group) -> wholes.put(name, rule.of(group).whole()));
            Observed inGroups = rule.of(wholes).whole();
            assertEquals(together.whole().isKnown(), inGroups.isKnown(), "seed " + seed);
            if (together.whole().isKnown()) {
                assertEquals(together.whole().figure(), inGroups.figure(), "seed " + seed);
                assertEquals(together.whole().fraction(), inGroups.fraction(), "seed " + seed);
                told++;
            }
        }
        assertTrue(told > 500 && told < 2_900, "told " + told);
    }

    private static Observed any(Random random) {
        BigDecimal above = new BigDecimal(random.nextInt(100)).movePointLeft(random.nextInt(2));
        BigDecimal below = new BigDecimal(1 + random.nextInt(100)).movePointLeft(random.nextInt(2));
        return switch (random.nextInt(30)) {
            case 0 -> Observed.missing(MissingCode.SUPPRESSED);
            case 1 -> new Observed(Figure.known(above), Qualifier.EXACT, EvidenceLevel.DOCUMENTED, null);
            default ->
                new Observed(
                        Figure.known(Decimals.divide(above, below)),
                        Qualifier.EXACT,
                        EvidenceLevel.DOCUMENTED,
                        null,
                        new Observed.Fraction(Figure.known(above), Figure.known(below)),
                        false);
        };
    }

    private String percent(Aggregation overAreas) {
        return definitions
                .create(
                        FormulaBuilder.of(null)
                                .from(FigureSource.MANUAL)
                                .overAreas(overAreas)
                                .per(100)
                                .decimals(1)
                                .create(),
                        CHANGE)
                .slug();
    }

    private void record(String indicator, String area, String value, String above, String below) {
        observations.record(indicator, seriesOf(area, in("2019").of(value).parts(above, below)), CHANGE);
    }

    private static ValidatableResponse series(String indicator, int status) {
        return given().get("/api/v1/indicators/" + indicator + "/series?area=ringeriksregionen")
                .then()
                .statusCode(status);
    }
}

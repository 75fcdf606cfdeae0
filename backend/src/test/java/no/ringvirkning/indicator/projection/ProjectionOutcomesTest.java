package no.ringvirkning.indicator.projection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.BreakKind;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.PostgresTestResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("R-2-18: What came of a projection")
class ProjectionOutcomesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BORDERS = LocalDate.of(2020, 1, 1);

    @Test
    @DisplayName("is told point by point, exactly, with whether it was thought likely; of what lies ahead nothing is")
    void points() {
        ProjectionView projection = points(
                BORDERS,
                point("2024", "100.5", null),
                point("2025", "100", "5"),
                point("2026", "100", "5"),
                point("2027", "100", null));
        List<PointOutcome> outcomes = outcomes(projection, in("2024", "100"), in("2025", "94.9"), in("2026", "105"))
                .ofPoints();
        assertEquals(
                List.of("2024", "2025", "2026"),
                outcomes.stream().map(PointOutcome::period).toList());
        assertEquals(
                List.of("-0.5", "-5.1", "5"),
                outcomes.stream().map(o -> String.valueOf(o.difference())).toList());
        assertNull(outcomes.get(0).likely());
        assertEquals(Boolean.FALSE, outcomes.get(1).likely());
        assertEquals(Boolean.TRUE, outcomes.get(2).likely());
        outcomes.forEach(outcome -> assertNull(outcome.notCompared()));
        assertTrue(outcomes(projection, in("2024", "100")).ofChange().isEmpty());
    }

    @Test
    @DisplayName("is not told where a figure is missing, known as a bound only, or on borders that nobody knows")
    void notCompared() {
        ProjectionView projection = points(BORDERS, point("2024", "1", null), point("2025", "1", null));
        List<PointOutcome> outcomes = outcomes(projection, missing("2024"), in("2025", "2", Qualifier.AT_LEAST))
                .ofPoints();
        assertEquals(NoOutcome.NO_FIGURE, outcomes.get(0).notCompared());
        assertNull(outcomes.get(0).observed());
        assertEquals(NoOutcome.NOT_EXACT, outcomes.get(1).notCompared());
        assertNotNull(outcomes.get(1).observed());
        PointOutcome unknown = outcomes(points(null, point("2024", "1", null)), in("2024", "2"))
                .ofPoints()
                .get(0);
        assertEquals(NoOutcome.BORDERS_UNKNOWN, unknown.notCompared());
        assertNull(unknown.difference());
    }

    @Test
    @DisplayName("is told of a change from its base, where both ends are known on its borders")
    void change() {
        ChangeOutcome told = change(changing("2010", "2020", BORDERS), in("2010", "200"), in("2020", "203"));
        assertEquals("0.015", String.valueOf(told.observedChange()));
        assertEquals("0.03", String.valueOf(told.difference()));
        assertEquals("2010", told.since());
        assertNull(told.notCompared());
        assertTrue(outcomes(changing("2010", "2027", BORDERS), in("2010", "200"))
                .ofChange()
                .isEmpty());
    }

    @Test
    @DisplayName(
            "is not held against a change whose base is not named, or has no figure: then it is told from the first one")
    void withoutBase() {
        ChangeOutcome nameless = change(changing(null, "2020", null), in("2012", "100"), in("2020", "90"));
        assertEquals(NoOutcome.BASE_UNKNOWN, nameless.notCompared());
        assertEquals("2012", nameless.since());
        assertEquals("-0.1", String.valueOf(nameless.observedChange()));
        assertNull(nameless.difference());
        ChangeOutcome figureless = change(changing("2010", "2020", BORDERS), in("2012", "100"), in("2020", "90"));
        assertEquals(NoOutcome.NO_FIGURE, figureless.notCompared());
        assertEquals("2012", figureless.since());
        ChangeOutcome empty = change(changing("2010", "2020", BORDERS), missing("2020"));
        assertEquals(NoOutcome.NO_FIGURE, empty.notCompared());
        assertNull(empty.since());
        ChangeOutcome unknown = change(changing("2010", "2020", null), in("2010", "100"), in("2020", "90"));
        assertEquals(NoOutcome.BORDERS_UNKNOWN, unknown.notCompared());
        assertNull(unknown.difference());
    }

    @Test
    @DisplayName("is no change across a break, from a bound, or from nothing")
    void noChange() {
        ChangeOutcome broken =
                change(changing("2010", "2020", BORDERS), in("2010", "100"), broken("2015", "80"), in("2020", "90"));
        assertEquals(NoOutcome.BROKEN, broken.notCompared());
        assertNull(broken.observedChange());
        // A break at the base lies before what is compared.
        assertNull(change(changing("2010", "2020", BORDERS), broken("2010", "100"), in("2020", "90"))
                .notCompared());
        assertEquals(
                NoOutcome.NOT_EXACT,
                change(changing("2010", "2020", BORDERS), in("2010", "100", Qualifier.CIRCA), in("2020", "90"))
                        .notCompared());
        assertEquals(
                NoOutcome.NOT_EXACT,
                change(changing("2010", "2020", BORDERS), in("2010", "100"), in("2020", "90", Qualifier.AT_LEAST))
                        .notCompared());
        for (String base : List.of("0", "-3")) {
            ChangeOutcome fromNothing = change(changing("2010", "2020", BORDERS), in("2010", base), in("2020", "90"));
            assertEquals(NoOutcome.BASE_NOT_POSITIVE, fromNothing.notCompared());
            assertNull(fromNothing.observedChange());
            assertNull(fromNothing.difference());
        }
    }

    @Test
    @DisplayName("is not told of a point after something else began to be measured: percent are not less than persons")
    void redefined() {
        ProjectionPoint[] expected = {point("2021", "10", null), point("2022", "10", null), point("2023", "10", null)};
        SeriesPoint[] figures = {in("2021", "11"), broken("2022", "0.5", BreakKind.DEFINITION), in("2023", "0.6")};
        for (ProjectionView projection : List.of(
                view("2020", null, null, BORDERS, null, List.of(expected)),
                view(null, null, null, null, "2020-05", List.of(expected)))) {
            List<PointOutcome> outcomes = outcomes(projection, figures).ofPoints();
            assertNull(outcomes.get(0).notCompared());
            outcomes.subList(1, 3).forEach(outcome -> {
                assertEquals(NoOutcome.BROKEN, outcome.notCompared());
                assertNull(outcome.difference());
                assertNull(outcome.likely());
                assertNotNull(outcome.observed());
            });
        }
        // Who makes it by the new definition is held to that; who does not say when, might have meant the old one.
        assertNull(outcomes(view(null, null, null, null, "2022", List.of(expected)), figures)
                .ofPoints()
                .get(2)
                .notCompared());
        assertEquals(
                NoOutcome.BROKEN,
                outcomes(points(BORDERS, expected), figures).ofPoints().get(2).notCompared());
        // On the borders of the projection, others are told of by the figures, and do not break them.
        assertNull(outcomes(points(BORDERS, expected), in("2021", "11"), broken("2022", "12"))
                .ofPoints()
                .get(1)
                .notCompared());
    }

    @Test
    @DisplayName(
            "of −1.5 % in Glåmdal by 2010: figures begin in 2006, and nobody says from when it counts or on which borders")
    void glamdal() {
        for (String basis : List.of("AS_REPORTED", "HARMONISED")) {
            given().get("/api/v1/indicators/folkemengde/projections?area=glamdal&areaBasis=" + basis)
                    .then()
                    .statusCode(200)
                    .body("projections.outcomes.flatten()", hasSize(0))
                    .body("projections[0].changeOutcome.projected", equalTo(-0.015f))
                    .body("projections[0].changeOutcome.until", equalTo("2010"))
                    .body("projections[0].changeOutcome.since", equalTo("2006"))
                    .body("projections[0].changeOutcome.notCompared", equalTo("BASE_UNKNOWN"))
                    .body("projections[0].changeOutcome.difference", nullValue())
                    .body("projections[0].changeOutcome.illustrative", equalTo(false));
        }
        // What happened, by the very figures of the series.
        List<Integer> figures = given().get(
                        "/api/v1/indicators/folkemengde/series?area=glamdal&areaBasis=HARMONISED&from=2006&to=2010")
                .jsonPath()
                .getList("points.value", Integer.class);
        int from = figures.get(0);
        int to = figures.get(4);
        given().get("/api/v1/indicators/folkemengde/projections?area=glamdal&areaBasis=HARMONISED")
                .then()
                .body("projections[0].changeOutcome.observedSince", equalTo(from))
                .body("projections[0].changeOutcome.observed", equalTo(to))
                .body("projections[0].changeOutcome.observedChange", equalTo((float) ((to - from) / (double) from)));
    }

    @Test
    @DisplayName("is in the table, too, and follows what was known and the day")
    void read() {
        String address = "/api/v1/indicators/nye-virksomheter/projections%s?area=kongsberg";
        given().get(address.formatted(""))
                .then()
                .statusCode(200)
                .body("projections[0].outcomes.period", contains("2021", "2022", "2023", "2024", "2025"))
                .body("projections[0].outcomes[0..3].difference", contains(16, 1, -9, -7))
                .body("projections[0].outcomes[0..3].likely", contains(false, true, true, true))
                .body("projections[0].outcomes[4].notCompared", equalTo("NO_FIGURE"))
                .body("projections[0].outcomes[0..3].illustrative", everyItem(equalTo(true)));
        given().get(address.formatted("") + "&asOf=2023-01-01")
                .then()
                .body("projections[0].outcomes.period", contains("2021", "2022"));
        given().get(address.formatted("") + "&asOf=2023-12-31")
                .then()
                .body("projections[0].outcomes.period", contains("2021", "2022", "2023"));
        String csv = given().get(address.formatted(".csv")).asString();
        assertTrue(csv.contains("2021,172,165,180"), csv);
        assertFalse(csv.contains("null"), csv);
        given().get(address.formatted(".xlsx")).then().statusCode(200);
    }

    @Test
    @DisplayName("makes a row an example when what came was made up, though what was expected was not")
    void madeUpInTheTable() {
        ProjectionView said = points(BORDERS, point("2024", "1", null), point("2025", "1", null));
        PointOutcome came = new PointOutcome("2024", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, null, null, true);
        assertEquals(
                List.of(true, false),
                examples(new ProjectionAnswer(
                        said, "personer", DefinitionFit.SAME, BasisFit.SAME, List.of(came), null)));
        for (boolean madeUp : List.of(true, false)) {
            ChangeOutcome change = new ChangeOutcome(
                    BigDecimal.ONE, "2020", null, null, null, null, null, NoOutcome.NO_FIGURE, madeUp);
            assertEquals(
                    List.of(madeUp),
                    examples(new ProjectionAnswer(
                            changing("2010", "2020", BORDERS),
                            "personer",
                            DefinitionFit.SAME,
                            BasisFit.SAME,
                            List.of(),
                            change)));
        }
    }

    private static List<Boolean> examples(ProjectionAnswer answer) {
        return new ProjectionsView(answer.projection().indicator(), "AS_REPORTED", List.of(answer))
                .rows().stream()
                        .map(ProjectionRow.class::cast)
                        .map(ProjectionRow::illustrative)
                        .toList();
    }

    private static ProjectionOutcomes outcomes(ProjectionView projection, SeriesPoint... figures) {
        List<LocalDate> redefined = Stream.of(figures)
                .filter(p -> p.breaks().contains(BreakKind.DEFINITION))
                .map(p -> Period.parse(p.period()).firstDay())
                .toList();
        return new ProjectionOutcomes(projection, List.of(figures), redefined, DAY);
    }

    private static ChangeOutcome change(ProjectionView projection, SeriesPoint... figures) {
        return outcomes(projection, figures).ofChange().orElseThrow();
    }

    private static ProjectionView points(@Nullable LocalDate borders, ProjectionPoint... points) {
        return view(null, null, null, borders, null, List.of(points));
    }

    private static ProjectionView changing(@Nullable String base, String until, @Nullable LocalDate borders) {
        return view(base, new BigDecimal("-0.015"), until, borders, null, List.of());
    }

    private static ProjectionView view(
            @Nullable String base,
            @Nullable BigDecimal change,
            @Nullable String until,
            @Nullable LocalDate borders,
            @Nullable String madeIn,
            List<ProjectionPoint> points) {
        return new ProjectionView(
                new UUID(0, 1),
                "x/y/z",
                1L,
                new IndicatorRef("x", LocalizedText.nb("X")),
                new AreaRef("y", null),
                Map.of(),
                "z",
                ProjectionMethod.OFFICIAL,
                null,
                null,
                null,
                madeIn,
                base,
                change,
                until,
                points,
                borders,
                null,
                null,
                null);
    }

    private static ProjectionPoint point(String period, String value, @Nullable String around) {
        BigDecimal number = new BigDecimal(value);
        return new ProjectionPoint(
                period,
                number,
                around == null ? null : number.subtract(new BigDecimal(around)),
                around == null ? null : number.add(new BigDecimal(around)));
    }

    private static SeriesPoint in(String period, String value) {
        return in(period, value, Qualifier.EXACT);
    }

    private static SeriesPoint in(String period, String value, Qualifier qualifier) {
        return figure(period, new BigDecimal(value), qualifier, List.of());
    }

    private static SeriesPoint broken(String period, String value) {
        return broken(period, value, BreakKind.BORDERS);
    }

    private static SeriesPoint broken(String period, String value, BreakKind kind) {
        return figure(period, new BigDecimal(value), Qualifier.EXACT, List.of(kind));
    }

    private static SeriesPoint missing(String period) {
        return figure(period, null, null, List.of());
    }

    private static SeriesPoint figure(
            String period, @Nullable BigDecimal value, @Nullable Qualifier qualifier, List<BreakKind> breaks) {
        return new SeriesPoint(
                period,
                value,
                value == null ? MissingCode.NOT_REPORTED : null,
                null,
                qualifier == Qualifier.AT_LEAST,
                new Coverage(value == null ? 0 : 1, 1),
                qualifier,
                null,
                null,
                breaks,
                false);
    }
}

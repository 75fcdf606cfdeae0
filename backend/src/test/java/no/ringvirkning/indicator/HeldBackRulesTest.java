package no.ringvirkning.indicator;

import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.Indicators.dimension;
import static no.ringvirkning.testing.Indicators.divided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("An indicator whose small figures are held back")
class HeldBackRulesTest {

    private static final Dimension AGE = dimension("alder", 5, "unge", "eldre");
    private static final Dimension SEX = dimension("kjonn", null, "kvinner", "menn");

    @Inject
    IndicatorService service;

    @Inject
    Indicators indicators;

    @Inject
    Rows rows;

    @Test
    @DisplayName("is divided by two dimensions at most, each of two categories at least")
    void table() {
        refused("SMALL_FIGURES_TABLE", "/definition/dimensions", divided(AGE, SEX, dimension("slag", null, "a", "b")));
        refused(
                "SMALL_FIGURES_TABLE",
                "/definition/dimensions/1/categories",
                divided(AGE, dimension("slag", null, "a")));
        refused(
                "SMALL_FIGURES_TABLE",
                "/definition/dimensions",
                divided(dimension("a", 5, keys(50)), dimension("b", null, keys(49))));
        create(divided(dimension("a", 5, keys(49)), dimension("b", null, keys(49))));
        create(divided(SEX, dimension("slag", null, "a"), dimension("a", null, keys(99))));
    }

    @Test
    @DisplayName("has categories that add up, each named once")
    void categories() {
        Dimension some = new Dimension("slag", LocalizedText.nb("Slag"), false, null, SEX.categories());
        refused("SMALL_FIGURES_NOT_ADDED", "/definition/dimensions/1/exhaustive", divided(AGE, some));
        refused("DIMENSION_REPEATED", "/definition/dimensions/1/key", divided(SEX, SEX));
        refused(
                "DIMENSION_REPEATED",
                "/definition/dimensions/0/categories/2/key",
                divided(dimension("a", null, "x", "y", "x")));
        create(divided(SEX, some));
    }

    @Test
    @DisplayName("counts whole things")
    void counts() {
        refused("SMALL_FIGURES_NOT_COUNTED", "/definition/decimals", of(MeasurementKind.STOCK, 1));
        refused("SMALL_FIGURES_NOT_COUNTED", "/definition/kind", of(MeasurementKind.INDEX, 0));
        // Held back between 0 and 7, or between 7 and 7, it would be known.
        refused("SMALL_FIGURES_NOT_COUNTED", "/definition/kind", of(MeasurementKind.CUMULATIVE, 0));
        create(of(MeasurementKind.FLOW, 0));
    }

    @Test
    @DisplayName("stays divided as it is: neither from open to held back, nor with another limit")
    void stays() {
        IndicatorView held = create(divided(AGE, SEX));
        IndicatorView open = create(divided(SEX));
        for (DefineIndicator other : List.of(
                divided(dimension("alder", 4, "unge", "eldre"), SEX),
                divided(dimension("alder", null, "unge", "eldre"), SEX),
                divided(dimension("alder", 5, "unge", "voksne", "eldre"), SEX),
                divided(SEX, AGE),
                divided(AGE))) {
            stays(held, other);
        }
        stays(open, divided(SEX, AGE));
        define(held, divided(AGE, SEX));
        define(open, divided(SEX, dimension("alder", null, "unge", "eldre")));
    }

    private void stays(IndicatorView indicator, DefineIndicator other) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, () -> define(indicator, other));
        assertEquals("SMALL_FIGURES_STAY", problem.type().toString());
        assertEquals("/dimensions", problem.errors().get(0).pointer());
        assertEquals(before, rows.counts(), "nothing is written");
    }

    private void refused(String type, String pointer, DefineIndicator definition) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, () -> create(definition));
        assertEquals(type, problem.type().toString());
        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(before, rows.counts(), "nothing is written");
    }

    private IndicatorView create(DefineIndicator definition) {
        return service.create(new CreateIndicator(Fresh.slug("divided"), definition, null, null), CHANGE);
    }

    private void define(IndicatorView indicator, DefineIndicator given) {
        service.define(
                indicator.slug(), as(given, LocalDate.of(2020, 1, 1), given.kind(), 0), indicator.version(), CHANGE);
    }

    private static DefineIndicator of(MeasurementKind kind, int decimals) {
        return as(divided(AGE), null, kind, decimals);
    }

    private static DefineIndicator as(
            DefineIndicator given, @Nullable LocalDate from, MeasurementKind kind, int decimals) {
        return new DefineIndicator(
                from,
                given.name(),
                null,
                null,
                given.unit(),
                decimals,
                kind,
                given.direction(),
                given.frequency(),
                given.reportingLag(),
                Aggregation.LAST,
                Aggregation.NONE,
                given.dimensions(),
                given.level(),
                given.sourceType());
    }

    private static String[] keys(int number) {
        return IntStream.range(0, number).mapToObj(i -> "k" + i).toArray(String[]::new);
    }
}

package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.value.Figure.known;
import static no.ringvirkning.indicator.engine.value.Figure.missing;
import static no.ringvirkning.indicator.engine.value.Figure.undefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.Breakdown;
import no.ringvirkning.indicator.engine.aggregate.Conversion;
import no.ringvirkning.indicator.engine.aggregate.Incomplete;
import no.ringvirkning.indicator.engine.aggregate.Part;
import no.ringvirkning.indicator.engine.aggregate.Permission;
import no.ringvirkning.indicator.engine.aggregate.Rollup;
import no.ringvirkning.indicator.engine.aggregate.Rollup.Fraction;
import no.ringvirkning.indicator.engine.aggregate.Total;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures brought together")
class AggregationTest {

    private static final Period START = Period.year(2015);
    private static final Figure NOT_REPORTED = missing(MissingCode.NOT_REPORTED);

    @Test
    @DisplayName("make no sum when one is missing, and the least it can be only when asked for")
    void incomplete() {
        List<Part> parts = List.of(new Part("a", known(3)), new Part("b", missing(MissingCode.WITHDRAWN)));
        Total refused = Rollup.sum(parts, Incomplete.REFUSE).result();
        assertEquals(missing(MissingCode.WITHDRAWN), refused.figure());
        assertEquals(new Coverage(1, 2), refused.coverage());
        assertFalse(refused.coverage().complete());
        Total least = Rollup.sum(parts, Incomplete.LOWER_BOUND).result();
        assertEquals(known(3).withBound(Bound.LOWER), least.figure());
        assertEquals(
                known(3).withBound(Bound.LOWER),
                Rollup.highest(parts, Incomplete.LOWER_BOUND).result().figure());
    }

    @Test
    @DisplayName("have no least when one is below zero: so could be the missing one")
    void noLeast() {
        List<Part> parts = List.of(new Part("a", known(-3)), new Part("b", known(9)), new Part("c", NOT_REPORTED));
        assertEquals(
                NOT_REPORTED, Rollup.sum(parts, Incomplete.LOWER_BOUND).result().figure());
    }

    @Test
    @DisplayName("make nothing of nothing, which is not zero")
    void nothing() {
        for (Aggregation aggregation : Aggregation.values()) {
            Figure figure = Rollup.by(aggregation, List.of(), Incomplete.LOWER_BOUND)
                    .result()
                    .figure();
            assertTrue(figure instanceof Figure.Undefined, aggregation + ": " + figure);
        }
    }

    @Test
    @DisplayName("are refused where they may not be added: levels over time, shares over areas")
    void refused() {
        List<Part> parts = List.of(new Part("a", known(1)), new Part("b", known(2)));
        for (MeasurementKind kind : MeasurementKind.values()) {
            Figure overTime = Permission.overTime(kind, Aggregation.SUM, parts, Incomplete.REFUSE)
                    .result()
                    .figure();
            assertEquals(kind == MeasurementKind.FLOW ? known(3) : undefined(Because.NOT_SUMMED_OVER_TIME), overTime);
            Figure overParts = Permission.overParts(kind, Aggregation.SUM, parts, Incomplete.REFUSE)
                    .result()
                    .figure();
            boolean counts = Set.of(MeasurementKind.STOCK, MeasurementKind.FLOW, MeasurementKind.CUMULATIVE)
                    .contains(kind);
            assertEquals(counts ? known(3) : undefined(Because.NOT_SUMMED_OVER_PARTS), overParts);
        }
        assertEquals(
                undefined(Because.FIGURES_DO_NOT_SUFFICE),
                Rollup.by(Aggregation.DISTINCT, parts, Incomplete.REFUSE)
                        .result()
                        .figure());
        assertEquals(
                undefined(Because.NOT_AGGREGATED),
                Rollup.by(Aggregation.NONE, parts, Incomplete.REFUSE).result().figure());
        assertEquals(
                known(2),
                Permission.overTime(MeasurementKind.STOCK, Aggregation.LAST, parts, Incomplete.REFUSE)
                        .result()
                        .figure());
    }

    @Test
    @DisplayName("as ratios are the ratio of the sums, and never the mean of ratios")
    void ratios() {
        List<Fraction> fractions =
                List.of(new Fraction("small", known(1), known(2)), new Fraction("large", known(10), known(98)));
        Explained<Total> ratio = Rollup.ratio(fractions, Incomplete.REFUSE);
        assertEquals(known("0.11"), ratio.result().figure());
        Recomputation.check(ratio.steps());
        Total without = Rollup.ratio(
                        List.of(fractions.get(0), new Fraction("large", NOT_REPORTED, known(98))),
                        Incomplete.LOWER_BOUND)
                .result();
        assertEquals(new Known(new BigDecimal("0.01"), Bound.LOWER), without.figure());
        assertEquals(new Coverage(1, 2), without.coverage());
    }

    @Test
    @DisplayName("from a register count who is in two sets once, and can be counted again")
    void distinct() {
        Explained<Figure> distinct =
                Rollup.distinct(new TreeMap<>(Map.of("a", Set.of("x", "y"), "b", Set.of("y", "z"))));
        assertEquals(known(3), distinct.result());
        Recomputation.check(distinct.steps());
        assertEquals(known(0), Rollup.distinct(Map.of("a", Set.<String>of())).result());
    }

    @Test
    @DisplayName("over time have no number that rests on a missing one but a least that was asked for")
    void gaps() {
        Series flow = Series.of(Frequency.YEAR, Map.of(START, known(4), START.plus(2), known(5)));
        Series refused = Conversion.toCumulative(flow, Incomplete.REFUSE).result();
        assertEquals(known(4), refused.at(START));
        assertEquals(NOT_REPORTED, refused.at(START.plus(1)));
        assertEquals(NOT_REPORTED, refused.at(START.plus(2)));
        Series least = Conversion.toCumulative(flow, Incomplete.LOWER_BOUND).result();
        assertEquals(known(9).withBound(Bound.LOWER), least.at(START.plus(2)));
        Series flows = Conversion.toFlow(flow, START).result().series();
        assertEquals(known(4), flows.at(START));
        assertEquals(NOT_REPORTED, flows.at(START.plus(1)));
        assertEquals(NOT_REPORTED, flows.at(START.plus(2)), "a difference over two years is not one year's");
        Series unknownStart = Conversion.toFlow(flow, START.previous()).result().series();
        assertEquals(NOT_REPORTED, unknownStart.at(START), "what came about before is not known to be nothing");
        Series corrected = flow.with(Map.of(START.plus(1), known(-1)));
        Series withGap = corrected.with(Map.of(START.plus(3), NOT_REPORTED));
        assertEquals(
                NOT_REPORTED,
                Conversion.toCumulative(withGap, Incomplete.LOWER_BOUND)
                        .result()
                        .at(START.plus(3)));
    }

    @Test
    @DisplayName("Invariant 16: as categories of an exhaustive dimension make the total, within rounding")
    void breakdown() {
        assertEquals(Breakdown.Fit.FITS, fit("100", "33.3", "66.6", "0.1"));
        assertEquals(Breakdown.Fit.DIFFERS, fit("100", "33.3", "66.5", "0.1"));
        assertEquals(Breakdown.Fit.FITS, fit("100", "40", "61", "1"));
        assertEquals(Breakdown.Fit.DIFFERS, fit("100", "40", "62", "1"));
    }

    private static Breakdown.Fit fit(String total, String one, String other, String unit) {
        Breakdown breakdown = new Breakdown(series(total), START, Map.of("one", series(one), "other", series(other)));
        Explained<Breakdown.Fit> fit = breakdown.fit(START, new BigDecimal(unit));
        Recomputation.check(fit.steps());
        return fit.result();
    }

    private static Series series(String value) {
        return Series.of(Frequency.YEAR, Map.of(START, known(value)));
    }
}

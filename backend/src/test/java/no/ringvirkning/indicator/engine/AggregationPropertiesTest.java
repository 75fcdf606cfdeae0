package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.aggregate.Conversion;
import no.ringvirkning.indicator.engine.aggregate.Incomplete;
import no.ringvirkning.indicator.engine.aggregate.Part;
import no.ringvirkning.indicator.engine.aggregate.Rollup;
import no.ringvirkning.indicator.engine.aggregate.Total;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

@Label("Whatever the figures, brought together they")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AggregationPropertiesTest {

    private static final Period START = Period.year(2015);

    private record TwoOrders(List<Part> one, List<Part> other) {}

    @Property(tries = 3_000, seed = Inputs.SEED)
    @Label("are the same in any order, complete or not, and can be calculated again")
    void anyOrder(@ForAll("twoOrders") TwoOrders parts) {
        for (Aggregation aggregation : List.of(Aggregation.SUM, Aggregation.AVG, Aggregation.MAX)) {
            for (Incomplete incomplete : Incomplete.values()) {
                Explained<Total> total = Rollup.by(aggregation, parts.one(), incomplete);
                assertEquals(
                        total.result(),
                        Rollup.by(aggregation, parts.other(), incomplete).result());
                Recomputation.check(total.steps());
                onlyFromAll(aggregation, incomplete, total.result());
            }
        }
        Recomputation.check(Rollup.latest(parts.one()).steps());
    }

    @Provide
    Arbitrary<TwoOrders> twoOrders() {
        return Inputs.figure().list().ofMinSize(1).ofMaxSize(6).flatMap(figures -> {
            List<Part> parts = new ArrayList<>();
            figures.forEach(figure -> parts.add(new Part("part " + parts.size(), figure)));
            return Arbitraries.shuffle(parts).map(shuffled -> new TwoOrders(parts, shuffled));
        });
    }

    private static void onlyFromAll(Aggregation aggregation, Incomplete incomplete, Total total) {
        if (!total.coverage().complete() && total.figure() instanceof Known known) {
            assertFalse(known.bound() == Bound.EXACT, "is marked");
            assertTrue(aggregation == Aggregation.AVG || incomplete == Incomplete.LOWER_BOUND, "was asked for");
        }
    }

    @Property(tries = 3_000, seed = Inputs.SEED)
    @Label("over time as running sums give the flows back that they were made of")
    void roundTrip(@ForAll("flows") Series flow) {
        Explained<Series> cumulative = Conversion.toCumulative(flow, Incomplete.REFUSE);
        Explained<Conversion.Flows> back = Conversion.toFlow(cumulative.result(), START);
        assertEquals(flow, back.result().series());
        Recomputation.check(cumulative.steps());
        Recomputation.check(back.steps());
        flow.points()
                .forEach((period, figure) -> assertEquals(
                        ((Known) figure).value().signum() < 0,
                        back.result().corrections().contains(period)));
    }

    /** Exact numbers without gaps, half of the series with none below zero. */
    @Provide
    Arbitrary<Series> flows() {
        return Arbitraries.oneOf(flows(Inputs.number().map(BigDecimal::abs)), flows(Inputs.number()));
    }

    private static Arbitrary<Series> flows(Arbitrary<BigDecimal> numbers) {
        return numbers.list().ofMinSize(1).ofMaxSize(8).map(values -> {
            TreeMap<Period, Figure> points = new TreeMap<>();
            values.forEach(value -> points.put(START.plus(points.size()), Figure.known(value)));
            return new Series(START.frequency(), points);
        });
    }
}

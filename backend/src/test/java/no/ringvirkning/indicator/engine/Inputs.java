package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.domains.DomainContextBase;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.Trajectory.Interim;
import no.ringvirkning.indicator.engine.Trajectory.Shape;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

/**
 * The inputs the properties of the engine are tried with. They are made up of so many parts that the combinations of the edges
 * alone are more than the tries, and of ranges so small that chance meets the edges: where they are used, edges are not added.
 */
final class Inputs extends DomainContextBase {

    /** The same inputs at every run: what fails, fails again. */
    static final String SEED = "20261122";

    /** Before what the library makes up itself for the same types. */
    static final int FIRST = 1;

    /** Small numbers, so that equal ones meet often; now and then with decimals. */
    @Provide
    static Arbitrary<BigDecimal> number() {
        Arbitrary<BigDecimal> decimals =
                Arbitraries.frequency(Tuple.of(2, BigDecimal.ZERO), Tuple.of(1, new BigDecimal("0.5")));
        return Combinators.combine(between(-20, 59).map(BigDecimal::valueOf), decimals)
                .as(BigDecimal::add);
    }

    @Provide
    static Arbitrary<Known> bounded() {
        Arbitrary<Bound> bound = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Bound.EXACT)), Tuple.of(1, Arbitraries.of(Bound.class)));
        return Combinators.combine(number().map(Figure::known), bound).as(Known::withBound);
    }

    static Arbitrary<Figure> figure() {
        return Arbitraries.frequencyOf(
                Tuple.of(11, bounded()),
                Tuple.of(1, Arbitraries.of(MissingCode.class).map(Figure::missing)));
    }

    /** With gaps. */
    static Arbitrary<Series> series(Period first, int fewest, int most) {
        ListArbitrary<Optional<Figure>> figures =
                figure().map(f -> f).optional(5.0 / 6).list().ofMinSize(fewest).ofMaxSize(most);
        return figures.withSizeDistribution(RandomDistribution.uniform()).map(points -> {
            TreeMap<Period, Figure> told = new TreeMap<>();
            for (int i = 0; i < points.size(); i++) {
                Period period = first.plus(i);
                points.get(i).ifPresent(figure -> told.put(period, figure));
            }
            return new Series(first.frequency(), told);
        });
    }

    static Arbitrary<Trajectory> trajectory(Period start) {
        Arbitrary<Trajectory> custom = Combinators.combine(number(), number(), between(2, 3))
                .as((one, other, later) ->
                        new Custom(List.of(new Interim(start.plus(1), one), new Interim(start.plus(later), other))));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(Shape.class)), Tuple.of(1, custom));
    }

    /** Any case at all. */
    @Provide
    static Arbitrary<Case> anyCase() {
        return Arbitraries.oneOf(Stream.of(Frequency.YEAR, Frequency.HALF, Frequency.QUARTER, Frequency.MONTH)
                .map(frequency -> Period.containing(LocalDate.of(2015, 1, 1), frequency))
                .map(start -> Arbitraries.frequencyOf(
                        Tuple.of(3, anyCase(start, Counting.EACH_PERIOD)),
                        Tuple.of(1, anyCase(start, Counting.ACCUMULATED))))
                .toList());
    }

    private static Arbitrary<Case> anyCase(Period start, Counting counting) {
        MeasurementKind kind = counting == Counting.ACCUMULATED ? MeasurementKind.FLOW : MeasurementKind.STOCK;
        Arbitrary<Definition> definition = Combinators.combine(Arbitraries.of(Direction.class), between(0, 1))
                .as((direction, decimals) -> new Definition(kind, direction, decimals));
        Arbitrary<Baseline> baseline = Arbitraries.frequencyOf(
                Tuple.of(4, bounded().map(value -> new Baseline.At(start, value))),
                Tuple.of(1, Arbitraries.just(new Baseline.None())));
        Arbitrary<Target> by = Combinators.combine(comparator(), between(4, 9), trajectory(start))
                .as((comparator, until, trajectory) ->
                        new Target.By(comparator, start.plus(until), trajectory, counting));
        Arbitrary<Target> target =
                Arbitraries.frequencyOf(Tuple.of(7, by), Tuple.of(1, Arbitraries.just(new Target.DirectionOnly())));
        Arbitrary<Period> due = between(-1, 9).map(start::plus);
        return Combinators.combine(definition, baseline, target, series(start.plus(-1), 1, 10), due)
                .as(Case::new);
    }

    private static Arbitrary<Comparator> comparator() {
        return Arbitraries.oneOf(
                number().map(Comparator.AtLeast::new),
                number().map(Comparator.AtMost::new),
                number().map(Comparator.UpTo::new),
                Combinators.combine(number(), between(0, 8))
                        .as((low, width) -> new Comparator.Range(low, low.add(BigDecimal.valueOf(width)))),
                between(-30, 39).map(rate -> new Comparator.GrowthRate(BigDecimal.valueOf(rate, 3))),
                Arbitraries.just(new Comparator.Maintain()));
    }

    /** Every number as often as any other. */
    static Arbitrary<Integer> between(int from, int to) {
        return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
    }
}

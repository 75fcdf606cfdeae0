package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.Target.By;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.Trajectory.Interim;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

@Label("Whatever the numbers, an assessment")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
@Domain(value = Inputs.class, priority = Inputs.FIRST)
@StatisticsReport(StatisticsReportMode.OFF)
class AssessmentPropertiesTest {

    private static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);
    private static final BigDecimal CLOSE = new BigDecimal("1e-30");
    private static final Period START = Period.year(2015);

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("says the same in other units")
    void scale(@ForAll Case given, @ForAll @IntRange(min = -6, max = 6) int places) {
        Assessment one = ASSESSOR.assess(given).result();
        Assessment other = ASSESSOR.assess(scaled(given, places)).result();
        assertEquals(one.outcome(), other.outcome());
        assertEquals(one.status(), other.status());
        assertEquals(one.flags(), other.flags());
        same(one.attainment(), other.attainment());
        same(one.growth(), other.growth());
        same(moved(one.expected(), places), other.expected());
        same(moved(one.gap(), places), other.gap());
    }

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("gets no worse when the number gets better")
    void monotone(
            @ForAll boolean up,
            @ForAll BigDecimal target,
            @ForAll BigDecimal began,
            @ForAll("trajectories") Trajectory trajectory,
            @ForAll @IntRange(min = 1, max = 8) int years,
            @ForAll BigDecimal worse,
            @ForAll BigDecimal by) {
        Comparator comparator = up ? new Comparator.AtLeast(target) : new Comparator.AtMost(target);
        BigDecimal step = by.abs().add(BigDecimal.ONE);
        BigDecimal better = up ? worse.add(step) : worse.subtract(step);
        Assessment of = assess(comparator, began, trajectory, years, worse);
        Assessment than = assess(comparator, began, trajectory, years, better);
        assertTrue(than.outcome().compareTo(of.outcome()) <= 0, of + " but " + than);
        if (than.status() != Status.UNDEFINED && of.status() != Status.UNDEFINED) {
            assertTrue(than.status().compareTo(of.status()) <= 0, of + " but " + than);
        }
        if (of.attainment() instanceof Known less && than.attainment() instanceof Known more) {
            assertTrue(more.value().compareTo(less.value()) > 0);
        }
    }

    @Provide
    Arbitrary<Trajectory> trajectories() {
        return Inputs.trajectory(START);
    }

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("says that all of the way has been gone exactly when the target is met")
    void attainmentAgreesWithOutcome(
            @ForAll boolean up, @ForAll BigDecimal target, @ForAll BigDecimal began, @ForAll BigDecimal value) {
        Comparator comparator = up ? new Comparator.AtLeast(target) : new Comparator.AtMost(target);
        Assessment said = assess(comparator, began, Trajectory.Shape.LINEAR, 3, value);
        if (said.attainment() instanceof Known attainment) {
            boolean all = attainment.value().compareTo(BigDecimal.ONE) >= 0;
            assertEquals(all ? Outcome.MET : Outcome.NOT_MET, said.outcome());
            Statistics.label("all of the way").collect(all);
        }
        Statistics.label("all of the way").coverage(all -> {
            all.check(true).count(times -> times > 100);
            all.check(false).count(times -> times > 100);
        });
    }

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("does not depend on the order in which the numbers were told")
    void order(@ForAll("told") Told told) {
        Case given = told.given();
        Series again = Series.empty(given.observed().frequency());
        for (Period period : told.order()) {
            again = again.with(Map.of(period, given.observed().at(period)));
        }
        assertEquals(ASSESSOR.assess(given), ASSESSOR.assess(with(given, again)));
    }

    private record Told(Case given, List<Period> order) {}

    @Provide
    Arbitrary<Told> told() {
        return Inputs.anyCase()
                .flatMap(given -> Arbitraries.shuffle(
                                List.copyOf(given.observed().points().keySet()))
                        .map(order -> new Told(given, order)));
    }

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("makes no number from missing ones")
    void nothingFromNothing(@ForAll Case given, @ForAll @Size(10) List<MissingCode> codes) {
        TreeMap<Period, Figure> gone = new TreeMap<>(given.observed().points());
        Iterator<MissingCode> next = codes.iterator();
        gone.replaceAll((period, figure) -> Figure.missing(next.next()));
        Series missing = new Series(given.observed().frequency(), gone);
        Assessment said = ASSESSOR.assess(with(given, missing)).result();
        assertEquals(Outcome.UNDEFINED, said.outcome());
        assertTrue(Set.of(Status.NO_DATA, Status.NOT_STARTED).contains(said.status()));
        for (Figure figure : List.of(said.observed(), said.attainment(), said.expected(), said.gap())) {
            assertFalse(figure instanceof Known, figure.toString());
        }
    }

    @Property(tries = 5_000, seed = Inputs.SEED)
    @Label("of a bounded number says only what holds for every number within the bound")
    void boundsAreHonest(
            @ForAll Case given,
            @ForAll BigDecimal value,
            @ForAll boolean lower,
            @ForAll @Size(8) List<BigDecimal> distances) {
        Assume.that(ASSESSOR.assess(given).result().observed() instanceof Known && !isAccumulated(given));
        Period at = ASSESSOR.assess(given).result().period();
        Known bounded = Figure.known(value).withBound(lower ? Bound.LOWER : Bound.UPPER);
        Assessment said = ASSESSOR.assess(with(given, at, bounded)).result();
        BigDecimal times = BigDecimal.ZERO;
        for (BigDecimal distance : distances) {
            times = times.add(BigDecimal.ONE);
            BigDecimal away = distance.abs().multiply(times);
            BigDecimal truth = lower ? value.add(away) : value.subtract(away);
            Assessment truly =
                    ASSESSOR.assess(with(given, at, Figure.known(truth))).result();
            if (said.outcome() != Outcome.UNDEFINED) {
                assertEquals(said.outcome(), truly.outcome(), "of " + bounded + " and " + truth);
                Statistics.label("outcomes").collect("decided");
            }
            if (said.status() == Status.ON_TRACK) {
                assertTrue(Set.of(Status.ON_TRACK, Status.ACHIEVED).contains(truly.status()), truly.toString());
            } else if (said.status() != Status.UNDEFINED) {
                assertEquals(said.status(), truly.status());
            }
        }
        Statistics.label("outcomes").coverage(all -> all.check("decided").count(decided -> decided > 2_500));
    }

    private static boolean isAccumulated(Case given) {
        return given.target() instanceof By by && by.counting() == Counting.ACCUMULATED;
    }

    private static Case with(Case given, Period at, Figure figure) {
        return with(given, given.observed().with(Map.of(at, figure)));
    }

    private static Case with(Case given, Series observed) {
        return new Case(given.definition(), given.baseline(), given.target(), observed, given.due());
    }

    private static Assessment assess(
            Comparator comparator, BigDecimal began, Trajectory trajectory, int years, BigDecimal value) {
        Period at = START.plus(years);
        By target = new By(comparator, START.plus(6), trajectory, Counting.EACH_PERIOD);
        Definition definition = new Definition(MeasurementKind.STOCK, Direction.INCREASE, 0);
        Series observed = Series.of(Frequency.YEAR, Map.of(at, Figure.known(value)));
        Baseline baseline = new Baseline.At(START, Figure.known(began));
        return ASSESSOR.assess(new Case(definition, baseline, target, observed, at))
                .result();
    }

    /** The same case in a unit that is a power of ten smaller or larger. */
    private static Case scaled(Case given, int places) {
        Definition definition = given.definition();
        TreeMap<Period, Figure> points = new TreeMap<>(given.observed().points());
        points.replaceAll((period, figure) -> moved(figure, places));
        Baseline baseline = given.baseline() instanceof Baseline.At at
                ? new Baseline.At(at.period(), (Known) moved(at.value(), places))
                : given.baseline();
        Target target = given.target() instanceof By by
                ? new By(scaled(by.comparator(), places), by.deadline(), scaled(by.trajectory(), places), by.counting())
                : given.target();
        return new Case(
                new Definition(definition.kind(), definition.direction(), definition.decimals() - places),
                baseline,
                target,
                new Series(given.observed().frequency(), points),
                given.due());
    }

    private static Trajectory scaled(Trajectory trajectory, int places) {
        return trajectory instanceof Custom custom
                ? new Custom(custom.points().stream()
                        .map(p -> new Interim(p.period(), p.value().scaleByPowerOfTen(places)))
                        .toList())
                : trajectory;
    }

    private static Comparator scaled(Comparator comparator, int places) {
        if (comparator instanceof Comparator.AtLeast c) {
            return new Comparator.AtLeast(c.value().scaleByPowerOfTen(places));
        }
        if (comparator instanceof Comparator.AtMost c) {
            return new Comparator.AtMost(c.value().scaleByPowerOfTen(places));
        }
        if (comparator instanceof Comparator.UpTo c) {
            return new Comparator.UpTo(c.value().scaleByPowerOfTen(places));
        }
        return comparator instanceof Comparator.Range c
                ? new Comparator.Range(
                        c.low().scaleByPowerOfTen(places), c.high().scaleByPowerOfTen(places))
                : comparator;
    }

    private static Figure moved(Figure figure, int places) {
        return figure instanceof Known known
                ? new Known(known.value().scaleByPowerOfTen(places), known.bound())
                : figure;
    }

    /** Equal but for what the last digits of quotients can differ by. */
    private static void same(Figure one, Figure other) {
        if (one instanceof Known first && other instanceof Known second) {
            assertEquals(first.bound(), second.bound());
            BigDecimal allowed = first.value().abs().max(second.value().abs()).multiply(CLOSE);
            BigDecimal difference = first.value().subtract(second.value()).abs();
            assertTrue(difference.compareTo(allowed.max(new BigDecimal("1e-36"))) <= 0, one + " and " + other);
        } else {
            assertEquals(one, other);
        }
    }
}

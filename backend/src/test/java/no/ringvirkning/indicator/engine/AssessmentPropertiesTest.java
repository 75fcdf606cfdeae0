package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever the numbers, an assessment")
class AssessmentPropertiesTest {

    private static final int ROUNDS = 5_000;
    private static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);
    private static final BigDecimal CLOSE = new BigDecimal("1e-30");
    private static final Period START = Period.year(2015);

    @Test
    @DisplayName("says the same in other units")
    void scale() {
        Seeds.each(ROUNDS, seeds -> {
            Case given = seeds.anyCase();
            int places = seeds.random.nextInt(-6, 7);
            Assessment one = ASSESSOR.assess(given).result();
            Assessment other = ASSESSOR.assess(scaled(given, places)).result();
            assertEquals(one.outcome(), other.outcome());
            assertEquals(one.status(), other.status());
            assertEquals(one.flags(), other.flags());
            same(one.attainment(), other.attainment());
            same(one.growth(), other.growth());
            same(moved(one.expected(), places), other.expected());
            same(moved(one.gap(), places), other.gap());
        });
    }

    @Test
    @DisplayName("gets no worse when the number gets better")
    void monotone() {
        Seeds.each(ROUNDS, seeds -> {
            boolean up = seeds.random.nextBoolean();
            BigDecimal target = seeds.number();
            Comparator comparator = up ? new Comparator.AtLeast(target) : new Comparator.AtMost(target);
            BigDecimal worse = seeds.number();
            BigDecimal better = up ? worse.add(seeds.positive()) : worse.subtract(seeds.positive());
            Baseline baseline = new Baseline.At(START, seeds.known());
            Trajectory trajectory = seeds.trajectory(START, START.plus(6));
            int at = seeds.random.nextInt(1, 9);
            Assessment of = assess(comparator, baseline, trajectory, at, worse);
            Assessment than = assess(comparator, baseline, trajectory, at, better);
            assertTrue(than.outcome().compareTo(of.outcome()) <= 0, of + " but " + than);
            if (than.status() != Status.UNDEFINED && of.status() != Status.UNDEFINED) {
                assertTrue(than.status().compareTo(of.status()) <= 0, of + " but " + than);
            }
            if (of.attainment() instanceof Known less && than.attainment() instanceof Known more) {
                assertTrue(more.value().compareTo(less.value()) > 0);
            }
        });
    }

    @Test
    @DisplayName("says that all of the way has been gone exactly when the target is met")
    void attainmentAgreesWithOutcome() {
        int[] met = new int[2];
        Seeds.each(ROUNDS, seeds -> {
            BigDecimal target = seeds.number();
            boolean up = seeds.random.nextBoolean();
            Comparator comparator = up ? new Comparator.AtLeast(target) : new Comparator.AtMost(target);
            Baseline baseline = new Baseline.At(START, seeds.known());
            Assessment said = assess(comparator, baseline, Trajectory.Shape.LINEAR, 3, seeds.number());
            if (said.attainment() instanceof Known a) {
                boolean all = a.value().compareTo(BigDecimal.ONE) >= 0;
                assertEquals(all ? Outcome.MET : Outcome.NOT_MET, said.outcome());
                met[all ? 0 : 1]++;
            }
        });
        assertTrue(met[0] > 100 && met[1] > 100, "both were met with");
    }

    @Test
    @DisplayName("does not depend on the order in which the numbers were told")
    void order() {
        Seeds.each(ROUNDS, seeds -> {
            Case given = seeds.anyCase();
            List<Map.Entry<Period, Figure>> told =
                    new ArrayList<>(given.observed().points().entrySet());
            Collections.shuffle(told, seeds.random);
            Series again = Series.empty(given.observed().frequency());
            for (Map.Entry<Period, Figure> point : told) {
                again = again.with(Map.of(point.getKey(), point.getValue()));
            }
            Case other = new Case(given.definition(), given.baseline(), given.target(), again, given.due());
            assertEquals(ASSESSOR.assess(given), ASSESSOR.assess(other));
        });
    }

    @Test
    @DisplayName("makes no number from missing ones")
    void nothingFromNothing() {
        Seeds.each(ROUNDS, seeds -> {
            Case given = seeds.anyCase();
            TreeMap<Period, Figure> gone = new TreeMap<>(given.observed().points());
            gone.replaceAll((period, figure) -> Figure.missing(seeds.pick(MissingCode.values())));
            Series missing = new Series(given.observed().frequency(), gone);
            Assessment said = ASSESSOR.assess(
                            new Case(given.definition(), given.baseline(), given.target(), missing, given.due()))
                    .result();
            assertEquals(Outcome.UNDEFINED, said.outcome());
            assertTrue(Set.of(Status.NO_DATA, Status.NOT_STARTED).contains(said.status()));
            for (Figure figure : List.of(said.observed(), said.attainment(), said.expected(), said.gap())) {
                assertFalse(figure instanceof Known, figure.toString());
            }
        });
    }

    @Test
    @DisplayName("of a bounded number says only what holds for every number within the bound")
    void boundsAreHonest() {
        int[] decided = new int[1];
        Seeds.each(ROUNDS, seeds -> {
            Case given = seeds.anyCase();
            if (!(ASSESSOR.assess(given).result().observed() instanceof Known) || isAccumulated(given)) {
                return;
            }
            Period at = ASSESSOR.assess(given).result().period();
            BigDecimal value = seeds.number();
            boolean lower = seeds.random.nextBoolean();
            Known bounded = Figure.known(value).withBound(lower ? Bound.LOWER : Bound.UPPER);
            Assessment said = ASSESSOR.assess(with(given, at, bounded)).result();
            for (int i = 0; i < 8; i++) {
                BigDecimal away = seeds.number().abs().multiply(BigDecimal.valueOf(1 + i));
                BigDecimal truth = lower ? value.add(away) : value.subtract(away);
                Assessment truly =
                        ASSESSOR.assess(with(given, at, Figure.known(truth))).result();
                if (said.outcome() != Outcome.UNDEFINED) {
                    assertEquals(said.outcome(), truly.outcome(), "of " + bounded + " and " + truth);
                    decided[0]++;
                }
                if (said.status() == Status.ON_TRACK) {
                    assertTrue(Set.of(Status.ON_TRACK, Status.ACHIEVED).contains(truly.status()), truly.toString());
                } else if (said.status() != Status.UNDEFINED) {
                    assertEquals(said.status(), truly.status());
                }
            }
        });
        assertTrue(decided[0] > ROUNDS / 2, "many were decided");
    }

    private static boolean isAccumulated(Case given) {
        return given.target() instanceof By by && by.counting() == Counting.ACCUMULATED;
    }

    private static Case with(Case given, Period at, Figure figure) {
        Series observed = given.observed().with(Map.of(at, figure));
        return new Case(given.definition(), given.baseline(), given.target(), observed, given.due());
    }

    private static Assessment assess(
            Comparator comparator, Baseline baseline, Trajectory trajectory, int years, BigDecimal value) {
        Period at = START.plus(years);
        By target = new By(comparator, START.plus(6), trajectory, Counting.EACH_PERIOD);
        Definition definition = new Definition(MeasurementKind.STOCK, Direction.INCREASE, 0);
        Series observed = Series.of(Frequency.YEAR, Map.of(at, Figure.known(value)));
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

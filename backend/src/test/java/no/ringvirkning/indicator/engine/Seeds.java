package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
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

/** Makes up inputs from numbered seeds, so that a case that fails can be made again. */
final class Seeds {

    private static final long FIRST = 20_261_122;
    private static final List<Frequency> FREQUENCIES =
            List.of(Frequency.YEAR, Frequency.HALF, Frequency.QUARTER, Frequency.MONTH);

    final Random random;

    private Seeds(long seed) {
        random = new Random(seed);
    }

    /** Runs a property for so many seeds, and names the one it failed for. */
    static void each(int rounds, Consumer<Seeds> property) {
        for (long seed = FIRST; seed < FIRST + rounds; seed++) {
            try {
                property.accept(new Seeds(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** Small numbers, so that equal ones meet often; now and then with decimals. */
    BigDecimal number() {
        BigDecimal whole = BigDecimal.valueOf(random.nextInt(-20, 60));
        return random.nextInt(3) == 0 ? whole.add(new BigDecimal("0.5")) : whole;
    }

    BigDecimal positive() {
        return number().abs().add(BigDecimal.ONE);
    }

    Known known() {
        return Figure.known(number());
    }

    Figure figure() {
        int kind = random.nextInt(12);
        return kind == 0 ? Figure.missing(pick(MissingCode.values())) : known().withBound(bound());
    }

    Bound bound() {
        return random.nextInt(4) == 0 ? pick(Bound.values()) : Bound.EXACT;
    }

    <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    Series series(Frequency frequency, Period first, int length) {
        TreeMap<Period, Figure> points = new TreeMap<>();
        for (int i = 0; i < length; i++) {
            if (random.nextInt(6) > 0) {
                points.put(first.plus(i), figure());
            }
        }
        return new Series(frequency, points);
    }

    /** A series of exact numbers without gaps. */
    Series complete(Period first, int length, boolean belowZero) {
        TreeMap<Period, Figure> points = new TreeMap<>();
        for (int i = 0; i < length; i++) {
            points.put(first.plus(i), Figure.known(belowZero ? number() : number().abs()));
        }
        return new Series(first.frequency(), points);
    }

    Comparator comparator() {
        BigDecimal value = number();
        return switch (random.nextInt(6)) {
            case 0 -> new Comparator.AtLeast(value);
            case 1 -> new Comparator.AtMost(value);
            case 2 -> new Comparator.UpTo(value);
            case 3 -> new Comparator.Range(value, value.add(BigDecimal.valueOf(random.nextInt(9))));
            case 4 -> new Comparator.GrowthRate(BigDecimal.valueOf(random.nextInt(-30, 40), 3));
            default -> new Comparator.Maintain();
        };
    }

    Trajectory trajectory(Period start, Period deadline) {
        long between = start.until(deadline);
        if (random.nextInt(4) == 0 && between > 3) {
            return new Custom(List.of(
                    new Interim(start.plus(1), number()), new Interim(start.plus(2 + random.nextInt(2)), number())));
        }
        return pick(Shape.values());
    }

    /** Any case at all. */
    Case anyCase() {
        Frequency frequency = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
        Period start = Period.containing(LocalDate.of(2015, 1, 1), frequency);
        Period deadline = start.plus(4 + random.nextInt(6));
        Baseline baseline =
                random.nextInt(5) == 0 ? new Baseline.None() : new Baseline.At(start, known().withBound(bound()));
        boolean accumulated = random.nextInt(4) == 0;
        Target target = random.nextInt(8) == 0
                ? new Target.DirectionOnly()
                : new Target.By(
                        comparator(),
                        deadline,
                        trajectory(start, deadline),
                        accumulated ? Counting.ACCUMULATED : Counting.EACH_PERIOD);
        Definition definition = new Definition(
                accumulated ? MeasurementKind.FLOW : MeasurementKind.STOCK,
                pick(Direction.values()),
                random.nextInt(2));
        Series observed = series(frequency, start.plus(-1), 1 + random.nextInt(10));
        return new Case(definition, baseline, target, observed, start.plus(random.nextInt(-1, 10)));
    }
}

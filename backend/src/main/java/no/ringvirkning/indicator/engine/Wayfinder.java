package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import no.ringvirkning.indicator.engine.Comparator.AtLeast;
import no.ringvirkning.indicator.engine.Comparator.AtMost;
import no.ringvirkning.indicator.engine.Comparator.GrowthRate;
import no.ringvirkning.indicator.engine.Comparator.Range;
import no.ringvirkning.indicator.engine.Comparator.UpTo;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.Way.Point;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Workings;

/** Finds the way to a target: what an assessment would expect at each period, and which numbers it would call on track. */
public final class Wayfinder {

    /** Of a longer way not every period is told: nobody reads a thousand, and nobody shall have to wait for ten thousand. */
    static final int MOST = 1_000;

    private final Thresholds thresholds;

    public Wayfinder(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** @param wanted the first period in which it is wanted, where the way begins that has no baseline */
    public Way find(Case given, Period wanted) {
        if (!(given.target() instanceof Target.By target)) {
            return Way.nowhere(Because.NO_PATH);
        }
        Comparator comparator = target.comparator();
        if (comparator instanceof AtLeast atLeast) {
            return toNumber(given.baseline(), target, Figure.known(atLeast.value()), true);
        }
        if (comparator instanceof AtMost atMost) {
            return toNumber(given.baseline(), target, Figure.known(atMost.value()), false);
        }
        return comparator instanceof GrowthRate rate
                ? growing(given, target, rate)
                : held(given.baseline(), target, wanted);
    }

    private Way toNumber(Baseline baseline, Target.By target, Known goal, boolean moreIsBetter) {
        if (!(baseline instanceof Baseline.At from)) {
            return new Way(
                    List.of(point(target.deadline(), goal, kept(goal, moreIsBetter), true)),
                    Optional.of(Because.NO_BASELINE));
        }
        if (Progress.noWay(from.value(), goal, moreIsBetter).isPresent()) {
            // Who was there from the start has no way to go: what is wanted is expected all along.
            return along(
                    from.period(),
                    target,
                    at -> point(at, goal, kept(goal, moreIsBetter), at.equals(target.deadline())));
        }
        return between(
                from,
                target,
                goal,
                moreIsBetter,
                at -> Path.expected(new Workings(), from, target, goal, at),
                List.of(point(target.deadline(), goal, kept(goal, moreIsBetter), true)));
    }

    private Way growing(Case given, Target.By target, GrowthRate rate) {
        if (!(given.baseline() instanceof Baseline.At from)) {
            return Way.nowhere(Because.NO_BASELINE);
        }
        Figure end = Path.growth(new Workings(), from, rate, target.deadline());
        if (!(end instanceof Known goal)) {
            return Way.nowhere(end.unanswered().reason());
        }
        return between(
                from,
                target,
                goal,
                given.definition().moreIsBetter(),
                at -> Path.growth(new Workings(), from, rate, at),
                List.of());
    }

    /** From the baseline to the goal; what is left of it where there is no answer on the way. */
    private Way between(
            Baseline.At from,
            Target.By target,
            Known goal,
            boolean moreIsBetter,
            Function<Period, Figure> expected,
            List<Point> otherwise) {
        BigDecimal way = Statuses.way(new Workings(), from.value(), goal).value();
        BigDecimal tolerance = thresholds.onTrack().value().multiply(way);
        // Who is past the goal has reached it before its time; a rate that leads nowhere can only be kept to the end.
        Optional<BigDecimal> reachable = Optional.of(goal.value())
                .filter(end -> Progress.noWay(from.value(), goal, moreIsBetter).isEmpty());
        List<Point> points = new ArrayList<>();
        points.add(point(from.period(), from.value(), Kept.ALL, false));
        SortedSet<Period> set = set(target);
        for (Period at : periods(from.period(), set).tailSet(from.period().next())) {
            Figure figure = expected.apply(at);
            if (!(figure instanceof Known number)) {
                return new Way(otherwise, Optional.of(figure.unanswered().reason()));
            }
            points.add(point(
                    at,
                    number,
                    // When the time is over only the goal counts.
                    at.equals(target.deadline())
                            ? onTrack(goal, BigDecimal.ZERO, Optional.empty(), moreIsBetter)
                            : onTrack(number, tolerance, reachable, moreIsBetter),
                    set.contains(at)));
        }
        return new Way(points, Optional.empty());
    }

    /** A cap, a range, or what there was: level, and nowhere on a way. */
    private static Way held(Baseline baseline, Target.By target, Period wanted) {
        Period start = baseline instanceof Baseline.At from ? from.period() : wanted;
        if (target.comparator() instanceof UpTo cap) {
            Known number = Figure.known(cap.value());
            return without(
                    along(start, target, at -> point(at, number, kept(number, false), at.equals(target.deadline()))));
        }
        if (target.comparator() instanceof Range range) {
            Kept within = new Kept(Optional.of(range.low()), Optional.of(range.high()));
            return without(along(
                    start,
                    target,
                    at -> new Point(at, Optional.empty(), within.low(), within.high(), at.equals(target.deadline()))));
        }
        // How much may be lost of what there was is a matter of the decimals it is published with, and has no number.
        return baseline instanceof Baseline.At from
                ? without(along(start, target, at -> point(at, from.value(), Kept.ALL, at.equals(target.deadline()))))
                : Way.nowhere(Because.NO_BASELINE);
    }

    private static Way without(Way level) {
        return new Way(level.points(), Optional.of(Because.NO_PATH));
    }

    private static Way along(Period start, Target.By target, Function<Period, Point> point) {
        return new Way(
                periods(start, new TreeSet<>(List.of(target.deadline()))).stream()
                        .map(point)
                        .toList(),
                Optional.empty());
    }

    /** From the start to the deadline, with what was set; just the deadline where the start is no earlier. */
    private static SortedSet<Period> periods(Period start, SortedSet<Period> set) {
        SortedSet<Period> periods = new TreeSet<>(set);
        long length = start.until(set.last());
        for (long k = 0; k < length; k += length / MOST + 1) {
            periods.add(start.plus(k));
        }
        return periods;
    }

    /** The periods that somebody has set a number for. */
    private static SortedSet<Period> set(Target.By target) {
        SortedSet<Period> set = new TreeSet<>(List.of(target.deadline()));
        boolean byPoints = !(target.comparator() instanceof GrowthRate);
        if (byPoints && target.trajectory() instanceof Custom custom) {
            custom.points().forEach(point -> set.add(point.period()));
        }
        return set;
    }

    private static Point point(Period at, Known number, Kept kept, boolean set) {
        return new Point(at, Optional.of(number), kept.low(), kept.high(), set);
    }

    /** Which numbers keep what is wanted. */
    private record Kept(Optional<BigDecimal> low, Optional<BigDecimal> high) {

        static final Kept ALL = new Kept(Optional.empty(), Optional.empty());
    }

    private static Kept kept(Known goal, boolean moreIsBetter) {
        return onTrack(goal, BigDecimal.ZERO, Optional.empty(), moreIsBetter);
    }

    /**
     * So far behind what is expected, or as far as what has been reached already. Where more may be expected than the number says,
     * no figure is certain to be on track, and none is told to be.
     */
    private static Kept onTrack(
            Known expected, BigDecimal tolerance, Optional<BigDecimal> reached, boolean moreIsBetter) {
        Bound harder = moreIsBetter ? Bound.LOWER : Bound.UPPER;
        if (expected.bound() == harder || expected.bound() == Bound.OPEN) {
            return Kept.ALL;
        }
        BigDecimal number = expected.value();
        BigDecimal worst = moreIsBetter ? number.add(tolerance) : number.subtract(tolerance);
        BigDecimal bound = reached.map(goal -> moreIsBetter ? worst.min(goal) : worst.max(goal))
                .orElse(worst);
        return moreIsBetter
                ? new Kept(Optional.of(bound), Optional.empty())
                : new Kept(Optional.empty(), Optional.of(bound));
    }
}

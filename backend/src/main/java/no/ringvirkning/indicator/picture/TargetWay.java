package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.indicator.target.TargetBaseline;
import no.ringvirkning.indicator.target.TargetComparator;
import no.ringvirkning.indicator.target.TargetVersion;
import org.jspecify.annotations.Nullable;

/**
 * The way to a target as points to draw, with how far behind it still counts as on it. None where the target has no place on the
 * axis of the figures, and none that would have to be guessed. As the pages draw it.
 */
final class TargetWay {

    private final TargetVersion target;
    private final @Nullable TargetBaseline baseline;
    private final double end;

    private TargetWay(TargetVersion target, @Nullable TargetBaseline baseline, double end) {
        this.target = target;
        this.baseline = baseline;
        this.end = end;
    }

    /**
     * The points of the way.
     *
     * @param onTrack how far from it is still on it, as a part of the whole way
     */
    static List<WayPoint> of(@Nullable TargetVersion target, @Nullable TargetBaseline baseline, BigDecimal onTrack) {
        // What is added up since the start does not stand on the axis of what came in each period.
        if (target == null || target.deadline() == null || target.counting() == Counting.ACCUMULATED) {
            return List.of();
        }
        List<WayPoint> points =
                new TargetWay(target, baseline, Times.of(target.deadline())).points(onTrack.doubleValue());
        // What grows beyond all numbers has no place on paper.
        return points.stream().allMatch(p -> Double.isFinite(p.low()) && Double.isFinite(p.high()))
                ? points
                : List.of();
    }

    private List<WayPoint> points(double onTrack) {
        BigDecimal value = target.value();
        return switch (target.comparator()) {
            case UP_TO -> value == null ? List.of() : level(value.doubleValue());
            case MAINTAIN ->
                baseline == null ? List.of() : level(baseline.value().doubleValue());
            case GROWTH_RATE ->
                // The engine has no growth of what is nothing, or less.
                value == null || baseline == null || baseline.value().signum() <= 0
                        ? List.of()
                        : withBand(growing(baseline, 1 + value.doubleValue()), onTrack);
            case AT_LEAST, AT_MOST ->
                value == null
                        ? List.of()
                        : isAhead(value) ? withBand(wayTo(value.doubleValue()), onTrack) : level(value.doubleValue());
            case RANGE, DIRECTION_ONLY -> List.of();
        };
    }

    /** Who was there from the start has no way to go: what is wanted is expected all along. */
    private boolean isAhead(BigDecimal goal) {
        if (baseline == null) {
            return true;
        }
        int way = goal.compareTo(baseline.value());
        return target.comparator() == TargetComparator.AT_LEAST ? way > 0 : way < 0;
    }

    private List<WayPoint> level(double value) {
        double from = baseline == null ? target.validFrom().getYear() : Times.of(baseline.period());
        return List.of(WayPoint.on(from, value, false), WayPoint.on(end, value, true));
    }

    private List<WayPoint> growing(TargetBaseline from, double factor) {
        double base = from.value().doubleValue();
        return sampled(Times.of(from.period()), years -> base * Math.pow(factor, years));
    }

    private List<WayPoint> wayTo(double goal) {
        WayPoint last = WayPoint.on(end, goal, true);
        if (baseline == null) {
            return List.of(last);
        }
        double base = baseline.value().doubleValue();
        double start = Times.of(baseline.period());
        WayPoint first = WayPoint.on(start, base, false);
        return switch (target.trajectory()) {
            case LINEAR -> List.of(first, last);
            case STEP -> List.of(first, WayPoint.on(end, base, false), last);
            case COMPOUND ->
                base > 0 && goal > 0
                        ? sampled(start, years -> base * Math.pow(goal / base, years / (end - start)))
                        : List.of(last);
            case CUSTOM -> {
                List<WayPoint> points = new ArrayList<>(List.of(first));
                target.interim()
                        .forEach(p -> points.add(
                                WayPoint.on(Times.of(p.period()), p.value().doubleValue(), true)));
                points.add(last);
                yield points;
            }
        };
    }

    /** A curve by its value in each whole year, and at its end. */
    private List<WayPoint> sampled(double start, DoubleUnaryOperator valueAfter) {
        List<WayPoint> points = new ArrayList<>();
        for (double at = start; at < end; at++) {
            points.add(WayPoint.on(at, valueAfter.applyAsDouble(at - start), false));
        }
        points.add(WayPoint.on(end, valueAfter.applyAsDouble(end - start), true));
        return points;
    }

    /** The band lies on the worse side of the way: below it where the way goes up, above it where it goes down. */
    private static List<WayPoint> withBand(List<WayPoint> points, double onTrack) {
        double first = points.get(0).value();
        double last = points.get(points.size() - 1).value();
        if (points.size() < 2) {
            return points;
        }
        double tolerance = Math.abs(onTrack * (last - first));
        boolean up = last >= first;
        return points.stream()
                .map(p -> new WayPoint(
                        p.at(),
                        p.value(),
                        up ? p.value() - tolerance : p.value(),
                        up ? p.value() : p.value() + tolerance,
                        p.goal()))
                .toList();
    }
}

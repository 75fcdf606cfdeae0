package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.indicator.target.ExplanationView;
import no.ringvirkning.indicator.target.TargetComparator;
import no.ringvirkning.indicator.target.TargetTrajectory;
import no.ringvirkning.indicator.target.TargetVersion;
import no.ringvirkning.indicator.target.WayView;
import org.jspecify.annotations.Nullable;

/** The way to a target as points to draw: what the engine says of each period, and how one comes from one to the next. */
final class DrawnWay {

    private DrawnWay() {}

    static List<WayPoint> of(ExplanationView told) {
        TargetVersion target = told.assessment().target();
        // What is added up since the start does not stand on the axis of what came in each period.
        if (target == null || target.counting() == Counting.ACCUMULATED) {
            return List.of();
        }
        List<WayPoint> points = new ArrayList<>();
        told.way().points().stream().filter(p -> p.value() != null).forEach(p -> points.add(drawn(p)));
        int last = points.size() - 1;
        if (last > 0 && target.trajectory() == TargetTrajectory.STEP) {
            // Nothing is expected before the deadline: the line goes up there, and not on the way to it.
            WayPoint before = points.get(last - 1);
            points.add(last, new WayPoint(points.get(last).at(), before.value(), before.low(), before.high(), false));
        }
        // What grows beyond all numbers has no place on paper.
        return points.stream().allMatch(p -> Double.isFinite(p.low()) && Double.isFinite(p.high()))
                ? points
                : List.of();
    }

    /** Of what is added up the figures show each part by itself, so what is wanted can only be told. */
    static Optional<String> told(ExplanationView told, int decimals, PictureWords words) {
        TargetVersion target = told.assessment().target();
        List<WayView.Point> points =
                told.way().points().stream().filter(p -> p.value() != null).toList();
        if (target == null || target.counting() != Counting.ACCUMULATED || points.isEmpty()) {
            return Optional.empty();
        }
        WayView.Point first = points.get(0);
        WayView.Point last = points.get(points.size() - 1);
        String until = words.period(last.period());
        String goal = number(last, decimals, words);
        if (target.comparator() == TargetComparator.UP_TO) {
            return Optional.of(words.of("indicator.target.accumulatedCap", "last", goal, "until", until));
        }
        return Optional.of(
                isLevel(first, last)
                        ? words.of("indicator.target.accumulatedGoal", "last", goal, "until", until)
                        : words.of(
                                "indicator.target.accumulatedWay",
                                "first",
                                number(first, decimals, words),
                                "from",
                                words.period(first.period()),
                                "last",
                                goal,
                                "until",
                                until));
    }

    /** Where there is no way to go, what is wanted says nothing of how much there was. */
    private static boolean isLevel(WayView.Point first, WayView.Point last) {
        return Objects.requireNonNull(first.value()).compareTo(Objects.requireNonNull(last.value())) == 0;
    }

    private static String number(WayView.Point point, int decimals, PictureWords words) {
        return words.number(Objects.requireNonNull(point.value()).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static WayPoint drawn(WayView.Point point) {
        BigDecimal value = Objects.requireNonNull(point.value());
        return new WayPoint(
                Times.of(point.period()),
                value.doubleValue(),
                numberOr(value, point.low()),
                numberOr(value, point.high()),
                point.set());
    }

    private static double numberOr(BigDecimal value, @Nullable BigDecimal bound) {
        return (bound == null ? value : bound).doubleValue();
    }
}

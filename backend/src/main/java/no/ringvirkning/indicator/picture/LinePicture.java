package no.ringvirkning.indicator.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time, before anybody has said where on the paper they are.
 *
 * @param lines those of the areas first, then what is expected of the first one
 * @param context what happened around it, which may explain a figure and changes none
 * @param breaks where figures from before cannot be compared with those after
 * @param unit what the numbers of the axis are
 * @param decimals how many of a number stand at the end of its line
 * @param noFigures what stands in a stretch without any figure
 */
record LinePicture(
        List<Line> lines,
        @Nullable Way target,
        List<Stretch> context,
        List<Mark> breaks,
        String unit,
        int decimals,
        String noFigures) {

    LinePicture {
        lines = List.copyOf(lines);
        context = List.copyOf(context);
        breaks = List.copyOf(breaks);
    }

    /** How sure a figure is, so that nobody takes an estimate for a count. */
    enum Sureness {
        EXACT,
        APPROXIMATE,
        AT_LEAST,
        EXPECTED
    }

    /**
     * A line.
     *
     * @param name stands at its end
     * @param tone has the colour of the area of this number
     * @param likely between which numbers it is thought to lie, of what is expected; none where nobody has said so
     */
    record Line(String key, String name, int tone, boolean expected, List<Point> points, List<Span> likely) {

        Line {
            points = List.copyOf(points);
            likely = List.copyOf(likely);
        }

        Line(String key, String name, int tone, boolean expected, List<Point> points) {
            this(key, name, tone, expected, points, List.of());
        }

        /** Whether there is a field to draw between the likely numbers: from one to another, and somewhere with a width. */
        boolean hasBand() {
            return likely.size() > 1 && likely.stream().anyMatch(span -> span.low() < span.high());
        }

        /** The points that there is a figure for. */
        Stream<Point> known() {
            return points.stream().filter(p -> p.number() != null);
        }
    }

    /**
     * The figure of a period.
     *
     * @param at where the period begins, in years
     * @param number to the last digit; absent when there is none, and the line has a gap there
     * @param words the period, the number and what must be known about it
     * @param isBreak it is not to be compared with the point before, so no line leads to it
     */
    record Point(String period, double at, @Nullable String number, Sureness sureness, String words, boolean isBreak) {

        double value() {
            return number == null ? Double.NaN : Double.parseDouble(number);
        }
    }

    /**
     * The way to a target.
     *
     * @param name a word for it, which says when it was made up
     * @param decimals how many its number is told with: it may have been worked out
     */
    record Way(String name, int decimals, List<WayPoint> points) {

        Way {
            points = List.copyOf(points);
        }
    }

    /**
     * A place on the way, with how far from it is still on it.
     *
     * @param goal somebody has set this very number; the others lie on the way to it
     */
    record WayPoint(double at, double value, double low, double high, boolean goal) {

        static WayPoint on(double at, double value, boolean goal) {
            return new WayPoint(at, value, value, value, goal);
        }
    }

    /** A stretch of numbers at a time. */
    record Span(double at, double low, double high) {}

    /** A stretch of time, in years. */
    record Stretch(double from, double to) {}

    /** A break, by the letter that a note below has for it; at is the first period after. */
    record Mark(String letter, double at) {}

    /** All numbers that must have room. */
    double[] values() {
        DoubleStream counted = lines.stream().flatMap(Line::known).mapToDouble(Point::value);
        DoubleStream likely = lines.stream()
                .flatMap(line -> line.likely().stream())
                .flatMapToDouble(span -> DoubleStream.of(span.low(), span.high()));
        DoubleStream figures = DoubleStream.concat(counted, likely);
        DoubleStream wanted = target == null
                ? DoubleStream.empty()
                : target.points().stream().flatMapToDouble(p -> DoubleStream.of(p.value(), p.low(), p.high()));
        return DoubleStream.concat(figures, wanted).toArray();
    }

    /** All times that must have room. */
    double[] times() {
        DoubleStream periods =
                lines.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::at);
        DoubleStream wanted =
                target == null ? DoubleStream.empty() : target.points().stream().mapToDouble(WayPoint::at);
        return DoubleStream.concat(periods, wanted).toArray();
    }
}

package no.ringvirkning.indicator.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Places years on a level axis. */
record TimeScale(double first, double last) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000};

    static TimeScale of(double[] times) {
        double first = DoubleStream.of(times).min().orElse(0);
        double last = DoubleStream.of(times).max().orElse(1);
        return first == last ? new TimeScale(first - 0.5, last + 0.5) : new TimeScale(first, last);
    }

    /** How far from the first a time is, as a part of the width. */
    double place(double at) {
        return (at - first) / (last - first);
    }

    /** Whole years to name: every one, every second, fifth, tenth and so on, as there is room. */
    List<Integer> ticks(double width, double widthOfOne) {
        double perYear = width / (last - first);
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = STEPS[i] * perYear >= widthOfOne ? STEPS[i] : step;
        }
        List<Integer> ticks = new ArrayList<>();
        for (int year = (int) Math.ceil(first / step) * step; year <= last; year += step) {
            ticks.add(year);
        }
        return ticks;
    }
}

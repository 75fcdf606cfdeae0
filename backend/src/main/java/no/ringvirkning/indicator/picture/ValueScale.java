package no.ringvirkning.indicator.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Places numbers on an upright axis, the largest on top. As the pages place them.
 *
 * @param ticks round numbers to name, smallest first
 */
record ValueScale(List<BigDecimal> ticks) {

    /** As many at every size, so that the axis begins at the same number wherever it is drawn. */
    private static final int STEPS = 5;

    /** Numbers that spread over more than this part of the largest are drawn from nought: little would be won by a cut. */
    private static final double SPREAD_FROM_NOUGHT = 0.6;

    /** What has been added up in binary is off by the last digits; that must not make another step. */
    private static final double TOLERANCE = 1e-9;

    private static final MathContext SHORT = new MathContext(12);

    /** An axis that has room for all the numbers, in steps of 1, 2 or 5 times a power of ten. */
    static ValueScale of(double[] values) {
        double[] extent = extent(values);
        BigDecimal step = roundStep((extent[1] - extent[0]) / STEPS);
        double size = step.doubleValue();
        double first = Math.floor(extent[0] / size + TOLERANCE);
        double last = Math.max(Math.ceil(extent[1] / size - TOLERANCE), first + 1);
        List<BigDecimal> ticks = new ArrayList<>();
        for (double each = first; each <= last; each++) {
            ticks.add(BigDecimal.valueOf(each).multiply(step).round(SHORT));
        }
        return new ValueScale(List.copyOf(ticks));
    }

    /** How far from the top a number is, as a part of the height. */
    double place(double value) {
        double bottom = ticks.get(0).doubleValue();
        double top = ticks.get(ticks.size() - 1).doubleValue();
        return (top - value) / (top - bottom);
    }

    /** Whether the axis does not begin at nought, which a reader must be told. */
    boolean isCut() {
        return ticks.get(0).signum() > 0 || ticks.get(ticks.size() - 1).signum() < 0;
    }

    /** The smallest and the largest number: with nought where they lie near it, and never the same one twice. */
    private static double[] extent(double[] values) {
        if (values.length == 0) {
            return new double[] {0, 1};
        }
        double least = DoubleStream.of(values).min().orElseThrow();
        double most = DoubleStream.of(values).max().orElseThrow();
        double size = Math.max(Math.abs(least), Math.abs(most));
        if (most - least <= size * TOLERANCE) {
            return size == 0 ? new double[] {0, 1} : new double[] {least - size * 0.05, most + size * 0.05};
        }
        return most - least >= size * SPREAD_FROM_NOUGHT
                ? new double[] {Math.min(0, least), Math.max(0, most)}
                : new double[] {least, most};
    }

    /** The next larger of 1, 2 or 5 times a power of ten. */
    private static BigDecimal roundStep(double atLeast) {
        int power = (int) Math.floor(Math.log10(atLeast) + TOLERANCE);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
            if (step.doubleValue() >= atLeast * (1 - TOLERANCE)) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }
}

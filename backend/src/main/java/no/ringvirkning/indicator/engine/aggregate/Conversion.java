package no.ringvirkning.indicator.engine.aggregate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;

/** Between what came about in each period and what came about since the start. Levels are neither. */
public final class Conversion {

    private Conversion() {}

    /** The running sum of a flow, from its first period on. */
    public static Explained<Series> toCumulative(Series flow, Incomplete incomplete) {
        Workings workings = new Workings();
        Map<Period, Figure> sums = new TreeMap<>();
        // A flow that was ever below zero can have been so where it is missing: its sum has no lower bound.
        boolean canBound = incomplete == Incomplete.LOWER_BOUND
                && flow.points().values().stream()
                        .noneMatch(f -> f instanceof Known k && k.value().signum() < 0);
        Figure sum = Figure.known(0);
        for (Period period : span(flow)) {
            Figure added = flow.at(period);
            sum = workings.step(
                    canBound && added.ifKnown().isEmpty() ? Rule.SUM_OF_KNOWN : Rule.SUM,
                    running(sum, added, canBound),
                    Step.in("before", sum),
                    Step.in(period.toString(), added));
            sums.put(period, sum);
        }
        return workings.explain(Series.of(flow.frequency(), sums));
    }

    private static Figure running(Figure sum, Figure added, boolean canBound) {
        if (!(sum instanceof Known before)) {
            return sum;
        }
        if (added instanceof Known flow) {
            return before.plus(flow);
        }
        return canBound ? Parts.asLeast(before) : added;
    }

    /**
     * What came about in each period, as the difference of two running sums. A gap is not shared out: neither the period that is
     * missing nor the one after it has a flow.
     *
     * @param start the period in which the running sum began at zero
     */
    public static Explained<Flows> toFlow(Series cumulative, Period start) {
        Workings workings = new Workings();
        Map<Period, Figure> flows = new TreeMap<>();
        Set<Period> corrections = new LinkedHashSet<>();
        for (Period period : span(cumulative)) {
            Figure now = cumulative.at(period);
            Figure before = period.equals(start) ? Figure.known(0) : cumulative.at(period.previous());
            Figure flow =
                    workings.step(Rule.SUBTRACTED, difference(now, before), Step.in("x", now), Step.in("y", before));
            flows.put(period, flow);
            if (flow instanceof Known known && known.value().signum() < 0) {
                corrections.add(period);
            }
        }
        return workings.explain(new Flows(Series.of(cumulative.frequency(), flows), Set.copyOf(corrections)));
    }

    private static Figure difference(Figure now, Figure before) {
        if (!(now instanceof Known known)) {
            return now;
        }
        return before instanceof Known earlier ? known.minus(earlier) : before;
    }

    private static Iterable<Period> span(Series series) {
        if (series.points().isEmpty()) {
            return Set.of();
        }
        Set<Period> span = new LinkedHashSet<>();
        Period last = series.points().lastKey();
        for (Period period = series.points().firstKey(); !period.isAfter(last); period = period.next()) {
            span.add(period);
        }
        return span;
    }

    /**
     * The flows of a running sum.
     *
     * @param corrections the periods whose flow is below zero: something counted before was taken back
     */
    public record Flows(Series series, Set<Period> corrections) {}
}

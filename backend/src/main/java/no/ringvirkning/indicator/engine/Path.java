package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.Trajectory.Interim;
import no.ringvirkning.indicator.engine.Trajectory.Shape;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;
import no.ringvirkning.indicator.engine.value.Years;

/** What is expected at a period after the baseline. */
final class Path {

    private Path() {}

    /** On the way to a number; from the deadline on, the number itself. */
    static Figure expected(Workings workings, Baseline.At baseline, Target.By target, Known value, Period at) {
        if (!target.deadline().isAfter(at)) {
            return end(workings, value);
        }
        if (target.trajectory() instanceof Custom custom) {
            return between(workings, baseline, custom, new Interim(target.deadline(), value.value()), at);
        }
        return switch ((Shape) target.trajectory()) {
            case LINEAR -> linear(workings, baseline.value(), value, baseline.period(), target.deadline(), at);
            case STEP -> workings.step(Rule.PATH_STEP, baseline.value(), Step.in("b", baseline.value()));
            case COMPOUND -> compound(workings, baseline, target.deadline(), value, at);
        };
    }

    /** Where there is no way to go, the target is what is expected all along. */
    static Figure end(Workings workings, Known value) {
        return workings.step(Rule.PATH_END, value, Step.in("t", value));
    }

    /** What growing by the same part each year makes of the baseline. */
    static Figure growth(Workings workings, Baseline.At baseline, Comparator.GrowthRate rate, Period at) {
        Known value = baseline.value();
        Years years = Years.between(baseline.period(), at);
        Known yearly = Figure.known(rate.yearly());
        Figure grown = value.value().signum() > 0
                ? value.times(Figure.known(
                        Decimals.power(rate.yearly().add(BigDecimal.ONE), years.numerator(), years.denominator())))
                : Figure.undefined(Because.GROWTH_NEEDS_POSITIVE_VALUES);
        return workings.step(
                Rule.PATH_GROWTH,
                grown,
                Step.in("b", value),
                Step.in("g", yearly),
                Step.in("from", baseline.period()),
                Step.in("to", at));
    }

    private static Figure between(Workings workings, Baseline.At baseline, Custom custom, Interim deadline, Period at) {
        Interim from = new Interim(baseline.period(), baseline.value().value());
        for (Interim to : custom.points()) {
            if (to.period().isAfter(at)) {
                return linear(workings, from, to, at);
            }
            from = to;
        }
        return linear(workings, from, deadline, at);
    }

    private static Figure linear(Workings workings, Interim from, Interim to, Period at) {
        return linear(workings, Figure.known(from.value()), Figure.known(to.value()), from.period(), to.period(), at);
    }

    private static Figure linear(Workings workings, Known b, Known t, Period from, Period to, Period at) {
        Known k = elapsed(workings, from, at);
        Known n = elapsed(workings, from, to);
        Figure expected = b.plus(
                Figure.known(Decimals.divide(t.value().subtract(b.value()).multiply(k.value()), n.value())));
        return workings.step(
                Rule.PATH_LINEAR, expected, Step.in("b", b), Step.in("t", t), Step.in("k", k), Step.in("n", n));
    }

    private static Figure compound(Workings workings, Baseline.At baseline, Period deadline, Known t, Period at) {
        Known b = baseline.value();
        Known k = elapsed(workings, baseline.period(), at);
        Known n = elapsed(workings, baseline.period(), deadline);
        Figure expected = b.value().signum() > 0 && t.value().signum() > 0
                ? b.times(Figure.known(Decimals.power(
                        Decimals.divide(t.value(), b.value()),
                        k.value().longValue(),
                        n.value().longValue())))
                : Figure.undefined(Because.GROWTH_NEEDS_POSITIVE_VALUES);
        return workings.step(
                Rule.PATH_COMPOUND, expected, Step.in("b", b), Step.in("t", t), Step.in("k", k), Step.in("n", n));
    }

    private static Known elapsed(Workings workings, Period from, Period to) {
        return workings.step(Rule.ELAPSED, Figure.known(from.until(to)), Step.in("from", from), Step.in("to", to));
    }
}

package no.ringvirkning.indicator.engine;

import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;
import no.ringvirkning.indicator.engine.value.Years;

/** How far one has come, and how that stands to what was expected. */
final class Progress {

    private Progress() {}

    /** The part of the way from baseline to target; there is none when the baseline already kept the target. */
    static Figure attainment(Workings workings, Known o, Known b, Known t, boolean moreIsBetter) {
        Optional<Because> noWay = noWay(b, t, moreIsBetter);
        return noWay.isPresent()
                ? Figure.undefined(noWay.get())
                : workings.step(
                        Rule.ATTAINMENT,
                        o.minus(b).over(t.minus(b)),
                        Step.in("o", o),
                        Step.in("b", b),
                        Step.in("t", t));
    }

    /** Why there is no way to go from baseline to target; nothing where there is one. */
    static Optional<Because> noWay(Known b, Known t, boolean moreIsBetter) {
        int way = t.value().compareTo(b.value());
        if (way == 0) {
            return Optional.of(Because.TARGET_EQUALS_BASELINE);
        }
        // By the formula, to fall below a floor would be more than achieved.
        return way > 0 == moreIsBetter ? Optional.empty() : Optional.of(Because.BASELINE_MEETS_TARGET);
    }

    /** How much better than expected; below zero, worse. */
    static Figure gap(Workings workings, Known o, Figure expected, boolean moreIsBetter) {
        if (!(expected instanceof Known e)) {
            return expected.unanswered();
        }
        return moreIsBetter
                ? workings.step(Rule.GAP_WHERE_MORE_IS_BETTER, o.minus(e), Step.in("o", o), Step.in("e", e))
                : workings.step(Rule.GAP_WHERE_LESS_IS_BETTER, e.minus(o), Step.in("o", o), Step.in("e", e));
    }

    /** The yearly growth from the baseline to an observation, as a part. */
    static Figure achievedGrowth(Workings workings, Baseline.At baseline, Known o, Period at) {
        Known b = baseline.value();
        if (b.value().signum() <= 0 || o.value().signum() <= 0) {
            return Figure.undefined(Because.GROWTH_NEEDS_POSITIVE_VALUES);
        }
        Years years = Years.between(baseline.period(), at);
        Figure growth = Figure.known(
                        Decimals.power(Decimals.divide(o.value(), b.value()), years.denominator(), years.numerator()))
                .minus(Figure.known(1))
                .withBound(o.minus(b).bound());
        return workings.step(
                Rule.ACHIEVED_GROWTH,
                growth,
                Step.in("o", o),
                Step.in("b", b),
                Step.in("from", baseline.period()),
                Step.in("to", at));
    }
}

package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.Comparator.Range;
import no.ringvirkning.indicator.engine.Outcomes.Naming;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;

/** Judges what is to be held and not reached: a cap, a range, one's own, and the mere direction. */
final class HoldingJudge {

    private static final Figure UNMEASURED = Figure.undefined(Because.NOT_MEASURED_BY_ATTAINMENT);
    private static final Figure NO_BASELINE = Figure.undefined(Because.NO_BASELINE);

    private final Workings workings;
    private final Definition definition;
    private final Known observed;

    HoldingJudge(Workings workings, Definition definition, Known observed) {
        this.workings = workings;
        this.definition = definition;
        this.observed = observed;
    }

    /** A cap is held until its time is over; only then can it be said to have been held. */
    Judgement cap(Comparator.UpTo cap, boolean over) {
        Known t = Figure.known(cap.value());
        Outcome outcome = Outcomes.under(workings, observed, t);
        Status met = over ? Status.ACHIEVED : Status.ON_TRACK;
        Status status = Statuses.ofOutcome(workings, outcome, met, Status.OFF_TRACK);
        Figure used = outcome == Outcome.NOT_MET
                ? UNMEASURED
                : workings.step(Rule.CAP_USED, observed.over(t), Step.in("o", observed), Step.in("t", t));
        Figure left = Progress.gap(workings, observed, t, false);
        return Judgement.withoutPath(outcome, status, used, left);
    }

    Judgement range(Range range) {
        Known low = Figure.known(range.low());
        Known high = Figure.known(range.high());
        Outcome outcome = Outcomes.inRange(workings, observed, low, high);
        Status status = Statuses.ofOutcome(workings, outcome, Status.ACHIEVED, Status.OFF_TRACK);
        return Judgement.withoutPath(outcome, status, UNMEASURED, outside(low, high, outcome));
    }

    /** Never above zero: of a bound that is inside the range, or surely outside, the true gap is this one or worse. */
    private Figure outside(Known low, Known high, Outcome outcome) {
        BigDecimal below = observed.minus(low).value();
        BigDecimal above = high.minus(observed).value();
        BigDecimal nearest = below.min(above).min(BigDecimal.ZERO);
        Bound sure = nearest.signum() == 0 || outcome == Outcome.NOT_MET ? Bound.UPPER : Bound.OPEN;
        Known distance = Figure.known(nearest).withBound(observed.bound().isPoint() ? observed.bound() : sure);
        return workings.step(
                Rule.GAP_TO_RANGE, distance, Step.in("o", observed), Step.in("low", low), Step.in("high", high));
    }

    Judgement maintain(Baseline baseline) {
        if (!(baseline instanceof Baseline.At from)) {
            return unmeasured();
        }
        Outcome outcome = change(from, Naming.ofHolding(definition.direction()));
        Status status = Statuses.ofOutcome(workings, outcome, Status.ACHIEVED, Status.OFF_TRACK);
        return Judgement.withoutPath(outcome, status, UNMEASURED, better(from));
    }

    Judgement directionOnly(Baseline baseline) {
        if (!(baseline instanceof Baseline.At from)) {
            return unmeasured();
        }
        Outcome outcome = change(from, Naming.ofChange(definition.direction()));
        Status status = Statuses.ofChange(workings, outcome, definition.direction());
        Judgement judged = Judgement.withoutPath(outcome, status, Figure.undefined(Because.NO_TARGET), better(from));
        return definition.direction() == Direction.NONE ? judged.lacking(Because.NO_DIRECTION) : judged;
    }

    /** Without anything to measure from, no number would tell. */
    private static Judgement unmeasured() {
        return Judgement.withoutPath(Outcome.UNDEFINED, Status.UNDEFINED, NO_BASELINE, NO_BASELINE)
                .lacking(Because.NO_BASELINE);
    }

    private Outcome change(Baseline.At from, Naming naming) {
        return Outcomes.change(workings, observed, from.value(), definition, naming);
    }

    /** How much better than the baseline, where a direction says what is better. */
    private Figure better(Baseline.At from) {
        return switch (definition.direction()) {
            case INCREASE -> Progress.gap(workings, observed, from.value(), true);
            case DECREASE -> Progress.gap(workings, observed, from.value(), false);
            case MAINTAIN, NONE -> Figure.undefined(Because.NO_DIRECTION);
        };
    }
}

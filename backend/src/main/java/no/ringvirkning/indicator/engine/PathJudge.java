package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Workings;

/** Judges targets that one is on the way to: at least, at most, and growth by a rate. */
final class PathJudge {

    private final Workings workings;
    private final Thresholds thresholds;
    private final Target.By target;
    private final Known observed;
    private final Period at;

    PathJudge(Workings workings, Thresholds thresholds, Target.By target, Known observed, Period at) {
        this.workings = workings;
        this.thresholds = thresholds;
        this.target = target;
        this.observed = observed;
        this.at = at;
    }

    /** A number to reach. */
    Judgement number(BigDecimal value, boolean moreIsBetter, Baseline baseline) {
        Known t = Figure.known(value);
        Outcome outcome = outcome(t, target.deadline(), moreIsBetter);
        if (!(baseline instanceof Baseline.At from)) {
            // Whether it is met can be told; how far one has come, and should have, cannot.
            Figure none = Figure.undefined(Because.NO_BASELINE);
            Status unmet = over() ? Status.OFF_TRACK : Status.UNDEFINED;
            Status status = Statuses.ofOutcome(workings, outcome, Status.ACHIEVED, unmet);
            return told(new Judgement(outcome, status, none, none, none, Judgement.NO_GROWTH));
        }
        Figure attainment = Progress.attainment(workings, observed, from.value(), t, moreIsBetter);
        boolean wayToGo = attainment instanceof Known;
        Figure expected = wayToGo ? Path.expected(workings, from, target, t, at) : Path.end(workings, t);
        Figure gap = Progress.gap(workings, observed, expected, moreIsBetter);
        Status status = !wayToGo || outcome == Outcome.MET || over()
                ? Statuses.ofOutcome(workings, outcome, Status.ACHIEVED, Status.OFF_TRACK)
                : onPath(gap, from.value(), t);
        return told(new Judgement(outcome, status, attainment, expected, gap, Judgement.NO_GROWTH));
    }

    /** A rate to grow by: the outcome of each period is told against what that rate had made by then. */
    Judgement growth(Comparator.GrowthRate rate, boolean moreIsBetter, Baseline baseline) {
        if (!(baseline instanceof Baseline.At from)) {
            return unjudged(Figure.undefined(Because.NO_BASELINE));
        }
        Figure end = Path.growth(workings, from, rate, target.deadline());
        if (!(end instanceof Known t)) {
            return unjudged(end);
        }
        Known expected = over() ? t : (Known) Path.growth(workings, from, rate, at);
        Outcome outcome = outcome(expected, over() ? target.deadline() : at, moreIsBetter);
        Figure attainment = Progress.attainment(workings, observed, from.value(), t, moreIsBetter);
        Figure gap = Progress.gap(workings, observed, expected, moreIsBetter);
        // Further than the whole way is achieved before its time; a rate that leads nowhere can only be kept to the
        // end.
        boolean decided =
                over() || attainment instanceof Known && outcome(t, target.deadline(), moreIsBetter) == Outcome.MET;
        Status status = decided
                ? Statuses.ofOutcome(workings, outcome, Status.ACHIEVED, Status.OFF_TRACK)
                : onPath(gap, from.value(), t);
        Figure growth = Progress.achievedGrowth(workings, from, observed, at);
        return new Judgement(outcome, status, attainment, expected, gap, growth);
    }

    private static Judgement unjudged(Figure why) {
        return new Judgement(Outcome.UNDEFINED, Status.UNDEFINED, why, why, why, why)
                .lacking(why.unanswered().reason());
    }

    /** Where the number decides whether the target is met, only the way can be lacking. */
    private static Judgement told(Judgement judged) {
        return judged.outcome() == Outcome.UNDEFINED || judged.gap() instanceof Known
                ? judged
                : judged.lacking(judged.gap().unanswered().reason());
    }

    private Outcome outcome(Known wanted, Period by, boolean moreIsBetter) {
        return moreIsBetter
                ? Outcomes.atLeast(workings, observed, wanted, by)
                : Outcomes.atMost(workings, observed, wanted, by);
    }

    private Status onPath(Figure gap, Known from, Known to) {
        return gap instanceof Known known
                ? Statuses.onPath(workings, thresholds, known, Statuses.way(workings, from, to))
                : Status.UNDEFINED;
    }

    /** Whether the deadline has come: what is not met then is not on its way any more. */
    private boolean over() {
        return !target.deadline().isAfter(at);
    }
}

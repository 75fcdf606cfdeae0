package no.ringvirkning.indicator.engine;

import no.ringvirkning.indicator.engine.Outcomes.Words;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;

/** How it goes, told from the gap to what was expected, from the outcome, or from the time. */
final class Statuses {

    private Statuses() {}

    /** From where one is on the way. A bound gives a status only when every number within it would. */
    static Status onPath(Workings workings, Thresholds thresholds, Known gap, Known way) {
        boolean onTrack = reaches(gap, thresholds.onTrack(), way);
        boolean atRisk = reaches(gap, thresholds.atRisk(), way);
        Status status = onTrack ? Status.ON_TRACK : atRisk ? Status.AT_RISK : Status.OFF_TRACK;
        boolean certain = switch (gap.bound()) {
            case LOWER -> onTrack;
            case UPPER -> !atRisk;
            case OPEN -> false;
            case EXACT, CIRCA -> true;
        };
        Status told = certain ? status : Status.UNDEFINED;
        workings.step(
                Rule.STATUS_ON_PATH,
                Words.of(told),
                Step.in("gap", gap),
                Step.in("onTrack", thresholds.onTrack()),
                Step.in("atRisk", thresholds.atRisk()),
                Step.in("w", way));
        return told;
    }

    private static boolean reaches(Known gap, Known threshold, Known way) {
        // Multiplied rather than divided: that is exact.
        return gap.value().compareTo(threshold.value().multiply(way.value())) >= 0;
    }

    /** From the outcome alone. */
    static Status ofOutcome(Workings workings, Outcome outcome, Status met, Status unmet) {
        Status status = switch (outcome) {
            case MET -> met;
            case NOT_MET -> unmet;
            default -> Status.UNDEFINED;
        };
        workings.step(
                Rule.STATUS_OF_OUTCOME,
                Words.of(status),
                Step.in("outcome", Words.of(outcome)),
                Step.in("met", Words.of(met)),
                Step.in("unmet", Words.of(unmet)));
        return status;
    }

    /** From a change. To stand still is a risk where one wants to move, and what is wanted where one wants to stay. */
    static Status ofChange(Workings workings, Outcome outcome, Direction direction) {
        Status unchanged = direction == Direction.MAINTAIN ? Status.ON_TRACK : Status.AT_RISK;
        Status status = switch (outcome) {
            case IMPROVED -> Status.ON_TRACK;
            case UNCHANGED -> unchanged;
            case WORSENED -> Status.OFF_TRACK;
            default -> Status.UNDEFINED;
        };
        workings.step(
                Rule.STATUS_OF_CHANGE,
                Words.of(status),
                Step.in("outcome", Words.of(outcome)),
                Step.in("unchanged", Words.of(unchanged)));
        return status;
    }

    /** An old number says how it went, and not how it goes. */
    static Status inTime(Workings workings, Status status, Period latest, Period due) {
        Status told = due.isAfter(latest) ? Status.STALE : status;
        workings.step(
                Rule.STATUS_IN_TIME,
                Words.of(told),
                Step.in("latest", latest),
                Step.in("due", due),
                Step.in("status", Words.of(status)));
        return told;
    }

    static Status withoutData(Workings workings, Baseline baseline, Period due) {
        if (!(baseline instanceof Baseline.At at)) {
            return Status.NO_DATA;
        }
        Status status = due.isAfter(at.period()) ? Status.NO_DATA : Status.NOT_STARTED;
        workings.step(
                Rule.STATUS_WITHOUT_DATA,
                Words.of(status),
                Step.in("due", due),
                Step.in("start", at.period()),
                Step.in("first", at.period().next()));
        return status;
    }

    /** How long the way is from baseline to target, as written down: what the thresholds are parts of. */
    static Known way(Workings workings, Known baseline, Known target) {
        Known way = new Known(target.value().subtract(baseline.value()).abs(), Bound.EXACT);
        return workings.step(Rule.WAY, way, Step.in("b", baseline), Step.in("t", target));
    }
}

package no.ringvirkning.indicator.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.indicator.engine.Comparator.AtLeast;
import no.ringvirkning.indicator.engine.Comparator.AtMost;
import no.ringvirkning.indicator.engine.Comparator.GrowthRate;
import no.ringvirkning.indicator.engine.Comparator.Range;
import no.ringvirkning.indicator.engine.Comparator.UpTo;
import no.ringvirkning.indicator.engine.aggregate.Incomplete;
import no.ringvirkning.indicator.engine.aggregate.Part;
import no.ringvirkning.indicator.engine.aggregate.Rollup;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Workings;

/**
 * Assesses indicators against their targets: the latest number since the baseline, by the comparator of the target.
 *
 * <p>The outcome says what the number says of the target, the status how that stands to the time. Neither is told when what is
 * known of the number does not decide it.
 */
public final class Assessor {

    private final Thresholds thresholds;

    public Assessor(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Explained<Assessment> assess(Case given) {
        Workings workings = new Workings();
        Optional<Period> latest = latest(given);
        if (latest.isEmpty() && !given.hasBegun()) {
            return workings.explain(tooEarly(workings, given));
        }
        Figure observed = latest.isPresent()
                ? counted(workings, given, latest.get())
                : given.observed().at(given.due());
        if (latest.isEmpty() || !(observed instanceof Known known)) {
            return workings.explain(withoutData(workings, given, given.due(), observed, observed.unanswered()));
        }
        Period at = latest.get();
        Judgement judged = judge(workings, given, known, at);
        Status status = Statuses.inTime(workings, judged.status(), at, given.due());
        return workings.explain(new Assessment(
                at,
                known,
                judged.outcome(),
                status,
                judged.attainment(),
                judged.expected(),
                judged.gap(),
                judged.growth(),
                judged.notAssessable(),
                flags(given, known, at, judged.outcome()),
                thresholds.ruleVersion()));
    }

    /** The last period with a number that tells of progress: the baseline, and what was before it, does not. */
    private static Optional<Period> latest(Case given) {
        Optional<Period> latest = given.observed().latestKnown();
        return given.baseline() instanceof Baseline.At from ? latest.filter(p -> p.isAfter(from.period())) : latest;
    }

    private static Figure counted(Workings workings, Case given, Period at) {
        if (!isAccumulated(given)) {
            return given.observed().at(at);
        }
        return workings.include(Rollup.sum(since(given, at), Incomplete.LOWER_BOUND))
                .figure();
    }

    private static boolean isAccumulated(Case given) {
        return given.target() instanceof Target.By by && by.counting() == Target.Counting.ACCUMULATED;
    }

    /** The periods of an accumulated flow: from after the baseline, or from the first that was told of where there is none. */
    private static List<Part> since(Case given, Period at) {
        Period first = given.baseline() instanceof Baseline.At from
                ? from.period().next()
                : given.observed().points().firstKey();
        List<Part> parts = new ArrayList<>();
        for (Period period = first; !period.isAfter(at); period = period.next()) {
            parts.add(new Part(period.toString(), given.observed().at(period)));
        }
        return parts;
    }

    private Judgement judge(Workings workings, Case given, Known observed, Period at) {
        HoldingJudge holding = new HoldingJudge(workings, given.definition(), observed);
        if (!(given.target() instanceof Target.By target)) {
            return holding.directionOnly(given.baseline());
        }
        PathJudge path = new PathJudge(workings, thresholds, target, observed, at);
        Comparator comparator = target.comparator();
        if (comparator instanceof AtLeast atLeast) {
            return path.number(atLeast.value(), true, given.baseline());
        }
        if (comparator instanceof AtMost atMost) {
            return path.number(atMost.value(), false, given.baseline());
        }
        if (comparator instanceof GrowthRate rate) {
            return path.growth(rate, given.definition().moreIsBetter(), given.baseline());
        }
        if (comparator instanceof UpTo cap) {
            return holding.cap(cap, !target.deadline().isAfter(at));
        }
        return comparator instanceof Range range ? holding.range(range) : holding.maintain(given.baseline());
    }

    /** Before anything is due that can be assessed, the last number is told, whether or not it is the one that is due. */
    private Assessment tooEarly(Workings workings, Case given) {
        Period last = given.observed().latestKnown().orElse(given.due());
        Figure observed = given.observed().at(last);
        return withoutData(workings, given, last, observed, Figure.undefined(Because.NOT_AFTER_BASELINE));
    }

    private Assessment withoutData(
            Workings workings, Case given, Period period, Figure observed, Figure.Undefined unanswered) {
        return new Assessment(
                period,
                observed,
                Outcome.UNDEFINED,
                Statuses.withoutData(workings, given.baseline(), given.due()),
                unanswered,
                unanswered,
                unanswered,
                unanswered,
                Optional.of(unanswered.reason()),
                Set.of(),
                thresholds.ruleVersion());
    }

    private static Set<Flag> flags(Case given, Known observed, Period at, Outcome outcome) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (isAccumulated(given) && since(given, at).stream().anyMatch(Assessor::isNear)) {
            flags.add(Flag.APPROXIMATE);
        }
        switch (observed.bound()) {
            case LOWER -> flags.add(Flag.LOWER_BOUND);
            case UPPER -> flags.add(Flag.UPPER_BOUND);
            case CIRCA -> flags.add(Flag.APPROXIMATE);
            case OPEN -> flags.add(Flag.OPEN_BOUND);
            case EXACT -> {
                // Nothing has to be said.
            }
        }
        if (!observed.bound().isPoint() && outcome == Outcome.UNDEFINED) {
            flags.add(Flag.UNDECIDED);
        }
        if (exceeds(given.target(), outcome)) {
            flags.add(Flag.EXCEEDS_CAP);
        }
        return flags;
    }

    /** A bound of the whole hides that a part is only near its number. */
    private static boolean isNear(Part part) {
        return part.figure() instanceof Known known && known.bound() == Bound.CIRCA;
    }

    private static boolean exceeds(Target target, Outcome outcome) {
        return outcome == Outcome.NOT_MET && target instanceof Target.By by && by.comparator() instanceof UpTo;
    }
}

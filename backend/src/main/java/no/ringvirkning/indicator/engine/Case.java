package no.ringvirkning.indicator.engine;

import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.Trajectory.Custom;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

/**
 * All that an assessment is made from.
 *
 * @param observed what has been observed; cut off by the caller at the period that is asked about
 * @param due the last period for which a number should be there by now, after the reporting lag
 */
public record Case(Definition definition, Baseline baseline, Target target, Series observed, Period due) {

    public Case {
        due.requireSame(observed.frequency());
        if (!definition.kind().numeric()) {
            throw new IllegalArgumentException("words are not assessed by numbers");
        }
        if (target instanceof Target.By by) {
            by.deadline().requireSame(observed.frequency());
            if (by.counting() == Counting.ACCUMULATED && !definition.kind().summedOverTime()) {
                throw new IllegalArgumentException("only flows are accumulated, not " + definition.kind());
            }
        }
        if (baseline instanceof Baseline.At at) {
            at.period().requireSame(observed.frequency());
            requireAfter(at.period(), target);
        }
    }

    /** Whether a number is due by now that can be assessed: what was there at the baseline cannot. */
    boolean hasBegun() {
        return !(baseline instanceof Baseline.At from) || due.isAfter(from.period());
    }

    private static void requireAfter(Period start, Target target) {
        if (target instanceof Target.By by) {
            boolean interimTooEarly = by.trajectory() instanceof Custom custom
                    && custom.points().stream().anyMatch(p -> !p.period().isAfter(start));
            if (!by.deadline().isAfter(start) || interimTooEarly) {
                throw new IllegalArgumentException("a target and its interim points come after the baseline");
            }
        }
    }
}

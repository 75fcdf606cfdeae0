package no.ringvirkning.indicator.engine;

import no.ringvirkning.indicator.engine.value.Period;

/** What is wanted of an indicator. */
public sealed interface Target {

    /**
     * A target for a time.
     *
     * @param deadline the period by whose end it should be reached
     */
    record By(Comparator comparator, Period deadline, Trajectory trajectory, Counting counting) implements Target {

        public By {
            if (trajectory instanceof Trajectory.Custom custom
                    && custom.points().stream().anyMatch(p -> !deadline.isAfter(p.period()))) {
                throw new IllegalArgumentException("interim points come before the deadline");
            }
        }

        /** The same step in each period, with the number of each period as it was observed. */
        public static By linear(Comparator comparator, Period deadline) {
            return new By(comparator, deadline, Trajectory.Shape.LINEAR, Counting.EACH_PERIOD);
        }
    }

    /** No number to reach: the direction of the indicator alone says what is better than the baseline. */
    record DirectionOnly() implements Target {}

    /** What is held against the target. */
    enum Counting {
        /** The number of the period. */
        EACH_PERIOD,
        /** All that came about after the baseline's period, up to and with this one. For flows only. */
        ACCUMULATED
    }
}

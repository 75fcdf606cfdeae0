package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.indicator.engine.value.Period;

/** The way from the baseline to the target: what is expected at each period between. */
public sealed interface Trajectory {

    /** Ways that need nothing but their two ends. */
    enum Shape implements Trajectory {
        /** The same step in each period. */
        LINEAR,
        /** Nothing before the deadline, all of it there. */
        STEP,
        /** The same growth in each period. */
        COMPOUND
    }

    /** Straight from interim point to interim point, the periods strictly increasing. */
    record Custom(List<Interim> points) implements Trajectory {

        public Custom {
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (!points.get(i).period().isAfter(points.get(i - 1).period())) {
                    throw new IllegalArgumentException("interim points are strictly increasing in time");
                }
            }
        }
    }

    /** What is expected at a period on the way. */
    record Interim(Period period, BigDecimal value) {}
}

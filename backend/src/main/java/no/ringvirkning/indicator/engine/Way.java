package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason;

/**
 * The way to a target, for who draws or tells it: by the same rules as one assessment says what is expected at its period.
 *
 * @param points each period from the baseline to the deadline, oldest first; only the goal where nothing says how one gets there
 * @param none why nothing says where to be on the way; a cap, a range and what is to be held are there all along all the same
 */
public record Way(List<Point> points, Optional<Reason> none) {

    public Way {
        points = List.copyOf(points);
    }

    /** No place at all, and why. */
    public static Way nowhere(Reason why) {
        return new Way(List.of(), Optional.of(why));
    }

    /**
     * What is wanted at a period.
     *
     * @param number what is expected, a cap, or what is to be held; a range has none
     * @param low the lowest number that is on track, or in the range; none where every low number is, and at the baseline
     * @param high the highest, likewise
     * @param set whether somebody has set this very number; the others lie on the way to it
     */
    public record Point(
            Period period, Optional<Known> number, Optional<BigDecimal> low, Optional<BigDecimal> high, boolean set) {}
}

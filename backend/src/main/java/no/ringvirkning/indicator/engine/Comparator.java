package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;

/** What a target wants of a number, in the unit of the indicator. */
public sealed interface Comparator {

    /** "Minst 250". */
    record AtLeast(BigDecimal value) implements Comparator {}

    /** "Høyst 8": where less is better. */
    record AtMost(BigDecimal value) implements Comparator {}

    /** "Inntil 70": a cap, and not a goal. */
    record UpTo(BigDecimal value) implements Comparator {}

    /** Between two numbers, both included. */
    record Range(BigDecimal low, BigDecimal high) implements Comparator {

        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range ends where it begins or higher");
            }
        }
    }

    /**
     * "1 % i året": the baseline, growing.
     *
     * @param yearly the growth in a year as a part, 0.01 for 1 %; above -1
     */
    record GrowthRate(BigDecimal yearly) implements Comparator {

        public GrowthRate {
            if (yearly.compareTo(BigDecimal.ONE.negate()) <= 0) {
                throw new IllegalArgumentException("nothing shrinks by all it has each year");
            }
        }
    }

    /** What the baseline was, or better where the direction of the indicator says what is better. */
    record Maintain() implements Comparator {}
}

package no.ringvirkning.indicator.engine.value;

import java.math.BigDecimal;
import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Figure.Known;

/** All numbers from a lowest to a highest, both included; without one of them, it goes on without end. */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    public static Interval from(BigDecimal low) {
        return new Interval(Optional.of(low), Optional.empty());
    }

    public static Interval upTo(BigDecimal high) {
        return new Interval(Optional.empty(), Optional.of(high));
    }

    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }

    /** Where the true number can be; what is near a number is judged by that number. */
    public static Interval of(Known known) {
        return switch (known.bound()) {
            case LOWER -> from(known.value());
            case UPPER -> upTo(known.value());
            case EXACT, CIRCA -> between(known.value(), known.value());
            case OPEN -> new Interval(Optional.empty(), Optional.empty());
        };
    }

    /** Whether every number of this one is in the other. */
    public boolean within(Interval other) {
        boolean above = other.low.isEmpty() || low.isPresent() && low.get().compareTo(other.low.get()) >= 0;
        boolean below = other.high.isEmpty() || high.isPresent() && high.get().compareTo(other.high.get()) <= 0;
        return above && below;
    }

    /** Whether no number is in both. */
    public boolean apartFrom(Interval other) {
        return over(other) || other.over(this);
    }

    private boolean over(Interval other) {
        return low.isPresent() && other.high.isPresent() && low.get().compareTo(other.high.get()) > 0;
    }
}

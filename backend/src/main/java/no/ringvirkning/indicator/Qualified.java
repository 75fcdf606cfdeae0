package no.ringvirkning.indicator;

import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.shared.Qualifier;

/** Between how a number is written by its source and what the engine takes it for. */
public final class Qualified {

    private Qualified() {}

    /** A number with what its qualifier says of the true one; of one that nobody knows how is meant, nothing. */
    public static Known known(BigDecimal value, Qualifier qualifier) {
        return new Known(
                value,
                switch (qualifier) {
                    case EXACT -> Bound.EXACT;
                    case AT_LEAST, MORE_THAN -> Bound.LOWER;
                    case UP_TO, LESS_THAN -> Bound.UPPER;
                    case CIRCA, NEARLY -> Bound.CIRCA;
                    case UNKNOWN -> Bound.OPEN;
                });
    }

    /** How a number that was worked out is meant. */
    public static Qualifier qualifier(Bound bound) {
        return switch (bound) {
            case EXACT -> Qualifier.EXACT;
            case CIRCA -> Qualifier.CIRCA;
            case LOWER -> Qualifier.AT_LEAST;
            case UPPER -> Qualifier.UP_TO;
            case OPEN -> Qualifier.UNKNOWN;
        };
    }
}

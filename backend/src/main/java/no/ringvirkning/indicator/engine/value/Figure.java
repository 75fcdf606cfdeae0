package no.ringvirkning.indicator.engine.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A place where a number stands, or the reason why none does. Nothing turns one into the other: zero is a number, and what is
 * missing is not zero.
 *
 * <p>A place in a series or a table that has no number is {@link Missing}, and so is what was only moved, added or
 * converted from such places; a calculation without an answer is {@link Undefined}.
 */
public sealed interface Figure extends Term {

    /** A number in the unit of its indicator, and what is known of the true one. */
    record Known(BigDecimal value, Bound bound) implements Figure {

        public Known plus(Known other) {
            return new Known(value.add(other.value), bound.plus(other.bound));
        }

        public Known minus(Known other) {
            return new Known(value.subtract(other.value), bound.plus(other.bound.opposite()));
        }

        public Known times(Known other) {
            return new Known(value.multiply(other.value), Quotients.ofProduct(this, other));
        }

        /** The quotient, which no zero divides. */
        public Figure over(Known divisor) {
            return divisor.value.signum() == 0
                    ? undefined(Reason.Because.ZERO_DENOMINATOR)
                    : new Known(Decimals.divide(value, divisor.value), Quotients.ofQuotient(this, divisor));
        }

        public Known withBound(Bound other) {
            return new Known(value, other);
        }

        /** Equal numbers are equal however many zeros they are written with. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Known known && value.compareTo(known.value) == 0 && bound == known.bound;
        }

        @Override
        public int hashCode() {
            return 31 * value.stripTrailingZeros().hashCode() + bound.hashCode();
        }
    }

    /** No number, and why. */
    record Missing(MissingCode code) implements Figure {}

    /** No answer, and why. */
    record Undefined(Reason reason) implements Figure {}

    static Known known(BigDecimal value) {
        return new Known(value, Bound.EXACT);
    }

    static Known known(String value) {
        return known(new BigDecimal(value));
    }

    static Known known(long value) {
        return known(BigDecimal.valueOf(value));
    }

    static Missing missing(MissingCode code) {
        return new Missing(code);
    }

    static Undefined undefined(Reason reason) {
        return new Undefined(reason);
    }

    /** The number, when there is one. */
    default Optional<Known> ifKnown() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /** What a calculation says that needs this figure and finds no number. */
    default Undefined unanswered() {
        if (this instanceof Missing missing) {
            return undefined(new Reason.MissingInput(missing.code()));
        }
        if (this instanceof Undefined undefined) {
            return undefined;
        }
        throw new IllegalStateException("a number is an answer");
    }

    /** A calculation from two figures: it has no answer when one of them has no number, the first one's reason first. */
    default Figure with(Figure other, BiFunction<Known, Known, Figure> calculation) {
        if (!(this instanceof Known one)) {
            return unanswered();
        }
        return other instanceof Known two ? calculation.apply(one, two) : other.unanswered();
    }
}

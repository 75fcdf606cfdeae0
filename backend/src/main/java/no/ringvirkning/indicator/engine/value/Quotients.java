package no.ringvirkning.indicator.engine.value;

import no.ringvirkning.indicator.engine.value.Figure.Known;

/** What bounds make of a product or quotient: they turn with the sign, and say nothing where both sides can move away. */
final class Quotients {

    private Quotients() {}

    static Bound ofProduct(Known one, Known other) {
        if (other.bound().isPoint()) {
            return scaled(one.bound(), other);
        }
        if (one.bound().isPoint()) {
            return scaled(other.bound(), one);
        }
        boolean bothGrow = one.bound() == Bound.LOWER && other.bound() == Bound.LOWER;
        return bothGrow && one.value().signum() >= 0 && other.value().signum() >= 0 ? Bound.LOWER : Bound.OPEN;
    }

    static Bound ofQuotient(Known dividend, Known divisor) {
        if (divisor.bound().isPoint()) {
            return scaled(dividend.bound(), divisor);
        }
        // A divisor that can only move away from zero keeps its sign; one that can move toward it may pass.
        boolean awayFromZero = divisor.bound() == (divisor.value().signum() > 0 ? Bound.LOWER : Bound.UPPER);
        return dividend.bound().isPoint() && awayFromZero
                ? scaled(divisor.bound().opposite(), dividend)
                : Bound.OPEN;
    }

    /** A bound after multiplying by a number: what is exactly nothing makes exactly nothing of it. */
    private static Bound scaled(Bound bound, Known by) {
        int sign = by.value().signum();
        if (sign == 0) {
            return by.bound() == Bound.EXACT ? Bound.EXACT : bound.isPoint() ? Bound.CIRCA : Bound.OPEN;
        }
        return by.bound().plus(sign > 0 ? bound : bound.opposite());
    }
}

package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.value.Figure.known;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Figure.Undefined;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Reason.MissingInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A figure")
class FigureTest {

    private static final int ROUNDS = 5_000;

    @Test
    @DisplayName("that is zero is a number, and none that is missing is")
    void zero() {
        assertEquals(known(0), known("0.000"));
        assertEquals(known(0).hashCode(), known("0.000").hashCode());
        for (MissingCode code : MissingCode.values()) {
            Figure missing = Figure.missing(code);
            assertNotEquals(known(0), missing);
            assertTrue(missing.ifKnown().isEmpty());
            assertEquals(Figure.undefined(new MissingInput(code)), missing.with(known(1), Known::plus));
            assertEquals(Figure.undefined(new MissingInput(code)), known(1).with(missing, Known::plus));
        }
    }

    @Test
    @DisplayName("is exact where binary fractions are not, and its bound is part of it")
    void exact() {
        assertEquals(known("0.3"), known("0.1").plus(known("0.2")));
        assertEquals(
                "10000000000000000.30",
                known("9999999999999999.99").plus(known("0.31")).value().toString());
        assertNotEquals(known(1), known(1).withBound(Bound.LOWER));
        assertEquals(known("0.84"), known(210).over(known(250)));
    }

    @Test
    @DisplayName("has a bound after a calculation that holds for all numbers within the bounds before it")
    void boundsHold() {
        Set<Bound> seen = EnumSet.noneOf(Bound.class);
        Seeds.each(ROUNDS, seeds -> {
            Known one = seeds.known().withBound(seeds.bound());
            Known other = seeds.known().withBound(seeds.bound());
            if (one.bound() == Bound.CIRCA || other.bound() == Bound.CIRCA) {
                return;
            }
            Known first = within(seeds, one);
            Known second = within(seeds, other);
            holds(one.plus(other), first.plus(second));
            holds(one.minus(other), first.minus(second));
            holds(one.times(other), first.times(second));
            if (one.over(other) instanceof Known quotient && first.over(second) instanceof Known truth) {
                holds(quotient, truth);
                seen.add(quotient.bound());
            }
        });
        assertEquals(EnumSet.of(Bound.EXACT, Bound.LOWER, Bound.UPPER, Bound.OPEN), seen);
    }

    @Test
    @DisplayName("is as sure in whatever order bounds come together")
    void boundsInAnyOrder() {
        BinaryOperator<Bound> plus = Bound::plus;
        for (Bound a : Bound.values()) {
            assertEquals(a, plus.apply(a, a));
            assertEquals(a, plus.apply(a, Bound.EXACT));
            for (Bound b : Bound.values()) {
                assertEquals(plus.apply(a, b), plus.apply(b, a));
                for (Bound c : Bound.values()) {
                    assertEquals(plus.apply(plus.apply(a, b), c), plus.apply(a, plus.apply(b, c)));
                }
            }
        }
    }

    @Test
    @DisplayName("is divided to 34 digits, and exactly where these suffice")
    void division() {
        Seeds.each(ROUNDS, seeds -> {
            BigDecimal divisor = seeds.number().scaleByPowerOfTen(seeds.random.nextInt(-12, 12));
            BigDecimal dividend = seeds.number().scaleByPowerOfTen(seeds.random.nextInt(-12, 12));
            if (divisor.signum() != 0) {
                BigDecimal expected = dividend.divide(divisor, MathContext.DECIMAL128);
                BigDecimal quotient = Decimals.divide(dividend, divisor);
                assertEquals(0, expected.compareTo(quotient), dividend + " / " + divisor);
            }
        });
        assertEquals(
                "0.3333333333333333333333333333333333",
                Decimals.divide(BigDecimal.ONE, new BigDecimal(3)).toString());
    }

    @Test
    @DisplayName("has roots that give it back")
    void roots() {
        Seeds.each(1_000, seeds -> {
            BigDecimal base = seeds.positive().movePointLeft(seeds.random.nextInt(6));
            int degree = seeds.random.nextInt(1, 40);
            BigDecimal root = Decimals.power(base, 1, degree);
            BigDecimal back = root.pow(degree);
            BigDecimal error = back.subtract(base).abs();
            assertTrue(error.compareTo(base.multiply(new BigDecimal("1e-31"))) < 0, base + " by " + degree);
            BigDecimal one = Decimals.power(base, degree, 7).multiply(Decimals.power(base, -degree, 7));
            assertTrue(one.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1e-32")) < 0);
        });
        assertEquals(new BigDecimal("1.0510100501"), Decimals.power(new BigDecimal("1.01"), 5, 1));
        assertThrows(IllegalArgumentException.class, () -> Decimals.power(BigDecimal.ZERO, 1, 2));
    }

    @Test
    @DisplayName("without a number answers no calculation, with the reason of the first")
    void unanswered() {
        Undefined nothing = (Undefined) known(1).over(known(0));
        assertEquals(nothing, nothing.with(Figure.missing(MissingCode.SUPPRESSED), Known::plus));
        assertThrows(IllegalStateException.class, () -> known(1).unanswered());
        assertFalse(nothing.ifKnown().isPresent());
    }

    private static Known within(Seeds seeds, Known bounded) {
        BigDecimal away = seeds.number().abs();
        return switch (bounded.bound()) {
            case LOWER -> known(bounded.value().add(away));
            case UPPER -> known(bounded.value().subtract(away));
            case OPEN -> seeds.known();
            case EXACT, CIRCA -> known(bounded.value());
        };
    }

    private static void holds(Known said, Known truth) {
        int order = truth.value().compareTo(said.value());
        String told = truth + " within " + said;
        switch (said.bound()) {
            case EXACT -> assertEquals(0, order, told);
            case LOWER -> assertTrue(order >= 0, told);
            case UPPER -> assertTrue(order <= 0, told);
            case CIRCA, OPEN -> {
                // Says nothing that could be wrong.
            }
        }
    }
}

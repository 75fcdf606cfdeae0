package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.value.Figure.known;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
    @DisplayName("is divided and has roots without a digit lost")
    void divisionAndRoots() {
        assertEquals(
                "0.3333333333333333333333333333333333",
                Decimals.divide(BigDecimal.ONE, new BigDecimal(3)).toString());
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
}

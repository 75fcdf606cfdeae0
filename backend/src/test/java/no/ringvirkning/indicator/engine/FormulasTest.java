package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.value.Figure.known;
import static no.ringvirkning.indicator.engine.value.Figure.undefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Reason.MissingInput;
import no.ringvirkning.indicator.engine.value.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A formula")
class FormulasTest {

    private static final Indicator A = new Indicator("a");
    private static final Indicator B = new Indicator("b");
    private static final Period NOW = Period.year(2020);
    private static final Figure MISSING_INPUT = undefined(new MissingInput(MissingCode.NOT_REPORTED));

    @Test
    @DisplayName("calculates with what it names")
    void calculates() {
        assertEquals(known(13), of(new Formula.Plus(A, B), NullPolicy.STRICT, 10, 3));
        assertEquals(known(7), of(new Formula.Minus(A, B), NullPolicy.STRICT, 10, 3));
        assertEquals(known(30), of(new Formula.Times(A, B), NullPolicy.STRICT, 10, 3));
        assertEquals(known("2.5"), of(new Formula.Over(A, B), NullPolicy.STRICT, 10, 4));
        assertEquals(undefined(Because.ZERO_DENOMINATOR), of(new Formula.Over(A, B), NullPolicy.STRICT, 10, 0));
        assertEquals(known("2.5"), of(new Formula.PerCapita(A, B, new BigDecimal(1000)), NullPolicy.STRICT, 10, 4000));
        assertEquals(
                known(14),
                of(new Formula.Sum(List.of(A, B, new Formula.Constant(BigDecimal.ONE))), NullPolicy.STRICT, 10, 3));
    }

    @Test
    @DisplayName("looks back over periods")
    void looksBack() {
        Map<String, Series> observed = Map.of("a", series(2018, 100, 110, 121));
        assertEquals(known(100), at(new Formula.Lag(A, 2), observed));
        assertEquals(known(21), at(new Formula.Change(A, 2), observed));
        assertEquals(known("0.1"), at(new Formula.Cagr(A, 2), observed));
        assertEquals(MISSING_INPUT, at(new Formula.Change(A, 3), observed));
        assertThrows(IllegalArgumentException.class, () -> new Formula.Lag(A, 0));
    }

    @Test
    @DisplayName("Invariant 19: makes of a missing number what it declares, and nothing where it declares nothing")
    void nullPolicy() {
        Formula sum = new Formula.Plus(A, B);
        Map<String, Series> observed = Map.of("a", series(2020, 10));
        assertEquals(MISSING_INPUT, policy(sum, NullPolicy.STRICT, observed));
        assertEquals(known(10).withBound(Bound.LOWER), policy(sum, NullPolicy.SKIP, observed));
        assertEquals(known(10), policy(sum, NullPolicy.ZERO, observed));
        assertEquals(MISSING_INPUT, policy(new Formula.Minus(A, B), NullPolicy.SKIP, observed));
        assertEquals(undefined(Because.ZERO_DENOMINATOR), policy(new Formula.Over(A, B), NullPolicy.ZERO, observed));
        assertEquals(MISSING_INPUT, policy(sum, NullPolicy.SKIP, Map.of()));
    }

    @Test
    @DisplayName("takes what a merger brings for no change, however the change is written")
    void otherArea() {
        Map<String, Series> observed = Map.of("a", series(2018, 100, 110, 121), "b", series(2018, 1, 1, 2));
        Period between = Period.year(2019);
        for (Formula compares : List.of(
                new Formula.Change(A, 2),
                new Formula.Cagr(A, 2),
                new Formula.RatioOfChanges(A, B, 2),
                new Formula.RatioOfChanges(B, A, 2),
                new Formula.Minus(A, new Formula.Lag(A, 2)),
                new Formula.Over(A, new Formula.Lag(new Formula.Plus(A, B), 2)),
                new Formula.Over(new Formula.Change(new Formula.Times(A, B), 2), B))) {
            assertEquals(undefined(Because.AREA_CHANGED), moved(compares, observed, between), compares.toString());
        }
        assertEquals(known(100), moved(new Formula.Lag(A, 2), observed, between));
        assertEquals(known(1), moved(new Formula.Change(B, 2), observed, between));
        assertEquals(known(11), moved(new Formula.Change(A, 1), observed, between));
        // A break where the change begins lies before it.
        assertEquals(known(21), moved(new Formula.Change(A, 2), observed, Period.year(2018)));
        assertEquals(MISSING_INPUT, moved(new Formula.Change(A, 3), observed, between));
        // Also where the change is of what is itself worked out.
        Formulas through = new Formulas(Map.of(
                "half", Defined.strict(new Formula.Over(A, new Formula.Constant(BigDecimal.valueOf(2)))),
                "f", Defined.strict(new Formula.Change(new Indicator("half"), 2))));
        assertEquals(
                undefined(Because.AREA_CHANGED),
                through.at("f", NOW, observed, Map.of("a", Set.of(between))).result());
    }

    private static Figure moved(Formula formula, Map<String, Series> observed, Period when) {
        Explained<Figure> explained =
                new Formulas(Map.of("f", Defined.strict(formula))).at("f", NOW, observed, Map.of("a", Set.of(when)));
        Recomputation.check(explained.steps());
        return explained.result();
    }

    @Test
    @DisplayName("makes zero only of what was not told, or not yet: what is held back or taken back is not nothing")
    void zero() {
        for (MissingCode code : MissingCode.values()) {
            Map<String, Series> observed =
                    Map.of("a", series(2020, 10), "b", Series.of(Frequency.YEAR, Map.of(NOW, Figure.missing(code))));
            boolean nothing = code == MissingCode.NOT_REPORTED || code == MissingCode.NOT_YET_AVAILABLE;
            assertEquals(
                    nothing ? known(10) : undefined(new MissingInput(code)),
                    policy(new Formula.Plus(A, B), NullPolicy.ZERO, observed),
                    code.toString());
        }
    }

    @Test
    @DisplayName("takes what is undefined for zero under no policy")
    void undefinedStays() {
        Formulas formulas = new Formulas(Map.of(
                "ratio",
                Defined.strict(new Formula.Over(A, B)),
                "sum",
                new Defined(new Formula.Plus(A, new Indicator("ratio")), NullPolicy.ZERO)));
        Map<String, Series> observed = Map.of("a", series(2020, 10), "b", series(2020, 0));
        assertEquals(
                undefined(Because.ZERO_DENOMINATOR),
                formulas.at("sum", NOW, observed).result());
    }

    @Test
    @DisplayName("Invariant 19: that leads back to itself is refused, with the way it leads")
    void cycle() {
        Map<String, Defined> circle = Map.of(
                "a", Defined.strict(new Formula.Plus(B, new Indicator("c"))),
                "b", Defined.strict(new Formula.Lag(new Indicator("d"), 1)),
                "d", Defined.strict(new Formula.Change(B, 1)));
        assertEquals(List.of("b", "d", "b"), Formulas.cycle(circle));
        assertThrows(IllegalArgumentException.class, () -> new Formulas(circle));
        assertEquals(List.of("a", "a"), Formulas.cycle(Map.of("a", Defined.strict(A))));
        assertEquals(
                List.of(),
                Formulas.cycle(
                        Map.of("a", Defined.strict(new Formula.Plus(B, B)), "b", Defined.strict(new Indicator("c")))));
    }

    @Test
    @DisplayName("that is used twice is worked out and explained once, however often others use it")
    void once() {
        Map<String, Defined> tower = new HashMap<>();
        for (int i = 1; i <= 40; i++) {
            Indicator below = new Indicator("f" + (i - 1));
            tower.put("f" + i, Defined.strict(new Formula.Plus(below, below)));
        }
        Explained<Figure> top = new Formulas(tower).at("f40", NOW, Map.of("f0", series(2020, 1)));
        assertEquals(known(1L << 40), top.result());
        assertEquals(40, top.steps().size());
    }

    private static Figure of(Formula formula, NullPolicy policy, long a, long b) {
        return policy(formula, policy, Map.of("a", series(2020, a), "b", series(2020, b)));
    }

    private static Figure at(Formula formula, Map<String, Series> observed) {
        return policy(formula, NullPolicy.STRICT, observed);
    }

    private static Figure policy(Formula formula, NullPolicy policy, Map<String, Series> observed) {
        Explained<Figure> explained = new Formulas(Map.of("f", new Defined(formula, policy))).at("f", NOW, observed);
        Recomputation.check(explained.steps());
        return explained.result();
    }

    private static Series series(int from, long... values) {
        Map<Period, Figure> points = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            points.put(Period.year(from + i), known(values[i]));
        }
        return Series.of(Frequency.YEAR, points);
    }
}

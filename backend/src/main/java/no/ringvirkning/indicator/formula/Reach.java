package no.ringvirkning.indicator.formula;

import java.util.Map;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;

/**
 * What it takes to work out one figure.
 *
 * @param back how many periods before it the farthest figure lies that goes in
 * @param steps how many calculations there are at most, when none is used twice
 */
record Reach(long back, long steps) {

    /** What is observed is only looked up. */
    private static final Reach OBSERVED = new Reach(0, 1);

    /** More than this is too much by far, whatever more there is. */
    private static final long ENOUGH = 1_000_000;

    /**
     * That of an indicator by these formulas, none of which leads back to itself.
     *
     * @param known those that are worked out already: a formula that many use is looked through once
     */
    static Reach of(String indicator, Map<String, Defined> defined, Map<String, Reach> known) {
        Reach there = known.get(indicator);
        if (there != null) {
            return there;
        }
        Defined formula = defined.get(indicator);
        Reach reach = formula == null ? OBSERVED : of(formula.formula(), defined, known);
        known.put(indicator, reach);
        return reach;
    }

    private static Reach of(Formula formula, Map<String, Defined> defined, Map<String, Reach> known) {
        if (formula instanceof Formula.Indicator f) {
            return of(f.name(), defined, known);
        }
        int periods = FormulaPlaces.periods(formula);
        // What looks back works its operands out then, and, unless it only looks back, now.
        int times = periods > 0 && !(formula instanceof Formula.Lag) ? 2 : 1;
        long back = 0;
        long steps = 1;
        for (Formula operand : formula.operands()) {
            Reach below = of(operand, defined, known);
            back = Math.max(back, below.back);
            steps += times * below.steps;
        }
        return new Reach(Math.min(back + periods, ENOUGH), Math.min(steps, ENOUGH));
    }
}

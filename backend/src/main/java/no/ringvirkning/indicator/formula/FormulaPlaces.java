package no.ringvirkning.indicator.formula;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;

/**
 * Which figures go into one figure of an indicator: of itself and of each indicator below it, how many periods before.
 *
 * @param of how many periods before, by indicator; those of what is itself worked out, too
 */
public record FormulaPlaces(Map<String, TreeSet<Integer>> of) {

    /** Of an indicator by these formulas, none of which leads back to itself. */
    public static FormulaPlaces below(String indicator, Map<String, Defined> defined) {
        FormulaPlaces places = new FormulaPlaces(new TreeMap<>());
        places.add(indicator, 0, defined);
        return places;
    }

    private void add(String indicator, int before, Map<String, Defined> defined) {
        Defined formula = defined.get(indicator);
        if (of.computeIfAbsent(indicator, i -> new TreeSet<>()).add(before) && formula != null) {
            follow(formula.formula(), before, defined);
        }
    }

    private void follow(Formula formula, int before, Map<String, Defined> defined) {
        if (formula instanceof Formula.Indicator f) {
            add(f.name(), before, defined);
            return;
        }
        int then = before + periods(formula);
        boolean alsoNow = !(formula instanceof Formula.Lag);
        for (Formula operand : formula.operands()) {
            if (alsoNow) {
                follow(operand, before, defined);
            }
            if (then != before) {
                follow(operand, then, defined);
            }
        }
    }

    /** The most periods that any of them is before. */
    public int farthest() {
        return of.values().stream().mapToInt(TreeSet::last).max().orElse(0);
    }

    /** How far back a formula looks by itself. */
    static int periods(Formula formula) {
        if (formula instanceof Formula.Lag f) {
            return f.periods();
        }
        if (formula instanceof Formula.Change f) {
            return f.periods();
        }
        if (formula instanceof Formula.Cagr f) {
            return f.periods();
        }
        return formula instanceof Formula.RatioOfChanges f ? f.periods() : 0;
    }
}

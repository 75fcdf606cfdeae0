package no.ringvirkning.indicator.formula;

import java.util.List;
import java.util.stream.Collectors;
import no.ringvirkning.indicator.engine.formula.Formula;

/** Writes a formula in its one normal form: what is read from it is the same formula. */
final class FormulaWriter {

    /** How tightly sums, products and all else bind. */
    private static final int SUM = 1;

    private static final int PRODUCT = 2;
    private static final int ATOM = 3;

    private FormulaWriter() {}

    static String write(Formula formula) {
        if (formula instanceof Formula.Indicator f) {
            return "[" + f.name() + "]";
        }
        if (formula instanceof Formula.Constant f) {
            return f.value().toPlainString();
        }
        if (formula instanceof Formula.Plus f) {
            return operation(f, SUM, " + ");
        }
        if (formula instanceof Formula.Minus f) {
            return operation(f, SUM, " - ");
        }
        if (formula instanceof Formula.Times f) {
            return operation(f, PRODUCT, " * ");
        }
        if (formula instanceof Formula.Over f) {
            return operation(f, PRODUCT, " / ");
        }
        return function(formula);
    }

    /** Read from the left: on the right, what binds no more tightly stands in parentheses. */
    private static String operation(Formula formula, int binds, String sign) {
        Formula left = formula.operands().get(0);
        Formula right = formula.operands().get(1);
        return within(left, binds) + sign + within(right, binds + 1);
    }

    private static String within(Formula formula, int least) {
        String text = write(formula);
        return binds(formula) < least ? "(" + text + ")" : text;
    }

    private static int binds(Formula formula) {
        if (formula instanceof Formula.Plus || formula instanceof Formula.Minus) {
            return SUM;
        }
        return formula instanceof Formula.Times || formula instanceof Formula.Over ? PRODUCT : ATOM;
    }

    private static String function(Formula formula) {
        if (formula instanceof Formula.Sum f) {
            return call("sum", f.parts(), "");
        }
        if (formula instanceof Formula.Lag f) {
            return call("lag", f.operands(), ", " + f.periods());
        }
        if (formula instanceof Formula.Change f) {
            return call("change", f.operands(), ", " + f.periods());
        }
        if (formula instanceof Formula.Cagr f) {
            return call("cagr", f.operands(), ", " + f.periods());
        }
        if (formula instanceof Formula.RatioOfChanges f) {
            return call("ratioOfChanges", f.operands(), ", " + f.periods());
        }
        Formula.PerCapita f = (Formula.PerCapita) formula;
        return call("perCapita", f.operands(), ", " + f.per().toPlainString());
    }

    private static String call(String name, List<Formula> arguments, String last) {
        return arguments.stream().map(FormulaWriter::write).collect(Collectors.joining(", ", name + "(", last + ")"));
    }
}

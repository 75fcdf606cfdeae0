package no.ringvirkning.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.formula.FormulaRegister;
import no.ringvirkning.indicator.formula.FormulaSyntax;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;

/** Holds a new formula to all that are there, one transaction at a time: two that are right alone can be wrong together. */
@ApplicationScoped
class FormulaCheck {

    private static final int LONGEST = 500;

    private final FormulaQueries queries;

    @Inject
    FormulaCheck(FormulaQueries queries) {
        this.queries = queries;
    }

    /** Refuses a definition whose formula cannot stand; it is not written yet, or not flushed. */
    void check(String indicator, DefineIndicator given, String pointer) {
        IndicatorFormula told = given.formula();
        if (told == null) {
            return;
        }
        BiFunction<IndicatorProblem, String, ProblemException> no =
                (problem, detail) -> problem.at(pointer + "/formula/expression", detail);
        Formula formula = read(told, no);
        List<FormulaRegister.Definition> all =
                new ArrayList<>(queries.locked(List.copyOf(Formulas.names(formula)), indicator));
        all.add(new FormulaRegister.Definition(indicator, given.validFrom(), given.frequency(), told));
        FormulaRegister register = new FormulaRegister(all);
        register.unknown(formula).ifPresent(name -> {
            throw no.apply(IndicatorProblem.FORMULA_OF_UNKNOWN_INDICATOR, "'%s' is not in the record.".formatted(name));
        });
        register.ofOtherFrequency(formula, given.frequency()).ifPresent(name -> {
            throw no.apply(
                    IndicatorProblem.FORMULA_OF_OTHER_FREQUENCY,
                    "'%s' has no figure for each %s.".formatted(name, given.frequency()));
        });
        List<String> circle = register.circle();
        if (!circle.isEmpty()) {
            throw no.apply(IndicatorProblem.FORMULA_IN_CIRCLE, String.join(" -> ", circle) + ".");
        }
        register.tooMuch().ifPresent(detail -> {
            throw no.apply(IndicatorProblem.FORMULA_OF_TOO_MUCH, detail);
        });
        replacesNothing(indicator, given, pointer);
    }

    /**
     * Holds that no formula of another indicator names this one, until the transaction ends.
     *
     * @throws ProblemException STILL_REFERRED_TO with one error for each indicator that is worked out from it
     */
    void requireNamedByNone(String indicator) {
        List<FieldProblem> named = queries.workedOutFrom(indicator).stream()
                .map(other -> FieldProblem.pointer("", "formula", "The formula of '%s' names it.".formatted(other)))
                .toList();
        if (!named.isEmpty()) {
            throw new ProblemException(
                    HttpProblem.STILL_REFERRED_TO, "Withdraw first what is worked out from it.", named);
        }
    }

    /** Invariant 13: what was published as observed stays so. The indicator is locked: none is recorded meanwhile. */
    private void replacesNothing(String indicator, DefineIndicator given, String pointer) {
        LocalDate from = given.validFrom();
        if (from == null) {
            return; // The first definition comes before all figures.
        }
        queries.observedSince(indicator, from).ifPresent(period -> {
            throw IndicatorProblem.FORMULA_OVER_FIGURES.at(
                    pointer + "/validFrom",
                    "A figure of %s stands: let the formula hold from a day after the first one of that, or withdraw it first."
                            .formatted(period));
        });
    }

    private static Formula read(IndicatorFormula told, BiFunction<IndicatorProblem, String, ProblemException> no) {
        Formula formula;
        try {
            formula = told.formula();
        } catch (FormulaSyntax wrong) {
            throw no.apply(IndicatorProblem.FORMULA_MALFORMED, String.valueOf(wrong.getMessage()));
        }
        int length = told.normal().expression().length();
        if (length > LONGEST) {
            throw no.apply(
                    IndicatorProblem.FORMULA_MALFORMED,
                    "With a space around each sign it has %d characters; %d are the most.".formatted(length, LONGEST));
        }
        if (Formulas.names(formula).isEmpty()) {
            throw no.apply(IndicatorProblem.FORMULA_OF_NOTHING, "Name one in brackets, as in [folkemengde].");
        }
        return formula;
    }
}

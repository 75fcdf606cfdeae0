package no.ringvirkning.indicator.engine.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import no.ringvirkning.indicator.engine.aggregate.Incomplete;
import no.ringvirkning.indicator.engine.aggregate.Part;
import no.ringvirkning.indicator.engine.aggregate.Rollup;
import no.ringvirkning.indicator.engine.formula.Formula.Cagr;
import no.ringvirkning.indicator.engine.formula.Formula.Change;
import no.ringvirkning.indicator.engine.formula.Formula.Constant;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import no.ringvirkning.indicator.engine.formula.Formula.Lag;
import no.ringvirkning.indicator.engine.formula.Formula.Minus;
import no.ringvirkning.indicator.engine.formula.Formula.Over;
import no.ringvirkning.indicator.engine.formula.Formula.PerCapita;
import no.ringvirkning.indicator.engine.formula.Formula.Plus;
import no.ringvirkning.indicator.engine.formula.Formula.RatioOfChanges;
import no.ringvirkning.indicator.engine.formula.Formula.Sum;
import no.ringvirkning.indicator.engine.formula.Formula.Times;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.value.Decimals;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Figure.Missing;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Workings;
import no.ringvirkning.indicator.engine.value.Years;

/** One working out of a formula; an indicator that is used twice is worked out, and explained, once for each period. */
final class Evaluation {

    private static final Figure OTHER_AREA = Figure.undefined(Because.AREA_CHANGED);

    private final Map<String, Defined> defined;
    private final Map<String, Series> observed;
    private final Comparisons comparisons;
    private final Map<Place, Figure> workedOut = new HashMap<>();
    private final Workings workings = new Workings();

    Evaluation(Map<String, Defined> defined, Map<String, Series> observed, Map<String, Set<Period>> otherAreas) {
        this.defined = defined;
        this.observed = observed;
        this.comparisons = new Comparisons(defined, otherAreas);
    }

    Explained<Figure> explain(String name, Period period) {
        Figure result = indicator(name, period);
        return workings.explain(result instanceof Known ? result : result.unanswered());
    }

    private Figure indicator(String name, Period period) {
        Place place = new Place(name, period);
        Figure known = workedOut.get(place);
        if (known != null) {
            return known;
        }
        Defined formula = defined.get(name);
        Figure figure = formula == null
                ? observed.getOrDefault(name, Series.empty(period.frequency())).at(period)
                : of(formula.formula(), period, formula.policy());
        workedOut.put(place, figure);
        return figure;
    }

    private Figure of(Formula formula, Period at, NullPolicy policy) {
        if (formula instanceof Indicator f) {
            return read(f, at, policy);
        }
        if (formula instanceof Constant f) {
            return Figure.known(f.value());
        }
        if (formula instanceof Sum f) {
            return sum(f.parts(), at, policy);
        }
        if (formula instanceof Plus f) {
            return policy == NullPolicy.SKIP
                    ? sum(f.operands(), at, policy)
                    : two(Rule.ADDED, of(f.left(), at, policy), of(f.right(), at, policy), Known::plus);
        }
        if (formula instanceof Minus f) {
            return compared(Rule.SUBTRACTED, f.left(), f.right(), at, policy, Known::minus);
        }
        if (formula instanceof Times f) {
            return two(Rule.MULTIPLIED, of(f.left(), at, policy), of(f.right(), at, policy), Known::times);
        }
        if (formula instanceof Over f) {
            return compared(Rule.DIVIDED, f.left(), f.right(), at, policy, Known::over);
        }
        return overTime(formula, at, policy);
    }

    private Figure overTime(Formula formula, Period at, NullPolicy policy) {
        if (formula instanceof Lag f) {
            return of(f.of(), at.plus(-f.periods()), policy);
        }
        if (formula instanceof Change f) {
            return change(f.of(), f.periods(), at, policy);
        }
        if (formula instanceof Cagr f) {
            return growth(f, at, policy);
        }
        if (formula instanceof RatioOfChanges f) {
            Figure above = change(f.numerator(), f.periods(), at, policy);
            Figure below = change(f.denominator(), f.periods(), at, policy);
            return two(Rule.RATIO_OF_CHANGES, above, below, Evaluation::whereItGrows);
        }
        PerCapita f = (PerCapita) formula;
        Figure share = two(Rule.DIVIDED, of(f.of(), at, policy), of(f.population(), at, policy), Known::over);
        return two(Rule.MULTIPLIED, share, Figure.known(f.per()), Known::times);
    }

    private Figure read(Indicator indicator, Period at, NullPolicy policy) {
        Figure figure = indicator(indicator.name(), at);
        return policy == NullPolicy.ZERO
                        && figure instanceof Missing missing
                        && missing.code().mayBeNothing()
                ? workings.step(Rule.ZERO_FOR_MISSING, Figure.known(0), Step.in(indicator.name(), figure))
                : figure;
    }

    private Figure sum(List<Formula> formulas, Period at, NullPolicy policy) {
        List<Part> parts = new ArrayList<>();
        for (Formula formula : formulas) {
            String name = formula instanceof Indicator i ? i.name() : "part " + (parts.size() + 1);
            parts.add(new Part(name, of(formula, at, policy)));
        }
        Incomplete incomplete = policy == NullPolicy.SKIP ? Incomplete.LOWER_BOUND : Incomplete.REFUSE;
        return workings.include(Rollup.sum(parts, incomplete)).figure();
    }

    private Figure change(Formula formula, int periods, Period at, NullPolicy policy) {
        Figure now = of(formula, at, policy);
        Figure before = of(formula, at.plus(-periods), policy);
        return areKnown(now, before) && comparisons.areBroken(formula, periods, at)
                ? OTHER_AREA
                : two(Rule.SUBTRACTED, now, before, Known::minus);
    }

    private Figure growth(Cagr formula, Period at, NullPolicy policy) {
        Period start = at.plus(-formula.periods());
        Years years = Years.between(start, at);
        Figure now = of(formula.of(), at, policy);
        Figure before = of(formula.of(), start, policy);
        if (areKnown(now, before) && comparisons.areBroken(formula.of(), formula.periods(), at)) {
            return OTHER_AREA;
        }
        Figure growth = now.with(before, (o, b) -> growth(o, b, years));
        return workings.step(
                Rule.ACHIEVED_GROWTH,
                growth,
                Step.in("o", now),
                Step.in("b", before),
                Step.in("from", start),
                Step.in("to", at));
    }

    private static Figure growth(Known o, Known b, Years years) {
        return o.value().signum() > 0 && b.value().signum() > 0
                ? Figure.known(Decimals.power(
                                Decimals.divide(o.value(), b.value()), years.denominator(), years.numerator()))
                        .minus(Figure.known(1))
                        .withBound(o.minus(b).bound())
                : Figure.undefined(Because.GROWTH_NEEDS_POSITIVE_VALUES);
    }

    private Figure compared(
            Rule rule,
            Formula left,
            Formula right,
            Period at,
            NullPolicy policy,
            BiFunction<Known, Known, Figure> calculation) {
        Figure x = of(left, at, policy);
        Figure y = of(right, at, policy);
        return areKnown(x, y) && comparisons.areBroken(left, right, at) ? OTHER_AREA : two(rule, x, y, calculation);
    }

    private static boolean areKnown(Figure one, Figure other) {
        return one instanceof Known && other instanceof Known;
    }

    private static Figure whereItGrows(Known above, Known below) {
        return below.value().signum() > 0 ? above.over(below) : Figure.undefined(Because.DENOMINATOR_NOT_GROWING);
    }

    private Figure two(Rule rule, Figure x, Figure y, BiFunction<Known, Known, Figure> calculation) {
        return workings.step(rule, x.with(y, calculation), Step.in("x", x), Step.in("y", y));
    }

    /** An indicator at a period. */
    private record Place(String name, Period period) {}
}

package no.ringvirkning.indicator.engine.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.value.Period;

/**
 * Whether a formula sets figures of an indicator from different times against each other although its area became another one
 * between them: what a merger brings is no growth.
 */
final class Comparisons {

    private final Map<String, Defined> defined;
    private final Map<String, Set<Period>> otherAreas;
    private final Map<String, Map<String, Span>> spans = new HashMap<>();

    /** @param otherAreas the periods in which an observed indicator is about another area than in the one before */
    Comparisons(Map<String, Defined> defined, Map<String, Set<Period>> otherAreas) {
        this.defined = defined;
        this.otherAreas = otherAreas;
    }

    /** Of a formula at a period with itself so many periods before. */
    boolean areBroken(Formula formula, int periods, Period at) {
        return !otherAreas.isEmpty()
                && of(formula).entrySet().stream()
                        .anyMatch(e -> isBroken(e.getKey(), e.getValue().farther(periods), at));
    }

    /** Of what goes into one formula with what goes into the other; where only one of them reads an indicator, nothing is compared. */
    boolean areBroken(Formula one, Formula other, Period at) {
        if (otherAreas.isEmpty()) {
            return false;
        }
        Map<String, Span> there = of(other);
        return of(one).entrySet().stream().anyMatch(e -> {
            Span span = there.get(e.getKey());
            return span != null && isBroken(e.getKey(), e.getValue().with(span), at);
        });
    }

    private boolean isBroken(String indicator, Span span, Period at) {
        return otherAreas.getOrDefault(indicator, Set.of()).stream()
                .anyMatch(p -> p.compareTo(at.plus(-span.last())) > 0 && p.compareTo(at.plus(-span.first())) <= 0);
    }

    private Map<String, Span> of(Formula formula) {
        if (formula instanceof Indicator indicator) {
            return of(indicator.name());
        }
        int before = lookingBack(formula);
        Map<String, Span> all = new TreeMap<>();
        formula.operands()
                .forEach(operand -> of(operand).forEach((name, span) -> {
                    Span then = formula instanceof Formula.Lag ? span.before(before) : span.farther(before);
                    all.merge(name, then, Span::with);
                }));
        return all;
    }

    private Map<String, Span> of(String indicator) {
        Defined formula = defined.get(indicator);
        if (formula == null) {
            return Map.of(indicator, new Span(0, 0));
        }
        Map<String, Span> known = spans.get(indicator);
        if (known == null) {
            known = of(formula.formula());
            spans.put(indicator, known);
        }
        return known;
    }

    private static int lookingBack(Formula formula) {
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

    /** How many periods before the first and the last of them are. */
    private record Span(int first, int last) {

        Span before(int periods) {
            return new Span(first + periods, last + periods);
        }

        Span farther(int periods) {
            return new Span(first, last + periods);
        }

        Span with(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }
    }
}

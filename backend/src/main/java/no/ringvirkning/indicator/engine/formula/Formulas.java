package no.ringvirkning.indicator.engine.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.ringvirkning.indicator.engine.formula.Formula.Indicator;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

/** Formulas by the names of the indicators they define. None leads back to itself. */
public final class Formulas {

    private final Map<String, Defined> defined;

    /** @throws IllegalArgumentException when a formula leads back to itself; {@link #cycle} names the way */
    public Formulas(Map<String, Defined> defined) {
        List<String> cycle = cycle(defined);
        if (!cycle.isEmpty()) {
            throw new IllegalArgumentException("a formula leads back to itself: " + String.join(" -> ", cycle));
        }
        this.defined = Map.copyOf(defined);
    }

    /** The way by which a formula leads back to itself, its first name last again; empty when none does. */
    public static List<String> cycle(Map<String, Defined> defined) {
        Set<String> done = new HashSet<>();
        for (String name : new TreeMap<>(defined).keySet()) {
            List<String> cycle = follow(name, defined, new LinkedHashSet<>(), done);
            if (!cycle.isEmpty()) {
                return cycle;
            }
        }
        return List.of();
    }

    private static List<String> follow(
            String name, Map<String, Defined> defined, LinkedHashSet<String> way, Set<String> done) {
        if (done.contains(name) || !defined.containsKey(name)) {
            return List.of();
        }
        if (!way.add(name)) {
            List<String> cycle = new ArrayList<>(way);
            cycle.subList(0, cycle.indexOf(name)).clear();
            cycle.add(name);
            return cycle;
        }
        for (String next : names(defined.get(name).formula())) {
            List<String> cycle = follow(next, defined, way, done);
            if (!cycle.isEmpty()) {
                return cycle;
            }
        }
        way.remove(name);
        done.add(name);
        return List.of();
    }

    /** The indicators that a formula names. */
    public static Set<String> names(Formula formula) {
        Set<String> names = new LinkedHashSet<>();
        if (formula instanceof Indicator indicator) {
            names.add(indicator.name());
        }
        formula.operands().forEach(operand -> names.addAll(names(operand)));
        return names;
    }

    /** What an indicator comes to at a period: by its formula, or as observed when it has none. */
    public Explained<Figure> at(String name, Period period, Map<String, Series> observed) {
        return at(name, period, observed, Map.of());
    }

    /**
     * The same, where changes over a break have no answer.
     *
     * @param otherAreas the periods in which an observed indicator is about another area, or other borders, than in the one before
     */
    public Explained<Figure> at(
            String name, Period period, Map<String, Series> observed, Map<String, Set<Period>> otherAreas) {
        return new Evaluation(defined, observed, otherAreas).explain(name, period);
    }

    /** A formula and what it makes of missing numbers. */
    public record Defined(Formula formula, NullPolicy policy) {

        /** Strict, as where nothing is said. */
        public static Defined strict(Formula formula) {
            return new Defined(formula, NullPolicy.STRICT);
        }
    }
}

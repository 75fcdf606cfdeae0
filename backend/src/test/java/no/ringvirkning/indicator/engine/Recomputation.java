package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Step.Input;
import no.ringvirkning.indicator.engine.value.Term;

/** Calculates the steps of an explanation again, by nothing but what they say. */
public final class Recomputation {

    private static final BigDecimal CLOSE = new BigDecimal("1e-11");
    private static final BigDecimal FAR = new BigDecimal("1e30");

    private Recomputation() {}

    public static void check(List<Step> steps) {
        steps.forEach(Recomputation::check);
    }

    static void check(Step step) {
        Object expected = step.output() instanceof Term.Word ? word(step) : calculate(step, values(step));
        String told = step.rule() + " of " + step.inputs() + " is " + step.output();
        if (step.output() instanceof Known known) {
            assertTrue(expected instanceof BigDecimal, told);
            BigDecimal size = known.value().abs().max(BigDecimal.ONE);
            BigDecimal error = known.value().subtract((BigDecimal) expected).abs();
            assertTrue(error.compareTo(size.multiply(CLOSE)) <= 0, told + ", not " + expected);
        } else if (step.output() instanceof Term.Word word) {
            assertEquals(expected, word.key(), told);
        } else {
            assertEquals(Calculator.NOTHING, expected, told);
        }
    }

    /** Every number a step begins with was given, or came out of a step before it. */
    static void checkOrigin(List<Step> steps, Set<Term> given) {
        Set<Term> known = new HashSet<>(given);
        for (Step step : steps) {
            for (Input input : step.inputs()) {
                if (input.term() instanceof Figure) {
                    assertTrue(known.contains(input.term()), input + " of " + step.rule() + " came from nowhere");
                }
            }
            known.add(step.output());
        }
    }

    /** What can be said for certain: the word that every number within the bounds leads to. */
    private static Object word(Step step) {
        Set<Object> words = new LinkedHashSet<>();
        for (Map<String, Object> values : possible(step)) {
            words.add(calculate(step, values));
        }
        return words.size() == 1 ? words.iterator().next() : "UNDEFINED";
    }

    private static Object calculate(Step step, Map<String, Object> values) {
        return Calculator.calculate(step.rule().formula(), step.inputs(), values);
    }

    private static Map<String, Object> values(Step step) {
        Map<String, Object> values = new HashMap<>();
        for (Input input : step.inputs()) {
            if (input.term() instanceof Known known) {
                values.put(input.name(), known.value());
            } else if (input.term() instanceof Term.Word word) {
                values.put(input.name(), word.key());
            } else {
                values.put(input.name(), input.term() instanceof Figure ? Calculator.NOTHING : input.term());
            }
        }
        return values;
    }

    /** The values, with every bounded number moved as far as each of the others, and very far. */
    private static List<Map<String, Object>> possible(Step step) {
        List<BigDecimal> distances = distances(step);
        List<Map<String, Object>> all = new ArrayList<>(List.of(values(step)));
        for (Input input : step.inputs()) {
            if (!(input.term() instanceof Known known)) {
                continue;
            }
            for (Map<String, Object> values : List.copyOf(all)) {
                for (BigDecimal distance : distances) {
                    if (known.bound() == Bound.LOWER || known.bound() == Bound.OPEN) {
                        all.add(moved(values, input.name(), known.value().add(distance)));
                    }
                    if (known.bound() == Bound.UPPER || known.bound() == Bound.OPEN) {
                        all.add(moved(values, input.name(), known.value().subtract(distance)));
                    }
                }
            }
        }
        return all;
    }

    private static Map<String, Object> moved(Map<String, Object> values, String name, BigDecimal to) {
        Map<String, Object> moved = new HashMap<>(values);
        moved.put(name, to);
        return moved;
    }

    private static List<BigDecimal> distances(Step step) {
        List<BigDecimal> numbers = step.inputs().stream()
                .filter(i -> i.term() instanceof Known)
                .map(i -> ((Known) i.term()).value())
                .toList();
        List<BigDecimal> distances = new ArrayList<>(List.of(FAR));
        for (BigDecimal one : numbers) {
            distances.add(one.abs());
            numbers.forEach(other -> distances.add(one.subtract(other).abs()));
        }
        return distances;
    }
}

package no.ringvirkning.indicator.engine.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.ringvirkning.indicator.engine.value.Coverage;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Rule;
import no.ringvirkning.indicator.engine.value.Step;
import no.ringvirkning.indicator.engine.value.Step.Input;
import no.ringvirkning.indicator.engine.value.Term;
import no.ringvirkning.indicator.engine.value.Workings;

/** Figures brought together into one. What may be added is the caller's question to {@link Permission}. */
public final class Rollup {

    private Rollup() {}

    /** All parts together; exact, and the same in any order. */
    public static Explained<Total> sum(List<Part> parts, Incomplete incomplete) {
        Parts from = new Parts(parts);
        if (from.complete()) {
            return from.total(Rule.SUM, from.sumOfKnown());
        }
        return incomplete == Incomplete.LOWER_BOUND && from.canOnlyGrow()
                ? from.total(Rule.SUM_OF_KNOWN, Parts.asLeast(from.sumOfKnown()))
                : from.total(Rule.SUM, from.absence());
    }

    /** The mean of the parts that have a number: near the mean of all when some have none, and the coverage says how near. */
    public static Explained<Total> mean(List<Part> parts) {
        Parts from = new Parts(parts);
        return from.total(Rule.MEAN_OF_KNOWN, from.meanOfKnown());
    }

    /** The highest part; with one missing, the least that the highest can be. */
    public static Explained<Total> highest(List<Part> parts, Incomplete incomplete) {
        Parts from = new Parts(parts);
        if (from.complete()) {
            return from.total(Rule.HIGHEST, from.highestOfKnown());
        }
        return incomplete == Incomplete.LOWER_BOUND && from.any()
                ? from.total(Rule.HIGHEST_OF_KNOWN, Parts.asLeast(from.highestOfKnown()))
                : from.total(Rule.HIGHEST, from.absence());
    }

    /** The latest part, with or without a number: an older number does not stand in for it. */
    public static Explained<Total> latest(List<Part> inOrder) {
        Parts from = new Parts(inOrder);
        return inOrder.isEmpty()
                ? from.total(Rule.LATEST, from.absence())
                : from.total(Rule.LATEST, inOrder.get(inOrder.size() - 1).figure());
    }

    /** A ratio worked out from the sum of the numerators and the sum of the denominators, never from ratios. */
    public static Explained<Total> ratio(List<Fraction> fractions, Incomplete incomplete) {
        Workings workings = new Workings();
        Total above = workings.include(sum(
                fractions.stream().map(f -> new Part(f.name(), f.numerator())).toList(), incomplete));
        Total below = workings.include(sum(
                fractions.stream().map(f -> new Part(f.name(), f.denominator())).toList(), incomplete));
        Figure ratio = workings.step(
                Rule.DIVIDED,
                above.figure().with(below.figure(), Figure.Known::over),
                Step.in("x", above.figure()),
                Step.in("y", below.figure()));
        long have = fractions.stream()
                .filter(f -> f.numerator().ifKnown().isPresent()
                        && f.denominator().ifKnown().isPresent())
                .count();
        return workings.explain(new Total(ratio, new Coverage((int) have, fractions.size())));
    }

    /** How many different members several sets have. Counts of the sets do not tell it; the members do. */
    public static Explained<Figure> distinct(Map<String, Set<String>> sets) {
        Workings workings = new Workings();
        Set<String> all = new TreeSet<>();
        List<Input> inputs = new ArrayList<>();
        sets.forEach((name, members) -> {
            all.addAll(members);
            inputs.add(Step.in(name, new Term.Members(members)));
        });
        return workings.explain(workings.step(Rule.DISTINCT, Figure.known(all.size()), inputs));
    }

    /** The same parts in groups, each with its sum: how much of a figure is documented, and how much only estimated. */
    public static <G> Explained<Map<G, Total>> split(Map<G, List<Part>> groups, Incomplete incomplete) {
        Workings workings = new Workings();
        Map<G, Total> split = new LinkedHashMap<>();
        groups.forEach((group, parts) -> split.put(group, workings.include(sum(parts, incomplete))));
        return workings.explain(split);
    }

    /** By the rule of a definition, after {@link Permission} has been asked. */
    public static Explained<Total> by(Aggregation aggregation, List<Part> parts, Incomplete incomplete) {
        return switch (aggregation) {
            case SUM -> sum(parts, incomplete);
            case LAST -> latest(parts);
            case AVG -> mean(parts);
            case MAX -> highest(parts, incomplete);
            case DISTINCT, RECOMPUTE -> refusal(parts, Because.FIGURES_DO_NOT_SUFFICE);
            case NONE -> refusal(parts, Because.NOT_AGGREGATED);
        };
    }

    static Explained<Total> refusal(List<Part> parts, Because reason) {
        return new Explained<>(new Total(Figure.undefined(reason), new Parts(parts).coverage()), List.of());
    }

    /** A ratio in its parts: counts, in the same unit each over all fractions that are brought together. */
    public record Fraction(String name, Figure numerator, Figure denominator) {}
}

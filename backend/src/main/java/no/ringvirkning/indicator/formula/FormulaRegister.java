package no.ringvirkning.indicator.formula;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.ringvirkning.indicator.engine.formula.Formula;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.engine.formula.Formulas.Defined;
import no.ringvirkning.indicator.engine.value.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of all indicators that have to do with formulas, and what these have to keep to together, on every day: those
 * that hold today, those that held before and those that are still to hold.
 */
public final class FormulaRegister {

    /** The most observed indicators that a figure is worked out from. */
    static final int MOST_OBSERVED = 10;

    /** The most indicators on the way there that are worked out themselves. */
    static final int MOST_WORKED_OUT = 10;

    /** The most steps in which one figure is worked out. */
    static final int MOST_STEPS = 1_000;

    private static final LocalDate FROM_THE_BEGINNING = LocalDate.MIN;

    private final Map<String, Frequency> frequencies = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Optional<Defined>>> definitions = new TreeMap<>();

    /** @param all in any order */
    public FormulaRegister(List<Definition> all) {
        for (Definition each : all) {
            frequencies.put(each.indicator(), each.frequency());
            definitions
                    .computeIfAbsent(each.indicator(), i -> new TreeMap<>())
                    .put(
                            each.from() == null ? FROM_THE_BEGINNING : each.from(),
                            Optional.ofNullable(each.formula()).map(IndicatorFormula::defined));
        }
    }

    /** The indicator that a formula names and that is not there. */
    public Optional<String> unknown(Formula formula) {
        return Formulas.names(formula).stream()
                .filter(name -> !frequencies.containsKey(name))
                .findFirst();
    }

    /** The indicator that a formula names and whose periods are others. */
    public Optional<String> ofOtherFrequency(Formula formula, Frequency frequency) {
        return Formulas.names(formula).stream()
                .filter(name -> frequencies.get(name) != frequency)
                .findFirst();
    }

    /** The way by which a formula leads back to itself on some day; empty when none does. */
    public List<String> circle() {
        return days().stream()
                .map(day -> Formulas.cycle(on(day)))
                .filter(circle -> !circle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What is too much for one figure, in a sentence; none of the formulas may lead back to itself. */
    public Optional<String> tooMuch() {
        return days().stream()
                .map(this::on)
                .flatMap(defined -> defined.keySet().stream().flatMap(name -> tooMuch(name, defined).stream()))
                .findFirst();
    }

    private static Optional<String> tooMuch(String name, Map<String, Defined> defined) {
        Set<String> below = new TreeSet<>();
        collect(name, defined, below);
        long workedOut = below.stream().filter(defined::containsKey).count();
        long observed = below.size() - workedOut;
        if (observed > MOST_OBSERVED) {
            return Optional.of("'%s' would be worked out from %d observed indicators; %d are the most."
                    .formatted(name, observed, MOST_OBSERVED));
        }
        if (workedOut - 1 > MOST_WORKED_OUT) {
            return Optional.of("'%s' would be worked out through %d others that are worked out; %d are the most."
                    .formatted(name, workedOut - 1, MOST_WORKED_OUT));
        }
        Reach reach = Reach.of(name, defined, new HashMap<>());
        if (reach.back() > FormulaReader.FARTHEST) {
            return Optional.of("'%s' would look back over %d periods; %d are the most."
                    .formatted(name, reach.back(), FormulaReader.FARTHEST));
        }
        return reach.steps() > MOST_STEPS
                ? Optional.of("One figure of '%s' would take more than %d steps.".formatted(name, MOST_STEPS))
                : Optional.empty();
    }

    private static void collect(String name, Map<String, Defined> defined, Set<String> below) {
        Defined formula = defined.get(name);
        if (below.add(name) && formula != null) {
            Formulas.names(formula.formula()).forEach(next -> collect(next, defined, below));
        }
    }

    private Set<LocalDate> days() {
        return definitions.values().stream()
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The formulas that hold on a day. */
    private Map<String, Defined> on(LocalDate day) {
        Map<String, Defined> formulas = new TreeMap<>();
        definitions.forEach((name, each) -> {
            Map.Entry<LocalDate, Optional<Defined>> holds = each.floorEntry(day);
            if (holds != null) {
                holds.getValue().ifPresent(formula -> formulas.put(name, formula));
            }
        });
        return formulas;
    }

    /**
     * One definition of an indicator.
     *
     * @param from the day from which it holds; absent when it holds from the beginning
     * @param formula absent when it is observed
     */
    public record Definition(
            String indicator,
            @Nullable LocalDate from,
            Frequency frequency,
            @Nullable IndicatorFormula formula) {}
}

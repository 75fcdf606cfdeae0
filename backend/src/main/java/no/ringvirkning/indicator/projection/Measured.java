package no.ringvirkning.indicator.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.engine.formula.Formulas;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures, and has measured, for what is expected of it.
 *
 * @param indicator with the definition of the day
 * @param inputs all that it is worked out from, itself among it; none of what is only observed
 */
record Measured(IndicatorView indicator, List<IndicatorView> inputs, LocalDate day) {

    /** Whether figures of the projection are worked out by a formula on some day: a slice is always as it was observed. */
    static boolean isWorkedOut(IndicatorView indicator, ProjectionView projection) {
        return projection.slice().isEmpty() && indicator.definitions().stream().anyMatch(d -> d.formula() != null);
    }

    /** The unit of the numbers of a projection; nothing where nobody can say. */
    @Nullable
    String unit(ProjectionView projection) {
        LocalDate counted = projection.countedOn();
        Optional<IndicatorDefinition> definition = counted != null
                ? Optional.of(indicator.definitionOn(counted))
                : Optional.of(indicator.definition())
                        .filter(now -> indicator.definitions().stream()
                                .filter(d -> d.holdsBy(day))
                                .allMatch(now::countsAs));
        return definition.map(IndicatorDefinition::unit).orElse(null);
    }

    DefinitionFit fit(ProjectionView projection) {
        LocalDate counted = projection.countedOn();
        if (counted == null) {
            boolean always = Stream.concat(Stream.of(LocalDate.MIN), days().stream())
                    .filter(from -> !from.isAfter(day))
                    .allMatch(from -> indicator.definitionOn(from).countsAs(indicator.definition())
                            && worksAs(projection, from, day));
            return always ? DefinitionFit.SAME : DefinitionFit.UNKNOWN;
        }
        if (!indicator.definitionOn(counted).countsAs(indicator.definition())) {
            return DefinitionFit.OTHER;
        }
        return worksAs(projection, counted, day) ? DefinitionFit.SAME : DefinitionFit.OTHER_FORMULA;
    }

    /** The days from which something else was measured than before, or the same worked out in another way. */
    List<LocalDate> redefined(ProjectionView projection) {
        return days().stream()
                .filter(from -> !indicator.definitionOn(from.minusDays(1)).comparesWith(indicator.definitionOn(from))
                        || !worksAs(projection, from.minusDays(1), from))
                .toList();
    }

    /** The days from which another definition held of anything that takes part. */
    private TreeSet<LocalDate> days() {
        return Stream.concat(Stream.of(indicator), inputs.stream())
                .flatMap(each -> each.definitions().stream())
                .map(IndicatorDefinition::validFrom)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether its figures are worked out in the same way on both days. */
    private boolean worksAs(ProjectionView projection, LocalDate one, LocalDate other) {
        return !isWorkedOut(indicator, projection) || worksAs(indicator, one, other);
    }

    private boolean worksAs(IndicatorView each, LocalDate one, LocalDate other) {
        IndicatorFormula formula = each.definitionOn(one).formula();
        if (!Objects.equals(formula, each.definitionOn(other).formula())) {
            return false;
        }
        // In which unit it is told what comes out of a formula says nothing of what goes into the next.
        return formula == null
                ? each.definitionOn(one).countsAs(each.definitionOn(other))
                : Formulas.names(formula.formula()).stream()
                        .flatMap(name ->
                                inputs.stream().filter(input -> input.slug().equals(name)))
                        .allMatch(input -> worksAs(input, one, other));
    }
}

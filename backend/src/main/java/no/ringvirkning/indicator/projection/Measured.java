package no.ringvirkning.indicator.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorView;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures, and has measured, for what is expected of it.
 *
 * @param indicator with the definition of the day
 */
record Measured(IndicatorView indicator, LocalDate day) {

    /** The unit of the numbers of a projection; nothing where nobody can say. */
    @Nullable
    String unit(ProjectionView projection) {
        return definition(projection).map(IndicatorDefinition::unit).orElse(null);
    }

    DefinitionFit fit(ProjectionView projection) {
        return definition(projection)
                .map(d -> d.countsAs(indicator.definition()) ? DefinitionFit.SAME : DefinitionFit.OTHER)
                .orElse(DefinitionFit.UNKNOWN);
    }

    /** The definition that its numbers go by: that of its base, else of when it was made. */
    private Optional<IndicatorDefinition> definition(ProjectionView projection) {
        LocalDate counted = projection.countedOn();
        if (counted != null) {
            return Optional.of(indicator.definitionOn(counted));
        }
        IndicatorDefinition now = indicator.definition();
        return indicator.definitions().stream().filter(d -> d.holdsBy(day)).allMatch(now::countsAs)
                ? Optional.of(now)
                : Optional.empty();
    }

    /** The days from which something else was measured than before. */
    List<LocalDate> redefined() {
        List<IndicatorDefinition> all = indicator.definitions();
        return IntStream.range(1, all.size())
                .filter(i -> !all.get(i - 1).comparesWith(all.get(i)))
                .mapToObj(i -> all.get(i).validFrom())
                .toList();
    }
}

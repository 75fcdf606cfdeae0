package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.aggregate.Breakdown;
import no.ringvirkning.indicator.engine.aggregate.Breakdown.Fit;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import org.jspecify.annotations.Nullable;

/**
 * Invariant 16: figures by categories lose no total. It stands beside them, and categories that are all known come to it, in every
 * dimension and in every two of them. The database holds them to the same.
 */
final class Totals {

    private final IndicatorView indicator;
    private final Map<UUID, Map<Of, Map<String, ObservedPoint>>> standing;

    /** @param standing what stood before in each series of the areas, with what is not told */
    Totals(IndicatorView indicator, Map<Of, Map<String, ObservedPoint>> standing) {
        this.indicator = indicator;
        this.standing = standing.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getKey().area(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What is added keeps to the totals, together with what stands. */
    void check(List<Addition> added) {
        Map<Place, Map<Map<String, String>, Told>> tables = new LinkedHashMap<>();
        for (Addition each : added) {
            tables.computeIfAbsent(new Place(each.of().area(), each.period()), this::table)
                    .put(each.of().slice(), Told.of(each));
        }
        tables.forEach((place, table) -> check(place.period(), table));
    }

    private Map<Map<String, String>, Told> table(Place place) {
        Map<Map<String, String>, Told> table = new LinkedHashMap<>();
        standing.getOrDefault(place.area(), Map.of()).forEach((of, points) -> {
            ObservedPoint point = points.get(place.period().toString());
            if (point != null) {
                table.put(of.slice(), new Told(point.observed().figure(), null));
            }
        });
        return table;
    }

    private void check(Period period, Map<Map<String, String>, Told> table) {
        Map<Set<String>, Map<Map<String, String>, Told>> divisions = new LinkedHashMap<>();
        table.forEach((slice, told) -> divisions
                .computeIfAbsent(slice.keySet(), keys -> new LinkedHashMap<>())
                .put(slice, told));
        if (divisions.keySet().equals(Set.of(Set.of()))) {
            return;
        }
        if (!table.containsKey(Map.<String, String>of())) {
            throw SeriesProblem.TOTAL_MISSING.at(pointer(table), "There is none of %s.".formatted(period));
        }
        if (!indicator.definitionOn(period.firstDay()).kind().summedOverParts()) {
            return;
        }
        divisions.forEach((fine, figures) -> divisions.keySet().stream()
                .filter(coarse -> coarse.size() < fine.size() && fine.containsAll(coarse))
                .forEach(coarse -> check(period, coarse, figures, table)));
    }

    /** Every figure by the coarse division beside the fine ones that it is made of, where all of them are there. */
    private void check(
            Period period,
            Set<String> coarse,
            Map<Map<String, String>, Told> fine,
            Map<Map<String, String>, Told> table) {
        Map<Map<String, String>, Map<Map<String, String>, Told>> parts = new LinkedHashMap<>();
        fine.forEach((slice, told) -> {
            Map<String, String> whole = new TreeMap<>(slice);
            whole.keySet().retainAll(coarse);
            parts.computeIfAbsent(whole, any -> new LinkedHashMap<>()).put(slice, told);
        });
        parts.forEach((whole, of) -> {
            Told total = table.get(whole);
            Set<String> over = new HashSet<>(of.keySet().iterator().next().keySet());
            over.removeAll(coarse);
            if (total != null && isWhole(over, of, period)) {
                fits(period, whole, total, of);
            }
        });
    }

    private boolean isWhole(Set<String> over, Map<Map<String, String>, Told> parts, Period period) {
        long size = 1;
        for (String key : over) {
            Optional<Dimension> dimension = indicator.dimension(key, period.firstDay());
            if (dimension.isEmpty() || !dimension.get().exhaustive()) {
                return false;
            }
            size *= dimension.get().categories().size();
            if (size > parts.size()) {
                return false;
            }
        }
        return size == parts.size() && parts.values().stream().allMatch(Told::isExact);
    }

    private void fits(Period period, Map<String, String> whole, Told total, Map<Map<String, String>, Told> parts) {
        Map<Map<String, String>, Told> all = new LinkedHashMap<>(parts);
        all.put(whole, total);
        if (!(total.figure() instanceof Known known)) {
            throw SeriesProblem.TOTAL_MISSING.at(
                    pointer(all), "All that it is made of is known of %s%s.".formatted(period, named(whole)));
        }
        IndicatorDefinition definition = indicator.definitionOn(period.firstDay());
        Map<String, Series> slices = new HashMap<>();
        parts.forEach((slice, told) -> slices.put(Slice.text(slice), series(period, told)));
        BigDecimal unit =
                definition.holdsBack() ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(definition.decimals());
        if (new Breakdown(series(period, total), period, slices)
                        .fit(period, unit)
                        .result()
                == Fit.DIFFERS) {
            BigDecimal sum = parts.values().stream()
                    .map(told -> ((Known) told.figure()).value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            // Where small figures are held back, a number here could be one.
            String numbers = definition.holdsBack()
                    ? ""
                    : " They come to %s, it is %s."
                            .formatted(sum.toPlainString(), known.value().toPlainString());
            throw SeriesProblem.CATEGORIES_DIFFER.at(
                    pointer(all), "Those of %s%s do not.%s".formatted(period, named(whole), numbers));
        }
    }

    private static String named(Map<String, String> whole) {
        return whole.isEmpty() ? "" : " for " + Slice.text(whole);
    }

    private static Series series(Period period, Told told) {
        return Series.of(period.frequency(), Map.of(period, told.figure()));
    }

    /** The first of them that is handed in, the total before its categories. */
    private static String pointer(Map<Map<String, String>, Told> figures) {
        return figures.entrySet().stream()
                .filter(e -> e.getValue().pointer() != null)
                .min((one, other) ->
                        Integer.compare(one.getKey().size(), other.getKey().size()))
                .map(e -> String.valueOf(e.getValue().pointer()))
                .orElse("");
    }

    private record Place(UUID area, Period period) {}

    /** @param pointer where it stands in what is handed in; absent for what stood before */
    private record Told(Figure figure, @Nullable String pointer) {

        static Told of(Addition added) {
            RecordObservation given = added.given();
            return new Told(
                    given.value() == null || given.missing() != null
                            ? Figure.missing(Objects.requireNonNull(given.missing()))
                            : Qualified.known(given.value(), given.qualifier()),
                    added.pointer());
        }

        boolean isExact() {
            return figure instanceof Known known && known.bound() == Bound.EXACT;
        }
    }
}

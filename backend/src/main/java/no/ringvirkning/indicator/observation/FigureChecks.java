package no.ringvirkning.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.area.AreaCode;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/**
 * Looks at figures one by one, before they are handed in together: what is wrong with each, and what is odd about it. Whoever
 * enters thousands is told of all of them at once, and not of the first.
 */
@ApplicationScoped
public class FigureChecks {

    private final ObservationSeriesRepository repository;
    private final ObservationQueries queries;
    private final AreaQueries areas;
    private final Today today;

    @Inject
    FigureChecks(ObservationSeriesRepository repository, ObservationQueries queries, AreaQueries areas, Today today) {
        this.repository = repository;
        this.queries = queries;
        this.areas = areas;
        this.today = today;
    }

    /**
     * One figure, as it was found.
     *
     * @param series which of the series it is in
     * @param observation which of the observations of that it is
     * @param wrong the rule that it breaks by itself; whether all of them fit together is looked at when they are handed in
     * @param standing what is published of the period; none when nothing is
     */
    public record Looked(
            int series,
            int observation,
            @Nullable ProblemException wrong,
            Set<Oddity> odd,
            @Nullable ObservedPoint standing) {}

    /** All figures of all the series, in their order. As many statements for many as for one. */
    public List<Looked> look(IndicatorView indicator, List<RecordSeries> given) {
        Map<String, UUID> ids =
                areas.ids(given.stream().map(s -> s.area().slug()).distinct().toList());
        Map<UUID, List<AreaCode>> codes = queries.codes(ids.values());
        Map<Of, ObservationSeries> there = repository.of(indicator.id(), ids.values());
        Map<UUID, Map<String, ObservedPoint>> points = queries.standing(
                there.values().stream().map(ObservationSeries::id).toList());
        List<Looked> looked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            RecordSeries series = given.get(i);
            UUID area = ids.get(series.area().slug());
            ObservationSeries stands = area == null ? null : there.get(new Of(area, series.slice()));
            looked.addAll(look(
                    indicator,
                    i,
                    series,
                    unknown(series, area, indicator),
                    area == null ? List.of() : codes.getOrDefault(area, List.of()),
                    stands == null ? Map.of() : points.getOrDefault(stands.id(), Map.of())));
        }
        return looked;
    }

    private @Nullable ProblemException unknown(RecordSeries series, @Nullable UUID area, IndicatorView indicator) {
        if (area == null) {
            return SeriesProblem.UNKNOWN_REFERENCE.at(
                    "/area/slug",
                    "'%s' is not in the record.".formatted(series.area().slug()));
        }
        return Slice.unknown(series.slice(), indicator.definitionOn(today.or(null)))
                .map(detail -> SeriesProblem.FIGURE_OF_UNKNOWN_SLICE.at("/slice", detail))
                .orElse(null);
    }

    private List<Looked> look(
            IndicatorView indicator,
            int number,
            RecordSeries series,
            @Nullable ProblemException unknown,
            List<AreaCode> codes,
            Map<String, ObservedPoint> standing) {
        ObservationRules rules = new ObservationRules(
                indicator.definitionOn(today.or(null)).frequency(),
                period -> indicator.definitionOn(period.firstDay()).kind(),
                today.or(null),
                codes);
        SeriesOddities oddities = new SeriesOddities(standing, series);
        Set<String> named = new HashSet<>();
        List<Looked> looked = new ArrayList<>();
        for (int i = 0; i < series.observations().size(); i++) {
            RecordObservation each = series.observations().get(i);
            ProblemException wrong = unknown != null ? unknown : wrong(indicator, series, each, rules, named);
            looked.add(new Looked(
                    number,
                    i,
                    wrong,
                    wrong == null
                            ? oddities.of(
                                    each,
                                    indicator.definitionOn(
                                            Period.parse(each.period()).firstDay()))
                            : Set.of(),
                    standing.get(each.period())));
        }
        return looked;
    }

    private static @Nullable ProblemException wrong(
            IndicatorView indicator,
            RecordSeries series,
            RecordObservation each,
            ObservationRules rules,
            Set<String> named) {
        try {
            rules.checked(each, "");
            EnteredFigures.check(indicator, new RecordSeries(series.area(), series.slice(), List.of(each)), "");
            return named.add(each.period())
                    ? null
                    : SeriesProblem.PERIOD_REPEATED.at("/period", "%s is named before.".formatted(each.period()));
        } catch (ProblemException broken) {
            return broken;
        }
    }
}

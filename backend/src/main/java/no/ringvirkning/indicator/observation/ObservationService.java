package no.ringvirkning.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.area.AreaCode;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Records observations: a delivery is one transaction, with one entry in the ledger for each series it adds to. */
@ApplicationScoped
public class ObservationService {

    private final ObservationSeriesRepository repository;
    private final ObservationQueries queries;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final Ledger ledger;
    private final InputCheck input;
    private final Today today;

    @Inject
    ObservationService(
            ObservationSeriesRepository repository,
            ObservationQueries queries,
            IndicatorQueries indicators,
            AreaQueries areas,
            Ledger ledger,
            InputCheck input,
            Today today) {
        this.repository = repository;
        this.queries = queries;
        this.indicators = indicators;
        this.areas = areas;
        this.ledger = ledger;
        this.input = input;
        this.today = today;
    }

    /**
     * Adds what was observed of an indicator. What stands already is not recorded again; another figure of a period is its next
     * revision, and needs a reason; periods that are not named stay as they are.
     *
     * @return the series that were added to, as they are now published
     */
    @Transactional
    public List<ObservationSeriesView> record(String indicator, List<RecordSeries> delivered, Change change) {
        delivered.forEach(input::checked);
        IndicatorView view =
                indicators.get(indicator, null).orElseThrow(() -> ProblemException.notFound("indicator", indicator));
        IndicatorDefinition definition = view.definitionOn(today.or(null));
        Map<Of, RecordSeries> told = told(delivered, definition);
        Set<UUID> about = told.keySet().stream().map(Of::area).collect(Collectors.toSet());
        Map<UUID, List<AreaCode>> codes = queries.codes(about);
        Map<Of, ObservationSeries> series = repository.locked(view.id(), about);
        Map<UUID, Map<String, ObservedPoint>> standing = queries.standing(
                series.values().stream().map(ObservationSeries::id).toList());
        List<Stored.Observation> added = new ArrayList<>();
        List<UUID> changed = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Of, RecordSeries> each : told.entrySet()) {
            Of of = each.getKey();
            ObservationSeries there = series.get(of);
            Delivery delivery = new Delivery(
                    there == null ? Map.of() : standing.getOrDefault(there.id(), Map.of()),
                    new ObservationRules(
                            definition.frequency(), today.or(null), codes.getOrDefault(of.area(), List.of())),
                    "/" + number++);
            List<Delivery.Row> rows = delivery.rows(each.getValue().observations());
            if (!rows.isEmpty()) {
                UUID id = extended(there, view.id(), of, rows.size());
                rows.forEach(row -> added.add(Stored.Observation.of(id, row.period(), row.revision(), row.given())));
                changed.add(id);
            }
        }
        return publish(added, changed, change);
    }

    private UUID extended(@Nullable ObservationSeries there, UUID indicator, Of of, int rows) {
        ObservationSeries series = there == null ? new ObservationSeries(indicator, of) : there;
        series.record(rows);
        repository.persist(series);
        return series.id();
    }

    private List<ObservationSeriesView> publish(List<Stored.Observation> added, List<UUID> changed, Change change) {
        if (changed.isEmpty()) {
            return List.of();
        }
        repository.append(added);
        List<ObservationSeriesView> views = queries.published(changed);
        views.forEach(view -> ledger.append(change, view));
        return views;
    }

    private Map<Of, RecordSeries> told(List<RecordSeries> delivered, IndicatorDefinition definition) {
        Map<String, UUID> ids =
                areas.ids(delivered.stream().map(s -> s.area().slug()).toList());
        Map<Of, RecordSeries> told = new LinkedHashMap<>();
        for (int i = 0; i < delivered.size(); i++) {
            RecordSeries series = delivered.get(i);
            String slug = series.area().slug();
            UUID id = ids.get(slug);
            if (id == null) {
                throw SeriesProblem.UNKNOWN_REFERENCE.at(
                        "/" + i + "/area/slug", "'%s' is not in the record.".formatted(slug));
            }
            isDivided(series.slice(), definition, "/" + i + "/slice");
            if (told.put(new Of(id, series.slice()), series) != null) {
                throw SeriesProblem.SERIES_REPEATED.at("/" + i + "/area/slug", "'%s' is named before.".formatted(slug));
            }
        }
        return told;
    }

    private static void isDivided(Map<String, String> slice, IndicatorDefinition definition, String pointer) {
        Slice.unknown(slice, definition).ifPresent(detail -> {
            throw SeriesProblem.FIGURE_OF_UNKNOWN_SLICE.at(pointer, detail);
        });
        // Small cells would be in the feed for ever: until they can be held back there, none comes in.
        if (definition.dimensions().stream().anyMatch(d -> slice.containsKey(d.key()) && d.suppressBelow() != null)) {
            throw SeriesProblem.SLICE_OF_TOO_FEW.at(
                    pointer, "Only totals are recorded where small figures are not shown.");
        }
    }

    /**
     * What is delivered of one series, beside what stands in it.
     *
     * @param pointer where it stands in the delivery
     */
    private record Delivery(Map<String, ObservedPoint> standing, ObservationRules rules, String pointer) {

        /** What is to be added to the series. */
        List<Row> rows(List<RecordObservation> observations) {
            List<Row> rows = new ArrayList<>();
            Set<String> named = new HashSet<>();
            for (int i = 0; i < observations.size(); i++) {
                RecordObservation given = observations.get(i);
                String place = pointer + "/observations/" + i;
                Period period = rules.checked(given, place);
                if (!named.add(given.period())) {
                    throw SeriesProblem.PERIOD_REPEATED.at(
                            place + "/period", "%s is named before.".formatted(given.period()));
                }
                ObservedPoint before = standing.get(given.period());
                if (before == null) {
                    rows.add(new Row(period, 1, given));
                } else if (!given.repeats(before)) {
                    if (given.reason() == null || given.reason().isBlank()) {
                        throw SeriesProblem.REVISION_WITHOUT_REASON.at(
                                place + "/reason", "Something else is published of %s.".formatted(given.period()));
                    }
                    rows.add(new Row(period, before.revision() + 1, given));
                }
            }
            return rows;
        }

        /** A revision to add. */
        private record Row(Period period, int revision, RecordObservation given) {}
    }
}

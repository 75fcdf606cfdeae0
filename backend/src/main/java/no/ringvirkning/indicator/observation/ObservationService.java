package no.ringvirkning.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.area.AreaCode;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.jspecify.annotations.Nullable;

/** Records observations: what is handed in together is one transaction, with one entry in the ledger for each series it adds to. */
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
     * Adds what was observed of an indicator, as it had been published elsewhere: for the system alone, for nobody has looked at it
     * here. What stands already is not recorded again; another figure of a period is its next
     * revision, and needs a reason; periods that are not named stay as they are.
     *
     * @return the series that were added to, as they are now published
     */
    @Transactional
    public List<ObservationSeriesView> record(String indicator, List<RecordSeries> handedIn, Change change) {
        change.actor().needs(Permission.PUBLISH, Subject.SHARED);
        return write(entry(indicator, handedIn), null, change);
    }

    /**
     * The same of what came by a submission that was approved: each observation says so.
     *
     * @return how many observations were new
     */
    @Transactional
    public int record(String indicator, List<RecordSeries> handedIn, UUID submission, Change change) {
        Entry entry = entry(indicator, handedIn);
        change.actor().needs(Permission.PUBLISH, Subject.of(entry.programme()));
        write(entry, submission, change);
        return entry.size();
    }

    /**
     * Holds what was observed to all that {@link #record} does, and writes nothing.
     *
     * @return how many observations would be new
     */
    @Transactional
    public int check(String indicator, List<RecordSeries> handedIn) {
        return entry(indicator, handedIn).size();
    }

    /** Holds what was observed to what is needed to keep it as it is written, and to nothing more. */
    public void checkForm(List<RecordSeries> handedIn) {
        handedIn.forEach(input::checked);
        for (int i = 0; i < handedIn.size(); i++) {
            List<RecordObservation> given = handedIn.get(i).observations();
            for (int j = 0; j < given.size(); j++) {
                ObservationRules.fits(given.get(j), "/" + i + "/observations/" + j);
            }
        }
    }

    /** What keeps all rules, and is new; nothing of it is written yet. */
    private Entry entry(String indicator, List<RecordSeries> handedIn) {
        handedIn.forEach(input::checked);
        IndicatorView view = found(indicator);
        // The database, too, looks at the tables of every definition, also of one to come: a lock is never made
        // stronger later.
        if (view.definitions().stream().allMatch(d -> d.dimensions().isEmpty())) {
            view = held(view);
        } else {
            // Parts of one table that come at once have to see each other; and what it is divided by stays as it is.
            repository.lock(view.id());
            view = found(indicator);
        }
        IndicatorDefinition definition = view.definitionOn(today.or(null));
        Map<Of, RecordSeries> told = told(handedIn, definition);
        Set<UUID> about = told.keySet().stream().map(Of::area).collect(Collectors.toSet());
        Map<UUID, List<AreaCode>> codes = queries.codes(about);
        Map<Of, ObservationSeries> series = repository.locked(view.id(), about);
        return new Entry(view.id(), view.programmeId(), additions(view, told, codes, series), series);
    }

    /** The indicator, which stays as it is now: what is to be recorded could be worked out by its next definition. */
    private IndicatorView held(IndicatorView seen) {
        return repository.held(seen.id()) == seen.version() ? seen : found(seen.slug());
    }

    private IndicatorView found(String indicator) {
        return indicators.get(indicator, null).orElseThrow(() -> ProblemException.notFound("indicator", indicator));
    }

    /** What is to be recorded of what is told, when it keeps to all rules. */
    private List<Addition> additions(
            IndicatorView view,
            Map<Of, RecordSeries> told,
            Map<UUID, List<AreaCode>> codes,
            Map<Of, ObservationSeries> series) {
        IndicatorDefinition definition = view.definitionOn(today.or(null));
        Map<Of, Map<String, ObservedPoint>> standing = standing(series);
        if (!definition.holdsBack()) {
            List<Addition> added = additionsTo(standing, view, told, codes);
            new Totals(view, standing).check(added);
            return added;
        }
        Editions editions = editions(told, series);
        SmallFigures small = new SmallFigures(definition, editions, codes);
        Map<Of, Map<String, ObservedPoint>> restored = editions.restored(standing);
        List<Addition> added = additionsTo(restored, view, told, codes);
        small.check(told);
        areApart(view, told, series);
        new Totals(view, restored).check(added);
        return small.heldBack(told, added);
    }

    private Map<Of, Map<String, ObservedPoint>> standing(Map<Of, ObservationSeries> series) {
        Map<UUID, Map<String, ObservedPoint>> points = queries.standing(
                series.values().stream().map(ObservationSeries::id).toList());
        Map<Of, Map<String, ObservedPoint>> standing = new HashMap<>();
        series.forEach((of, each) -> standing.put(of, points.getOrDefault(each.id(), Map.of())));
        return standing;
    }

    private Editions editions(Map<Of, RecordSeries> told, Map<Of, ObservationSeries> series) {
        Set<String> periods = told.values().stream()
                .flatMap(s -> s.observations().stream().map(RecordObservation::period))
                .collect(Collectors.toSet());
        return Editions.of(
                series,
                queries.editions(
                        series.values().stream().map(ObservationSeries::id).toList(), periods));
    }

    private List<Addition> additionsTo(
            Map<Of, Map<String, ObservedPoint>> standing,
            IndicatorView view,
            Map<Of, RecordSeries> told,
            Map<UUID, List<AreaCode>> codes) {
        IndicatorDefinition definition = view.definitionOn(today.or(null));
        List<Addition> added = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Of, RecordSeries> each : told.entrySet()) {
            Of of = each.getKey();
            SeriesEntry one = new SeriesEntry(
                    of,
                    standing.getOrDefault(of, Map.of()),
                    new ObservationRules(
                            definition.frequency(),
                            period -> view.definitionOn(period.firstDay()).kind(),
                            today.or(null),
                            codes.getOrDefault(of.area(), List.of())),
                    "/" + number++);
            EnteredFigures.check(view, each.getValue(), one.pointer());
            added.addAll(one.additions(each.getValue().observations()));
        }
        return added;
    }

    /** The figures of an area less those of a part of it are those of the rest. */
    private void areApart(IndicatorView view, Map<Of, RecordSeries> told, Map<Of, ObservationSeries> series) {
        Set<UUID> divided = series.keySet().stream()
                .filter(of -> !of.slice().isEmpty())
                .map(Of::area)
                .collect(Collectors.toSet());
        Map<UUID, Integer> first = new LinkedHashMap<>();
        int number = 0;
        for (Of of : told.keySet()) {
            if (!of.slice().isEmpty() && !divided.contains(of.area())) {
                first.putIfAbsent(of.area(), number);
            }
            number++;
        }
        if (!first.isEmpty()) {
            queries.overlapping(view.id(), first.keySet()).ifPresent(overlap -> {
                throw SeriesProblem.SLICES_OVERLAP.at(
                        "/%d/area/slug".formatted(first.get(overlap.area())),
                        "'%s' overlaps '%s', which has them.".formatted(overlap.slug(), overlap.other()));
            });
        }
    }

    private List<ObservationSeriesView> write(Entry entry, @Nullable UUID by, Change change) {
        if (entry.added().isEmpty()) {
            return List.of();
        }
        List<Stored.Observation> rows = new ArrayList<>();
        List<Stored.HeldBack> heldBack = new ArrayList<>();
        List<UUID> changed = new ArrayList<>();
        entry.bySeries().forEach((of, added) -> {
            UUID id = extended(entry.series().get(of), entry.indicator(), of, added.size());
            added.forEach(a -> {
                rows.add(Stored.Observation.of(id, a.period(), a.revision(), a.given(), by));
                Stored.HeldBack.of(id, a).ifPresent(heldBack::add);
            });
            changed.add(id);
        });
        repository.append(rows);
        if (!heldBack.isEmpty()) {
            repository.holdBack(heldBack);
        }
        List<ObservationSeriesView> views = queries.published(changed);
        views.forEach(view -> ledger.append(change, view));
        return views;
    }

    private UUID extended(@Nullable ObservationSeries there, UUID indicator, Of of, int rows) {
        ObservationSeries series = there == null ? new ObservationSeries(indicator, of) : there;
        series.record(rows);
        repository.persist(series);
        return series.id();
    }

    private Map<Of, RecordSeries> told(List<RecordSeries> handedIn, IndicatorDefinition definition) {
        Map<String, UUID> ids =
                areas.ids(handedIn.stream().map(s -> s.area().slug()).toList());
        Map<Of, RecordSeries> told = new LinkedHashMap<>();
        for (int i = 0; i < handedIn.size(); i++) {
            RecordSeries series = handedIn.get(i);
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
    }

    /**
     * What there is to write of an indicator.
     *
     * @param programme whose the indicator is
     * @param series those that have figures already
     */
    private record Entry(
            UUID indicator, @Nullable UUID programme, List<Addition> added, Map<Of, ObservationSeries> series) {

        int size() {
            return added.size();
        }

        Map<Of, List<Addition>> bySeries() {
            return added.stream().collect(Collectors.groupingBy(Addition::of, LinkedHashMap::new, Collectors.toList()));
        }
    }
}

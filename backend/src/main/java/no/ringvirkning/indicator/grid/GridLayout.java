package no.ringvirkning.indicator.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservedPoint;
import no.ringvirkning.indicator.observation.RecordObservation;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/** Lays out what was read as tables: which rows there are, and what can be written where. */
final class GridLayout {

    /** Of an indicator that is divided more finely, only the categories of one dimension at a time are asked for. */
    private static final int MOST_SLICES = 100;

    private final List<GridIndicator> indicators;
    private final GridSpan span;
    private final Map<CellKey, ProposedFigure> proposed = new HashMap<>();
    private final Set<CellKey> underWay = new LinkedHashSet<>();
    private final Map<CellKey, ObservedPoint> standing = new HashMap<>();

    GridLayout(List<GridIndicator> indicators, List<OpenSubmission> open, GridSpan span) {
        this.indicators = indicators;
        this.span = span;
        open.forEach(each -> {
            if (each.own() || each.underWay()) {
                cells(each).forEach((key, said) -> {
                    proposed.put(key, new ProposedFigure(each.id(), each.status(), said.value(), said.missing()));
                    if (each.underWay()) {
                        underWay.add(key);
                    }
                });
            }
        });
        indicators.forEach(each -> each.series()
                .forEach(series -> series.points()
                        .forEach(point -> standing.put(
                                new CellKey(each.indicator().slug(), series.area(), series.slice(), point.period()),
                                point))));
    }

    /** What a submission says, cell by cell. */
    static Map<CellKey, RecordObservation> cells(OpenSubmission of) {
        Map<CellKey, RecordObservation> cells = new HashMap<>();
        of.series()
                .forEach(series -> series.observations()
                        .forEach(each -> cells.put(
                                new CellKey(of.indicator(), series.area().slug(), series.slice(), each.period()),
                                each)));
        return cells;
    }

    List<GridTable> tables() {
        return Stream.of(Frequency.values())
                .filter(frequency -> entered(frequency).findAny().isPresent())
                .map(frequency -> table(frequency, span.periods(frequency)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private GridTable table(Frequency frequency, List<Period> periods) {
        List<GridRow> rows =
                entered(frequency).flatMap(each -> rows(each, periods)).toList();
        return new GridTable(frequency, periods.stream().map(Period::toString).toList(), rows);
    }

    private Stream<GridIndicator> entered(Frequency frequency) {
        return indicators.stream().filter(each -> isEntered(each.indicator().definition(), frequency));
    }

    private static boolean isEntered(IndicatorDefinition definition, Frequency frequency) {
        return definition.frequency() == frequency && definition.kind().numeric() && definition.formula() == null;
    }

    private Stream<GridRow> rows(GridIndicator of, List<Period> periods) {
        return of.areas().stream()
                .flatMap(area -> slices(of, area.slug()).stream().map(slice -> row(of, area, slice, periods)));
    }

    private static Set<Map<String, String>> slices(GridIndicator of, String area) {
        Set<Map<String, String>> slices =
                new LinkedHashSet<>(divisions(of.indicator().definition().dimensions()));
        of.series().stream()
                .filter(series -> series.area().equals(area))
                .map(GridIndicator.Standing::slice)
                .sorted(Comparator.comparing(Slice::text))
                .forEach(slices::add);
        return slices;
    }

    /** The total, then by each dimension, then by several. */
    private static List<Map<String, String>> divisions(List<Dimension> dimensions) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Dimension dimension : dimensions) {
            for (Map<String, String> coarse : List.copyOf(all)) {
                for (Dimension.Category category : dimension.categories()) {
                    Map<String, String> fine = new TreeMap<>(coarse);
                    fine.put(dimension.key(), category.key());
                    all.add(Map.copyOf(fine));
                }
            }
        }
        return all.stream()
                .filter(slice -> all.size() <= MOST_SLICES || slice.size() <= 1)
                .sorted(Comparator.comparing(Map::size))
                .toList();
    }

    private GridRow row(GridIndicator of, AreaRef area, Map<String, String> slice, List<Period> periods) {
        IndicatorDefinition definition = of.indicator().definition();
        return new GridRow(
                new IndicatorRef(of.indicator().slug(), definition.name()),
                definition.unit(),
                definition.decimals(),
                area,
                slice,
                Slice.name(slice, definition).orElse(null),
                periods.stream()
                        .map(period -> cell(
                                new CellKey(of.indicator().slug(), area.slug(), slice, period.toString()),
                                period,
                                of.indicator().definitionOn(period.firstDay())))
                        .toList());
    }

    private GridCell cell(CellKey key, Period period, IndicatorDefinition definition) {
        @Nullable ObservedPoint stands = standing.get(key);
        return new GridCell(
                key.period(),
                state(key, period, definition),
                stands == null ? 0 : stands.revision(),
                stands == null ? null : stands.value(),
                stands == null ? null : stands.missing(),
                stands == null || stands.qualifier() == Qualifier.EXACT ? null : stands.qualifier(),
                proposed.get(key));
    }

    private CellState state(CellKey key, Period period, IndicatorDefinition definition) {
        if (definition.formula() != null) {
            return CellState.COMPUTED;
        }
        if (!definition.kind().hasHappened(period, span.today())) {
            return CellState.FUTURE;
        }
        return underWay.contains(key) ? CellState.UNDER_WAY : CellState.OPEN;
    }
}

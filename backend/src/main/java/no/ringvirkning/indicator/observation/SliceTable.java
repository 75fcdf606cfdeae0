package no.ringvirkning.indicator.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Limits;
import no.ringvirkning.indicator.engine.suppression.Published;

/** The figures of an area and a period by the one or two dimensions of an indicator, as the engine sees them. */
final class SliceTable {

    private final List<Dimension> dimensions;
    private final Map<Map<String, String>, Place> places = new LinkedHashMap<>();
    private final Map<Place, Map<String, String>> slices = new HashMap<>();

    SliceTable(IndicatorDefinition definition) {
        this.dimensions = definition.dimensions();
        boolean two = dimensions.size() == 2;
        for (int row = two ? Cell.ALL : 0; row < height(); row++) {
            for (int column = two ? Cell.ALL : 0; column < width(); column++) {
                Map<String, String> slice = new HashMap<>();
                if (two && row != Cell.ALL) {
                    slice.put(dimensions.get(0).key(), category(0, row));
                }
                if (column != Cell.ALL) {
                    slice.put(columns().key(), category(dimensions.size() - 1, column));
                }
                if (!slice.isEmpty()) {
                    places.put(Map.copyOf(slice), new Place(row, column));
                    slices.put(new Place(row, column), Map.copyOf(slice));
                }
            }
        }
    }

    private Dimension columns() {
        return dimensions.get(dimensions.size() - 1);
    }

    private int height() {
        return dimensions.size() == 2 ? dimensions.get(0).categories().size() : 1;
    }

    private int width() {
        return columns().categories().size();
    }

    private String category(int dimension, int number) {
        return dimensions.get(dimension).categories().get(number).key();
    }

    /** Every slice that has a figure, but for the total. */
    List<Map<String, String>> slices() {
        return List.copyOf(places.keySet());
    }

    Set<Map<String, String>> slices(Set<Cell> cells) {
        Set<Map<String, String>> found = new HashSet<>();
        cells.forEach(cell -> found.add(slices.get(Place.of(cell))));
        return found;
    }

    CountTable counts(ToLongFunction<Map<String, String>> counts) {
        List<List<Long>> rows = new ArrayList<>();
        for (int row = 0; row < height(); row++) {
            List<Long> columns = new ArrayList<>();
            for (int column = 0; column < width(); column++) {
                columns.add(counts.applyAsLong(slices.get(new Place(row, column))));
            }
            rows.add(columns);
        }
        return new CountTable(rows);
    }

    Published published(ToLongFunction<Map<String, String>> counts, Predicate<Map<String, String>> isHeld) {
        CountTable table = counts(counts);
        Set<Cell> held = new HashSet<>();
        table.cells().stream()
                .filter(cell -> isHeld.test(slices.get(Place.of(cell))))
                .forEach(held::add);
        return new Published(table, held);
    }

    Limits limits() {
        return new Limits(dimensions.size() == 2 ? limit(dimensions.get(0)) : 0, limit(columns()));
    }

    private static long limit(Dimension dimension) {
        return dimension.suppressBelow() == null ? 0 : dimension.suppressBelow();
    }

    private record Place(int row, int column) {

        static Place of(Cell cell) {
            return new Place(cell.row(), cell.column());
        }
    }
}

package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of counts by one or two dimensions, each with two categories or more, with its sums: of every category, and of all.
 * The sums are worked out here, so that they fit.
 *
 * @param rows the counts, by the categories of the first dimension and then of the second; a single row for a table by one
 *     dimension
 */
public record CountTable(List<List<Long>> rows) {

    public CountTable {
        rows = rows.stream().map(List::copyOf).toList();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        if (width < 2 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a dimension has two categories or more, in every row the same");
        }
        if (rows.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is zero or more");
        }
    }

    public int width() {
        return rows.get(0).size();
    }

    public int height() {
        return rows.size();
    }

    /** Whether the rows are categories, too, with sums of their own. */
    public boolean hasTwoDimensions() {
        return height() > 1;
    }

    public long grandTotal() {
        return rows.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /** Every count that would be published but for the grand total: the cells, then the sums of rows and of columns. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < height(); row++) {
            for (int column = 0; column < width(); column++) {
                cells.add(new Cell(row, column, rows.get(row).get(column)));
            }
        }
        if (hasTwoDimensions()) {
            for (int row = 0; row < height(); row++) {
                cells.add(new Cell(row, Cell.ALL, sumOfRow(row)));
            }
            for (int column = 0; column < width(); column++) {
                cells.add(new Cell(Cell.ALL, column, sumOfColumn(column)));
            }
        }
        return cells;
    }

    private long sumOfRow(int row) {
        return rows.get(row).stream().mapToLong(Long::longValue).sum();
    }

    private long sumOfColumn(int column) {
        return rows.stream().mapToLong(row -> row.get(column)).sum();
    }

    /** A count in its place; {@link #ALL} as row or column for the sum over all of them. */
    public record Cell(int row, int column, long count) {

        public static final int ALL = -1;

        public boolean isSum() {
            return row == ALL || column == ALL;
        }
    }
}

package no.ringvirkning.indicator.engine.suppression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/**
 * The sums of rows and of columns, and what they tell of the cells when nothing else of the table is known but that a cell may be
 * small. It is worked out from the sums alone: so whoever reads them knows as much, and learns nothing by what follows from it.
 */
final class Margins {

    private final List<Long> rows;
    private final List<Long> columns;
    private final long total;

    Margins(CountTable table) {
        rows = sums(table, true);
        columns = sums(table, false);
        total = table.grandTotal();
    }

    private static List<Long> sums(CountTable table, boolean ofRows) {
        return table.cells().stream()
                .filter(cell -> ofRows ? cell.column() == Cell.ALL : cell.row() == Cell.ALL)
                .map(Cell::count)
                .toList();
    }

    /** Whether somebody can be in the cell: in an empty row or column nobody is, and everybody knows. */
    boolean isOpen(Cell cell) {
        return !cell.isSum() && rows.get(cell.row()) > 0 && columns.get(cell.column()) > 0;
    }

    /**
     * Whether every open cell can be two numbers at least, in tables with these sums that have a one somewhere: a one is small
     * wherever anything is.
     */
    boolean hide() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (rows.get(row) > 0 && columns.get(column) > 0 && !isHidden(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isHidden(int row, int column) {
        long least = Math.max(0, rows.get(row) + columns.get(column) - total);
        long most = Math.min(rows.get(row), columns.get(column));
        Set<Long> possible = new HashSet<>();
        for (long count : new long[] {1, least, most, least + 1, most - 1}) {
            if (count >= least && count <= most && !possible.contains(count) && hasOne(row, column, count)) {
                possible.add(count);
                if (possible.size() == 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there is a table with this count in this place and a one in some place. */
    private boolean hasOne(int row, int column, long count) {
        if (count == 1) {
            return true;
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                if ((r != row || c != column) && fits(row, column, count, r, c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is left of the sums has to flow through the other places, by Hall's condition. */
    private boolean fits(int row, int column, long count, int oneRow, int oneColumn) {
        long inRow = rows.get(row) - count - (row == oneRow ? 1 : 0);
        long inColumn = columns.get(column) - count - (column == oneColumn ? 1 : 0);
        long inOneRow = row == oneRow ? inRow : rows.get(oneRow) - 1;
        long inOneColumn = column == oneColumn ? inColumn : columns.get(oneColumn) - 1;
        long left = total - count - 1;
        if (inRow < 0 || inColumn < 0 || inOneRow < 0 || inOneColumn < 0) {
            return false;
        }
        if (row == oneRow) {
            return inRow + inColumn + inOneColumn <= left;
        }
        if (column == oneColumn) {
            return inColumn + inRow + inOneRow <= left;
        }
        return inRow + inColumn <= left && inOneRow + inOneColumn <= left;
    }
}

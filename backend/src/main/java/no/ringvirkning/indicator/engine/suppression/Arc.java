package no.ringvirkning.indicator.engine.suppression;

import java.util.List;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/** A count as an arc of the network in which counts flow: from a source through the rows, by the cells, through the columns. */
record Arc(int from, int to) {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    /** In the order of the cells of the table. */
    static List<Arc> all(CountTable table) {
        return table.cells().stream().map(cell -> of(cell, table)).toList();
    }

    private static Arc of(Cell cell, CountTable table) {
        int row = 2 + cell.row();
        int column = 2 + table.height() + cell.column();
        if (!table.hasTwoDimensions()) {
            return new Arc(SOURCE, SINK);
        }
        return cell.column() == Cell.ALL
                ? new Arc(SOURCE, row)
                : cell.row() == Cell.ALL ? new Arc(column, SINK) : new Arc(row, column);
    }
}

package no.ringvirkning.indicator.engine.suppression;

import java.util.List;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/** A count as an arc of the network, from where it comes to where it goes. */
record Arc(int from, int to, int cost) {

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
            return new Arc(SOURCE, SINK, cost(cell));
        }
        return cell.column() == Cell.ALL
                ? new Arc(SOURCE, row, cost(cell))
                : cell.row() == Cell.ALL ? new Arc(column, SINK, cost(cell)) : new Arc(row, column, cost(cell));
    }

    /** What it costs to hold this one back too: sums are missed more than cells, and an empty cell hides least. */
    private static int cost(Cell cell) {
        return cell.isSum() ? 1_000 : cell.count() == 0 ? 10 : 1;
    }
}

package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/**
 * Which counts of a table are held back: the small ones, and others, so that no count held back can be worked out from what is
 * published. The total of all is kept.
 *
 * <p>A table with its sums is a network in which counts flow: from a source through the rows, by the cells, through the columns
 * into a sink. What is published is fixed; what is held back could be anything that keeps the flow and is not below zero. So
 * a count is safe exactly when it lies on a circle of counts held back, along which one more here is one less there. For each
 * small count such a circle is found that holds as little else back as it can.
 *
 * <p>Nothing tells which of the counts held back were small: that would let some of them be worked out.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * The cells to hold back.
     *
     * @param threshold counts above zero and below it are small. Zero is published: nobody is in it.
     */
    public static Set<Cell> of(CountTable table, long threshold) {
        List<Arc> arcs = table.cells().stream().map(cell -> Arc.of(cell, table)).toList();
        Set<Arc> held = new LinkedHashSet<>();
        List<Arc> small = arcs.stream()
                .filter(arc -> arc.cell().count() > 0 && arc.cell().count() < threshold)
                .toList();
        held.addAll(small);
        for (Arc arc : small) {
            held.addAll(circle(arc, arcs, held));
        }
        Set<Cell> cells = new LinkedHashSet<>();
        arcs.stream().filter(held::contains).forEach(arc -> cells.add(arc.cell()));
        return Collections.unmodifiableSet(cells);
    }

    /** The circle through a small count, whichever way round it holds less back. */
    private static List<Arc> circle(Arc small, List<Arc> arcs, Set<Arc> held) {
        List<Arc> others = arcs.stream().filter(arc -> arc != small).toList();
        Way less = Way.cheapest(small.from(), small.to(), others, held);
        Way more = Way.cheapest(small.to(), small.from(), others, held);
        return less.cost() <= more.cost() ? less.arcs() : more.arcs();
    }

    /** A count as an arc of the network, from where it comes to where it goes. */
    record Arc(Cell cell, int from, int to) {

        private static final int SOURCE = 0;
        private static final int SINK = 1;

        static Arc of(Cell cell, CountTable table) {
            int row = 2 + cell.row();
            int column = 2 + table.height() + cell.column();
            if (!table.hasTwoDimensions()) {
                return new Arc(cell, SOURCE, SINK);
            }
            return cell.column() == Cell.ALL
                    ? new Arc(cell, SOURCE, row)
                    : cell.row() == Cell.ALL ? new Arc(cell, column, SINK) : new Arc(cell, row, column);
        }

        /** What it costs to hold this one back too: sums are missed more than cells, and an empty cell hides least. */
        int cost() {
            return cell.isSum() ? 1_000 : cell.count() == 0 ? 10 : 1;
        }
    }

    /** A way through the network, and what it costs to hold all of it back. */
    record Way(List<Arc> arcs, int cost) {

        private static final int NONE = Integer.MAX_VALUE;

        /**
         * The cheapest way by which one count can become more and another less: forward along a count that grows, backward along
         * one that shrinks, which an empty one cannot.
         */
        static Way cheapest(int from, int to, List<Arc> arcs, Set<Arc> held) {
            int nodes = 2
                    + arcs.stream()
                            .mapToInt(arc -> Math.max(arc.from(), arc.to()))
                            .max()
                            .orElse(0);
            int[] cost = new int[nodes];
            Arc[] by = new Arc[nodes];
            Arrays.fill(cost, NONE);
            cost[from] = 0;
            boolean shorter = true;
            while (shorter) {
                shorter = false;
                for (Arc arc : arcs) {
                    int more = held.contains(arc) ? 0 : arc.cost();
                    shorter |= reach(arc, arc.from(), arc.to(), more, cost, by);
                    shorter |= arc.cell().count() > 0 && reach(arc, arc.to(), arc.from(), more, cost, by);
                }
            }
            return cost[to] == NONE ? new Way(List.of(), NONE) : new Way(back(from, to, by), cost[to]);
        }

        private static boolean reach(Arc arc, int start, int end, int more, int[] cost, Arc[] by) {
            if (cost[start] == NONE || cost[start] + more >= cost[end]) {
                return false;
            }
            cost[end] = cost[start] + more;
            by[end] = arc;
            return true;
        }

        private static List<Arc> back(int from, int to, Arc[] by) {
            List<Arc> way = new ArrayList<>();
            for (int node = to; node != from; ) {
                Arc arc = by[node];
                way.add(arc);
                node = arc.from() == node ? arc.to() : arc.from();
            }
            return way;
        }
    }
}

package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
 * <p>A table that is published anew is read beside what was published of it before; see {@link Circles}.
 *
 * <p>Nothing tells which of the counts held back were small: that would let some of them be worked out.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * The cells to hold back of a table that is published for the first time.
     *
     * @param threshold counts above zero and below it are small
     */
    public static Set<Cell> of(CountTable table, long threshold) {
        return of(table, Limits.all(threshold), List.of())
                .orElseThrow(() -> new IllegalStateException("where nothing is known, all can be held back"));
    }

    /**
     * The cells to hold back.
     *
     * @param before what was published of the same table, oldest first
     * @return nothing when no choice of cells keeps secret what has to be, after what was published before
     */
    public static Optional<Set<Cell>> of(CountTable table, Limits limits, List<Published> before) {
        List<Published> all = new ArrayList<>(before);
        all.add(new Published(table, Set.of()));
        Circles circles = new Circles(all);
        List<Cell> cells = table.cells();
        for (int place = 0; place < cells.size(); place++) {
            if (limits.isSmall(cells.get(place)) || circles.wasHeld(place)) {
                circles.hold(place);
            }
        }
        if (!circles.close()) {
            return Optional.empty();
        }
        Set<Cell> held = new LinkedHashSet<>();
        circles.held().forEach(place -> held.add(cells.get(place)));
        return Optional.of(Collections.unmodifiableSet(held));
    }
}

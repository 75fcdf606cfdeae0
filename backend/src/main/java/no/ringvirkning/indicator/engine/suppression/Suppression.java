package no.ringvirkning.indicator.engine.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;

/**
 * Which counts of a table are held back. Others are never chosen to go with the small ones: who knows how they are chosen could
 * tell from the choice which are small. Instead the reader is told one of three things:
 *
 * <ol>
 *   <li>Everything, when nothing is small.
 *   <li>The sums of rows and of columns, and no cell but those of empty rows and columns, when a cell is small, no sum is, and
 *       {@link Margins} that are known leave each cell two numbers at least.
 *   <li>The total alone, in all other tables, and when a table by one dimension has anything small.
 * </ol>
 *
 * So every table that leads to the same answer is possible for the reader, who knows this rule and the limits. In the second case
 * that each cell can be two numbers is worked out from the sums alone, which the reader has. In the third case the tables that lead
 * to the answer are still so when their categories change places; a count could then be known only if it were the same in all
 * places of all of them, and there is always one with a row or a column of a single one, and the others elsewhere. The exception is
 * two persons in two categories, which could be one in each: so two are never told apart in a table by one dimension.
 *
 * <p>A table that is published anew is held back at least as far as before, and is read beside what was published of it; see
 * {@link Circles}.
 *
 * <p>Promised is that no count held back can be worked out to a single number from what is published here, by who knows the rule.
 * Not promised: that it cannot be narrowed down, guessed from other periods, or worked out by who knows some of the counts held
 * back from elsewhere: who knows all but one of a line knows that one.
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
     * @return nothing when they would not keep secret what has to be, after what was published before
     */
    public static Optional<Set<Cell>> of(CountTable table, Limits limits, List<Published> before) {
        // That one of the tables with a single one is refused for what was before would tell where it is not.
        if (table.grandTotal() < 2 && wasHeld(before, cell -> true)) {
            return Optional.empty();
        }
        Set<Cell> held = table.hasTwoDimensions() ? ofTwo(table, limits, before) : ofOne(table, limits, before);
        List<Published> all = new ArrayList<>(before);
        all.add(new Published(table, held));
        return new Circles(all).close() ? Optional.of(held) : Optional.empty();
    }

    private static Set<Cell> ofOne(CountTable table, Limits limits, List<Published> before) {
        boolean two = table.grandTotal() == 2 && limits.isSmall(new Cell(Cell.ALL, 0, 1));
        return two || has(table, limits::isSmall) || wasHeld(before, cell -> true)
                ? Set.copyOf(table.cells())
                : Set.of();
    }

    private static Set<Cell> ofTwo(CountTable table, Limits limits, List<Published> before) {
        boolean sums = has(table, cell -> cell.isSum() && limits.isSmall(cell)) || wasHeld(before, Cell::isSum);
        if (!sums && !has(table, limits::isSmall) && !wasHeld(before, cell -> true)) {
            return Set.of();
        }
        Margins margins = new Margins(table);
        // What was held back once is not laid bare by its row becoming empty.
        boolean emptied = has(
                table,
                cell -> !cell.isSum()
                        && !margins.isOpen(cell)
                        && wasHeld(before, c -> c.row() == cell.row() && c.column() == cell.column()));
        return sums || emptied || !margins.hide()
                ? Set.copyOf(table.cells())
                : table.cells().stream().filter(margins::isOpen).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean has(CountTable table, Predicate<Cell> what) {
        return table.cells().stream().anyMatch(what);
    }

    private static boolean wasHeld(List<Published> before, Predicate<Cell> what) {
        return before.stream().flatMap(edition -> edition.held().stream()).anyMatch(what);
    }
}

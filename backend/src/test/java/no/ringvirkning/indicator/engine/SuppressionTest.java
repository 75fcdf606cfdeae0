package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Suppression;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small cells")
class SuppressionTest {

    private static final int ALL = Cell.ALL;

    @Test
    @DisplayName("are held back with all others of one dimension, and the total is kept")
    void oneDimension() {
        CountTable table = new CountTable(List.of(List.of(3L, 20L, 40L)));
        assertEquals(Set.copyOf(table.cells()), Suppression.of(table, 5));
    }

    @Test
    @DisplayName("take all other cells with them in a table with sums, and no sum")
    void twoDimensions() {
        Set<Cell> held = Suppression.of(table(row(2, 10, 11), row(12, 13, 14), row(15, 16, 17)), 5);
        assertEquals(9, held.size());
        assertTrue(held.contains(new Cell(0, 0, 2)));
        assertTrue(held.stream().noneMatch(Cell::isSum));
    }

    @Test
    @DisplayName("that are sums are held back as well: they are slices, too")
    void sums() {
        Set<Cell> held = Suppression.of(table(row(1, 2), row(30, 40)), 5);
        assertTrue(held.contains(new Cell(0, ALL, 3)));
    }

    @Test
    @DisplayName("are not there where nobody is, or enough are")
    void nothingToHide() {
        assertEquals(Set.of(), Suppression.of(table(row(0, 5), row(6, 0)), 5));
        assertFalse(Suppression.of(table(row(0, 4), row(6, 0)), 5).isEmpty());
    }

    @Test
    @DisplayName("beside empty ones are not given away by nothing being less than nothing")
    void emptyCells() {
        // Held back with the two empty ones in its row and column, the 3 would be the only number possible.
        CountTable table = table(row(3, 0), row(0, 9));
        assertSafe(table, Suppression.of(table, 5), 5);
    }

    @Test
    @DisplayName("held back alone would be found out by the test")
    void primaryAloneIsFoundOut() {
        CountTable table = table(row(2, 10), row(12, 13));
        assertThrows(AssertionError.class, () -> assertSafe(table, Set.of(new Cell(0, 0, 2)), 5));
        assertThrows(AssertionError.class, () -> assertSafe(table, Set.of(), 5));
    }

    /** What has to be hidden is, and the linear system of what is published leaves no hidden count a single value. */
    static void assertSafe(CountTable table, Set<Cell> held, long threshold) {
        List<Cell> cells = table.cells();
        cells.stream()
                .filter(c -> c.count() > 0 && c.count() < threshold)
                .forEach(c -> assertTrue(held.contains(c), c + " is small"));
        List<Cell> unknown = List.copyOf(held);
        List<BigInteger[]> equations = equations(table, unknown);
        int rank = rank(equations);
        for (int i = 0; i < unknown.size(); i++) {
            // A count has one value exactly when to fix it is nothing new.
            BigInteger[] fixed = new BigInteger[unknown.size()];
            Arrays.fill(fixed, BigInteger.ZERO);
            fixed[i] = BigInteger.ONE;
            List<BigInteger[]> more = new ArrayList<>(equations);
            more.add(fixed);
            assertTrue(rank(more) > rank, unknown.get(i) + " can be worked out, of " + table + " with " + held);
        }
    }

    private static List<BigInteger[]> equations(CountTable table, List<Cell> unknown) {
        List<BigInteger[]> equations = new ArrayList<>();
        if (!table.hasTwoDimensions()) {
            equations.add(equation(unknown, c -> true, c -> false));
            return equations;
        }
        for (int row = 0; row < table.height(); row++) {
            int r = row;
            equations.add(equation(unknown, c -> c.row() == r && c.column() != ALL, c -> c.row() == r));
        }
        for (int column = 0; column < table.width(); column++) {
            int k = column;
            equations.add(equation(unknown, c -> c.column() == k && c.row() != ALL, c -> c.column() == k));
        }
        equations.add(equation(unknown, c -> c.column() == ALL, c -> false));
        equations.add(equation(unknown, c -> c.row() == ALL, c -> false));
        return equations;
    }

    private static BigInteger[] equation(List<Cell> unknown, Predicate<Cell> added, Predicate<Cell> takenAway) {
        return unknown.stream()
                .map(c ->
                        added.test(c) ? BigInteger.ONE : takenAway.test(c) ? BigInteger.ONE.negate() : BigInteger.ZERO)
                .toArray(BigInteger[]::new);
    }

    /** Gauss' way, in whole numbers. */
    static int rank(List<BigInteger[]> equations) {
        List<BigInteger[]> rows =
                equations.stream().map(BigInteger[]::clone).collect(Collectors.toCollection(ArrayList::new));
        int rank = 0;
        int width = rows.get(0).length;
        for (int column = 0; column < width; column++) {
            int from = rank;
            int k = column;
            int pivot = IntStream.range(from, rows.size())
                    .filter(i -> rows.get(i)[k].signum() != 0)
                    .findFirst()
                    .orElse(-1);
            if (pivot < 0) {
                continue;
            }
            BigInteger[] row = rows.set(pivot, rows.get(rank));
            rows.set(rank, row);
            for (int i = rank + 1; i < rows.size(); i++) {
                BigInteger[] other = rows.get(i);
                BigInteger times = other[k];
                for (int j = 0; j < width; j++) {
                    other[j] = other[j].multiply(row[k]).subtract(row[j].multiply(times));
                }
            }
            rank++;
        }
        return rank;
    }

    @SafeVarargs
    private static CountTable table(List<Long>... rows) {
        return new CountTable(List.of(rows));
    }

    private static List<Long> row(long... counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}

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
    @DisplayName("cannot be worked out from any table: no count held back has but one possible value")
    void neverDerivable() {
        int[] held = new int[1];
        Seeds.each(1_500, seeds -> {
            CountTable table = anyTable(seeds, 1 + seeds.random.nextInt(5), 2 + seeds.random.nextInt(4));
            Set<Cell> cells = Suppression.of(table, 5);
            assertSafe(table, cells, 5);
            held[0] += cells.size();
        });
        assertTrue(held[0] > 1_500, "there was something to hold back");
    }

    @Test
    @DisplayName("cannot be found by trying all tables that fit what is published")
    void neverTheOnlyTable() {
        Seeds.each(100, seeds -> {
            CountTable table = new CountTable(IntStream.range(0, 2)
                    .mapToObj(i -> seeds.random.longs(3, 0, 5).boxed().toList())
                    .toList());
            Set<Cell> cells = Suppression.of(table, 3);
            List<CountTable> possible = possible(table, cells);
            for (Cell cell : cells) {
                long values = possible.stream().map(t -> at(t, cell)).distinct().count();
                assertTrue(values > 1, cell + " of " + table + " with " + cells);
            }
        });
    }

    @Test
    @DisplayName("held back alone would be found out by the test")
    void primaryAloneIsFoundOut() {
        CountTable table = table(row(2, 10), row(12, 13));
        assertThrows(AssertionError.class, () -> assertSafe(table, Set.of(new Cell(0, 0, 2)), 5));
        assertThrows(AssertionError.class, () -> assertSafe(table, Set.of(), 5));
    }

    /** What has to be hidden is, and the linear system of what is published leaves no hidden count a single value. */
    private static void assertSafe(CountTable table, Set<Cell> held, long threshold) {
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

    /** Every table of whole numbers, none below zero, that is published as this one is. */
    private static List<CountTable> possible(CountTable table, Set<Cell> held) {
        List<List<Long>> all = new ArrayList<>(List.of(List.<Long>of()));
        for (Cell cell : table.cells().stream().filter(c -> !c.isSum()).toList()) {
            List<List<Long>> longer = new ArrayList<>();
            long from = held.contains(cell) ? 0 : cell.count();
            long to = held.contains(cell) ? Math.min(table.grandTotal(), 9) : cell.count();
            for (List<Long> values : all) {
                for (long value = from; value <= to; value++) {
                    List<Long> with = new ArrayList<>(values);
                    with.add(value);
                    longer.add(with);
                }
            }
            all = longer.stream()
                    .filter(v -> v.stream().mapToLong(Long::longValue).sum() <= table.grandTotal())
                    .toList();
        }
        return all.stream()
                .map(v -> new CountTable(List.of(v.subList(0, 3), v.subList(3, 6))))
                .filter(t -> t.grandTotal() == table.grandTotal())
                .filter(t -> table.cells().stream().allMatch(c -> held.contains(c) || at(t, c) == c.count()))
                .toList();
    }

    private static long at(CountTable table, Cell place) {
        return table.cells().stream()
                .filter(c -> c.row() == place.row() && c.column() == place.column())
                .findFirst()
                .orElseThrow()
                .count();
    }

    static CountTable anyTable(Seeds seeds, int height, int width) {
        return new CountTable(IntStream.range(0, height)
                .mapToObj(i -> IntStream.range(0, width)
                        .mapToObj(j ->
                                (long) Math.max(0, seeds.random.nextInt(seeds.random.nextBoolean() ? 6 : 40) - 1))
                        .toList())
                .toList());
    }

    @SafeVarargs
    private static CountTable table(List<Long>... rows) {
        return new CountTable(List.of(rows));
    }

    private static List<Long> row(long... counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}

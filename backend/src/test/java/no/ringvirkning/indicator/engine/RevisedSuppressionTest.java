package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Limits;
import no.ringvirkning.indicator.engine.suppression.Published;
import no.ringvirkning.indicator.engine.suppression.Suppression;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small cells of a table that is published anew")
class RevisedSuppressionTest {

    static final Limits FIVE = Limits.all(5);

    @Test
    @DisplayName("stay held back when they are no longer small, and when nothing has changed")
    void stays() {
        Published first = published(row(3, 20, 40), List.of());
        assertEquals(Set.of(0, 1, 2), places(first));
        assertEquals(Set.of(0, 1, 2), places(published(row(3, 20, 40), List.of(first))));
        assertEquals(Set.of(0, 1, 2), places(published(row(13, 20, 40), List.of(first))));
    }

    @Test
    @DisplayName("are not protected by what was published before and is the same")
    void knownGivesNoProtection() {
        Published first = published(row(6, 20, 30), List.of());
        assertEquals(Set.of(), places(first));
        assertEquals(Optional.empty(), again(row(3, 20, 30), first));
        assertEquals(Set.of(0, 1, 2), places(published(row(3, 20, 31), List.of(first))));
    }

    @Test
    @DisplayName("that were sums of one dimension are small for that one only")
    void limits() {
        CountTable table = new CountTable(List.of(row(3, 30), row(40, 50)));
        assertEquals(
                Set.of(), Suppression.of(table, new Limits(0, 0), List.of()).orElseThrow());
        Set<Cell> byColumns = Suppression.of(
                        new CountTable(List.of(row(1, 30), row(2, 50))), new Limits(0, 4), List.of())
                .orElseThrow();
        assertTrue(byColumns.contains(new Cell(Cell.ALL, 0, 3)));
        Limits rows = new Limits(9, 0);
        assertTrue(rows.isSmall(new Cell(0, Cell.ALL, 8)) && rows.isSmall(new Cell(0, 0, 8)));
        assertFalse(rows.isSmall(new Cell(Cell.ALL, 0, 8)) || rows.isSmall(new Cell(0, 0, 0)));
    }

    @Test
    @DisplayName("held back by one edition alone would be found out by the test")
    void oneEditionAloneIsFoundOut() {
        CountTable table = new CountTable(List.of(row(3, 7, 12, 6)));
        Published first = new Published(table, Set.of(new Cell(0, 0, 3), new Cell(0, 1, 7)));
        CountTable next = new CountTable(List.of(row(3, 7, 12, 4)));
        Published alone = new Published(next, Set.of(new Cell(0, 0, 3), new Cell(0, 1, 7), new Cell(0, 3, 4)));
        assertThrows(AssertionError.class, () -> assertSafe(List.of(first, alone)));
        Map<Unknown, Set<Long>> possible = new HashMap<>();
        List<Published> both = List.of(first, alone);
        assign(both, secrets(both), 0, new HashMap<>(), possible);
        assertEquals(Set.of(4L), possible.get(new Unknown(3, 1)));
    }

    /** A count held back: its place in the table, and the first edition since which it is the same. */
    record Unknown(int place, int edition) {}

    /** Nothing for what was published with the same number. */
    private static Optional<Unknown> unknown(List<Published> editions, int place, int edition) {
        long count = count(editions, place, edition);
        for (int e = 0; e < editions.size(); e++) {
            if (count(editions, place, e) == count && !isHeld(editions, place, e)) {
                return Optional.empty();
            }
        }
        return Optional.of(root(editions, new Unknown(place, edition)));
    }

    static Unknown root(List<Published> editions, Unknown of) {
        int edition = of.edition();
        while (edition > 0 && count(editions, of.place(), edition - 1) == count(editions, of.place(), edition)) {
            edition--;
        }
        return new Unknown(of.place(), edition);
    }

    static List<Unknown> secrets(List<Published> editions) {
        List<Unknown> secrets = new ArrayList<>();
        for (int e = 0; e < editions.size(); e++) {
            for (int p = 0; p < editions.get(e).table().cells().size(); p++) {
                if (isHeld(editions, p, e)) {
                    unknown(editions, p, e).filter(u -> !secrets.contains(u)).ifPresent(secrets::add);
                }
            }
        }
        return secrets;
    }

    /** The linear system of all editions leaves no count that is held back a single value. */
    static void assertSafe(List<Published> editions) {
        List<Unknown> secrets = secrets(editions);
        if (secrets.isEmpty()) {
            return;
        }
        List<BigInteger[]> equations = new ArrayList<>();
        for (int e = 0; e < editions.size(); e++) {
            CountTable table = editions.get(e).table();
            for (int line = 0; line < table.height() + table.width() + 2; line++) {
                equations.add(equation(editions, e, line, secrets));
            }
        }
        int rank = SuppressionTest.rank(equations);
        for (int i = 0; i < secrets.size(); i++) {
            BigInteger[] fixed = new BigInteger[secrets.size()];
            Arrays.fill(fixed, BigInteger.ZERO);
            fixed[i] = BigInteger.ONE;
            List<BigInteger[]> more = new ArrayList<>(equations);
            more.add(fixed);
            assertTrue(SuppressionTest.rank(more) > rank, secrets.get(i) + " can be worked out of " + editions);
        }
    }

    /** What adds up in a row, in a column, in all sums of rows, or in all of columns, as far as it is not known. */
    private static BigInteger[] equation(List<Published> editions, int e, int line, List<Unknown> secrets) {
        CountTable table = editions.get(e).table();
        BigInteger[] equation = new BigInteger[secrets.size()];
        Arrays.fill(equation, BigInteger.ZERO);
        List<Cell> cells = table.cells();
        for (int p = 0; p < cells.size(); p++) {
            int sign = sign(table, cells.get(p), line);
            if (sign != 0) {
                unknown(editions, p, e).filter(secrets::contains).ifPresent(u -> {
                    int i = secrets.indexOf(u);
                    equation[i] = equation[i].add(BigInteger.valueOf(sign));
                });
            }
        }
        return equation;
    }

    private static int sign(CountTable table, Cell cell, int line) {
        int height = table.height();
        if (!table.hasTwoDimensions()) {
            return line == 0 ? 1 : 0;
        }
        if (line < height) {
            return cell.row() != line ? 0 : cell.column() == Cell.ALL ? -1 : 1;
        }
        if (line < height + table.width()) {
            return cell.column() != line - height ? 0 : cell.row() == Cell.ALL ? -1 : 1;
        }
        return line == height + table.width() ? cell.column() == Cell.ALL ? 1 : 0 : cell.row() == Cell.ALL ? 1 : 0;
    }

    /** Every choice of whole numbers for the unknown of tables by one dimension; what each can be is collected. */
    static void assign(
            List<Published> editions,
            List<Unknown> secrets,
            int next,
            Map<Unknown, Long> chosen,
            Map<Unknown, Set<Long>> possible) {
        if (next < secrets.size()) {
            for (long value = 0; value < 25; value++) {
                chosen.put(secrets.get(next), value);
                if (editionsFit(editions, chosen, secrets, false)) {
                    assign(editions, secrets, next + 1, chosen, possible);
                }
            }
            chosen.remove(secrets.get(next));
        } else if (editionsFit(editions, chosen, secrets, true)) {
            chosen.forEach((u, value) ->
                    possible.computeIfAbsent(u, any -> new HashSet<>()).add(value));
        }
    }

    private static boolean editionsFit(
            List<Published> editions, Map<Unknown, Long> chosen, List<Unknown> secrets, boolean whole) {
        for (int e = 0; e < editions.size(); e++) {
            long sum = 0;
            for (int p = 0; p < editions.get(e).table().width(); p++) {
                Optional<Unknown> u = unknown(editions, p, e).filter(secrets::contains);
                sum += u.isPresent() ? chosen.getOrDefault(u.get(), 0L) : count(editions, p, e);
            }
            long total = editions.get(e).table().grandTotal();
            if (whole ? sum != total : sum > total) {
                return false;
            }
        }
        return true;
    }

    private static long count(List<Published> editions, int place, int edition) {
        return editions.get(edition).table().cells().get(place).count();
    }

    static boolean isHeld(List<Published> editions, int place, int edition) {
        return editions.get(edition)
                .held()
                .contains(editions.get(edition).table().cells().get(place));
    }

    private static Published published(List<Long> counts, List<Published> before) {
        CountTable table = new CountTable(List.of(counts));
        return new Published(table, Suppression.of(table, FIVE, before).orElseThrow());
    }

    private static Optional<Set<Cell>> again(List<Long> counts, Published before) {
        return Suppression.of(new CountTable(List.of(counts)), FIVE, List.of(before));
    }

    private static Set<Integer> places(Published published) {
        return published.held().stream().map(Cell::column).collect(Collectors.toSet());
    }

    private static List<Long> row(long... counts) {
        return IntStream.range(0, counts.length).mapToObj(i -> counts[i]).toList();
    }
}

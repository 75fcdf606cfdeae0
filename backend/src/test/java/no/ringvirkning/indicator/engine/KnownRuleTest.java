package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Limits;
import no.ringvirkning.indicator.engine.suppression.Published;
import no.ringvirkning.indicator.engine.suppression.Suppression;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * All tables up to a total are grouped by what is published of them: the total, the places held back, and the other counts. As the
 * total is always told, each group is whole, and is what a reader who knows the rule is left with.
 */
@DisplayName("Small cells, for a reader who knows by which rule they are held back,")
class KnownRuleTest {

    private static final List<Limits> BY_ONE = List.of(Limits.all(2), Limits.all(3), Limits.all(5));
    private static final List<Limits> BY_TWO = List.of(
            Limits.all(2),
            Limits.all(3),
            Limits.all(5),
            new Limits(0, 2),
            new Limits(2, 0),
            new Limits(0, 3),
            new Limits(3, 0),
            new Limits(2, 5),
            new Limits(5, 3));

    @Test
    @DisplayName("have two possible numbers or more, in every small table by one dimension")
    void oneDimension() {
        neverOne(1, 2, 40, BY_ONE);
        neverOne(1, 3, 24, BY_ONE);
        neverOne(1, 4, 16, BY_ONE);
        neverOne(1, 5, 10, BY_ONE);
    }

    @Test
    @DisplayName("have two possible numbers or more, in every small table by two dimensions")
    void twoDimensions() {
        assertTrue(neverOne(2, 2, 18, BY_TWO) > 0, "the sums of some are told");
        assertTrue(neverOne(2, 3, 9, BY_TWO) > 0, "the sums of some are told");
        neverOne(3, 2, 9, BY_TWO);
        neverOne(3, 3, 5, BY_TWO);
    }

    @Test
    @DisplayName(
            "have two possible numbers or more when the table was held back before, and may have nothing small now")
    void revised() {
        for (Limits limits : BY_TWO) {
            Published before = published(new CountTable(List.of(List.of(1L, 29L), List.of(29L, 31L))), limits);
            assertEquals(4, before.held().size(), "its sums are told");
            List<CountTable> published = tables(2, 2, 18).stream()
                    .filter(t -> Suppression.of(t, limits, List.of(before)).isPresent())
                    .toList();
            assertTrue(published.size() > 5_000, "most can be: " + published.size());
            assertEquals(List.of(), derived(published, limits, (t, by) -> held(t, by, List.of(before))));
        }
    }

    @Test
    @DisplayName("held back together with the next ones only are found out by the test")
    void nextIsFoundOut() {
        for (Limits limits : BY_ONE) {
            assertFalse(
                    derived(tables(1, 3, 9), limits, KnownRuleTest::withTheNext).isEmpty());
            assertFalse(
                    derived(tables(1, 4, 9), limits, KnownRuleTest::withTheNext).isEmpty());
        }
    }

    @Test
    @DisplayName("have sums that are told where they are large, and none beside empty categories only")
    void sumsAreTold() {
        Set<Cell> held = Suppression.of(new CountTable(List.of(List.of(3L, 40L, 0L), List.of(50L, 60L, 0L))), 5);
        assertEquals(Set.of(new Cell(0, 0, 3), new Cell(0, 1, 40), new Cell(1, 0, 50), new Cell(1, 1, 60)), held);
        // Both sums of 4 are small, and so the total alone is told.
        assertEquals(
                8,
                Suppression.of(new CountTable(List.of(List.of(4L, 0L), List.of(0L, 60L))), 5)
                        .size());
    }

    private static int neverOne(int height, int width, int total, List<Limits> all) {
        int told = 0;
        for (Limits limits : all) {
            if (height == 1 || limits.ofRows() + limits.ofColumns() > 0) {
                List<CountTable> tables = tables(height, width, total);
                assertEquals(List.of(), derived(tables, limits, (t, by) -> held(t, by, List.of())), limits.toString());
                told += (int) tables.stream()
                        .map(t -> held(t, limits, List.of()))
                        .filter(h -> !h.isEmpty() && h.stream().noneMatch(Cell::isSum))
                        .count();
            }
        }
        return told;
    }

    /** What is published of tables in which a count held back is the same in all that are published so. */
    private static List<String> derived(
            List<CountTable> tables, Limits limits, BiFunction<CountTable, Limits, Set<Cell>> rule) {
        Map<String, Map<Integer, Set<Long>>> possible = new HashMap<>();
        for (CountTable table : tables) {
            Set<Cell> held = rule.apply(table, limits);
            List<Cell> cells = table.cells();
            assertTrue(cells.stream().filter(limits::isSmall).allMatch(held::contains), "small ones are held back");
            String told = "T" + table.grandTotal()
                    + cells.stream()
                            .map(c -> held.contains(c) ? "x" : String.valueOf(c.count()))
                            .collect(Collectors.joining(" ", " ", ""));
            Map<Integer, Set<Long>> group = possible.computeIfAbsent(told, any -> new HashMap<>());
            for (int place = 0; place < cells.size(); place++) {
                if (held.contains(cells.get(place))) {
                    group.computeIfAbsent(place, any -> new HashSet<>())
                            .add(cells.get(place).count());
                }
            }
        }
        return possible.entrySet().stream()
                .filter(e -> e.getValue().values().stream().anyMatch(numbers -> numbers.size() == 1))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Set<Cell> held(CountTable table, Limits limits, List<Published> before) {
        return Suppression.of(table, limits, before).orElse(Set.of());
    }

    private static Published published(CountTable table, Limits limits) {
        return new Published(table, held(table, limits, List.of()));
    }

    /** As it is often done, and was here: the small ones, and the first that is not empty when there is but one. */
    private static Set<Cell> withTheNext(CountTable table, Limits limits) {
        Set<Cell> held =
                new HashSet<>(table.cells().stream().filter(limits::isSmall).toList());
        for (boolean empty : new boolean[] {false, true}) {
            if (held.size() == 1) {
                table.cells().stream()
                        .filter(c -> !held.contains(c) && (c.count() == 0) == empty)
                        .findFirst()
                        .ifPresent(held::add);
            }
        }
        return held;
    }

    private static List<CountTable> tables(int height, int width, int total) {
        List<List<Long>> all = new ArrayList<>(List.of(List.<Long>of()));
        for (int place = 0; place < height * width; place++) {
            List<List<Long>> longer = new ArrayList<>();
            for (List<Long> counts : all) {
                long left = total - counts.stream().mapToLong(Long::longValue).sum();
                for (long count = 0; count <= left; count++) {
                    List<Long> with = new ArrayList<>(counts);
                    with.add(count);
                    longer.add(with);
                }
            }
            all = longer;
        }
        List<CountTable> tables = new ArrayList<>();
        for (List<Long> counts : all) {
            List<List<Long>> rows = new ArrayList<>();
            for (int row = 0; row < height; row++) {
                rows.add(counts.subList(row * width, (row + 1) * width));
            }
            tables.add(new CountTable(rows));
        }
        return tables;
    }
}

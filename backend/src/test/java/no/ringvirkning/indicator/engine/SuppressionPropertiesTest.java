package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Suppression;

@Label("Whatever the table, its small cells")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class SuppressionPropertiesTest {

    @Property(tries = 1_500, seed = Inputs.SEED)
    @Label("cannot be worked out from any table: no count held back has but one possible value")
    void neverDerivable(@ForAll("tables") CountTable table) {
        Set<Cell> held = Suppression.of(table, 5);
        SuppressionTest.assertSafe(table, held, 5);
        held.forEach(cell -> Statistics.label("cells").collect("held"));
        Statistics.label("cells").coverage(cells -> cells.check("held").count(times -> times > 1_500));
    }

    @Provide
    Arbitrary<CountTable> tables() {
        return Arbitraries.oneOf(IntStream.rangeClosed(2, 5)
                .mapToObj(width ->
                        count().list().ofSize(width).list().ofMinSize(1).ofMaxSize(5))
                .map(rows -> rows.map(CountTable::new))
                .toList());
    }

    /** As often small as not. */
    static Arbitrary<Long> count() {
        return Arbitraries.oneOf(Inputs.between(0, 4), Inputs.between(0, 38)).map(Integer::longValue);
    }

    @Property(tries = 100, seed = Inputs.SEED)
    @Label("cannot be found by trying all tables that fit what is published")
    void neverTheOnlyTable(@ForAll("smallTables") CountTable table) {
        Set<Cell> held = Suppression.of(table, 3);
        List<CountTable> possible = possible(table, held);
        for (Cell cell : held) {
            long values = possible.stream().map(t -> at(t, cell)).distinct().count();
            assertTrue(values > 1, cell + " of " + table + " with " + held);
        }
    }

    @Provide
    Arbitrary<CountTable> smallTables() {
        Arbitrary<Long> count = Inputs.between(0, 4).map(Integer::longValue);
        return count.list().ofSize(3).list().ofSize(2).map(CountTable::new);
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
}

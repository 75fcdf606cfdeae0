package no.ringvirkning.indicator.engine;

import static no.ringvirkning.indicator.engine.RevisedSuppressionTest.FIVE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.RevisedSuppressionTest.Unknown;
import no.ringvirkning.indicator.engine.suppression.CountTable;
import no.ringvirkning.indicator.engine.suppression.CountTable.Cell;
import no.ringvirkning.indicator.engine.suppression.Limits;
import no.ringvirkning.indicator.engine.suppression.Published;
import no.ringvirkning.indicator.engine.suppression.Suppression;

@Label("However a table is published anew, its small cells")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(StatisticsReportMode.OFF)
class RevisedSuppressionPropertiesTest {

    @Property(tries = 500, seed = Inputs.SEED)
    @Label("cannot be worked out from all editions together, even by who knows which counts stayed the same")
    void neverDerivable(@ForAll("revised") List<CountTable> tables) {
        List<Published> editions = new ArrayList<>();
        for (CountTable table : tables) {
            Optional<Set<Cell>> held = Suppression.of(table, FIVE, editions);
            if (held.isEmpty()) {
                Statistics.label("seen").collect("not published");
            } else {
                keepsWhatWasHeld(editions, table, held.get());
                if (!editions.isEmpty()) {
                    Statistics.label("seen").collect("revised");
                }
                editions.add(new Published(table, held.get()));
                held.get().forEach(cell -> Statistics.label("seen").collect("held"));
            }
        }
        RevisedSuppressionTest.assertSafe(editions);
        Statistics.label("seen").coverage(seen -> {
            seen.check("not published").count(times -> times > 50);
            seen.check("revised").count(times -> times > 400);
            seen.check("held").count(times -> times > 1_500);
        });
    }

    /** A table and three revisions of it. */
    @Provide
    Arbitrary<List<CountTable>> revised() {
        return Arbitraries.oneOf(IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(height -> IntStream.rangeClosed(2, 4).mapToObj(width -> revised(height, width)))
                .toList());
    }

    private static Arbitrary<List<CountTable>> revised(int height, int width) {
        Arbitrary<List<Integer>> changes = Arbitraries.oneOf(IntStream.rangeClosed(1, 4)
                .mapToObj(often -> oneIn(often, Inputs.between(-4, 4), 0).list().ofSize(height * width))
                .toList());
        return Combinators.combine(
                        SuppressionPropertiesTest.count().list().ofSize(height * width),
                        changes.list().ofSize(3))
                .as((counts, revisions) -> {
                    List<CountTable> tables = new ArrayList<>(List.of(table(counts, width)));
                    List<Long> now = counts;
                    for (List<Integer> revision : revisions) {
                        now = plus(now, revision);
                        tables.add(table(now, width));
                    }
                    return tables;
                });
    }

    private static <T> Arbitrary<T> oneIn(int often, Arbitrary<T> other, T mostly) {
        return Arbitraries.frequencyOf(Tuple.of(often - 1, Arbitraries.just(mostly)), Tuple.of(1, other));
    }

    private static List<Long> plus(List<Long> counts, List<Integer> changes) {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> Math.max(0, counts.get(i) + changes.get(i)))
                .toList();
    }

    private static CountTable table(List<Long> counts, int width) {
        return new CountTable(IntStream.range(0, counts.size() / width)
                .mapToObj(row -> counts.subList(row * width, (row + 1) * width))
                .toList());
    }

    private static void keepsWhatWasHeld(List<Published> before, CountTable table, Set<Cell> held) {
        List<Cell> cells = table.cells();
        for (int p = 0; p < cells.size(); p++) {
            boolean was = !before.isEmpty() && RevisedSuppressionTest.isHeld(before, p, before.size() - 1);
            assertTrue(held.contains(cells.get(p)) || !was && !FIVE.isSmall(cells.get(p)), cells.get(p) + " is shown");
        }
    }

    @Property(tries = 60, seed = Inputs.SEED)
    @Label("cannot be found by trying all tables that fit all editions")
    void neverTheOnlyTables(@ForAll("smallRevised") List<CountTable> tables) {
        List<Published> editions = new ArrayList<>();
        for (CountTable table : tables) {
            Suppression.of(table, Limits.all(3), editions).ifPresent(held -> editions.add(new Published(table, held)));
        }
        List<Unknown> secrets = RevisedSuppressionTest.secrets(editions);
        Map<Unknown, Set<Long>> possible = new HashMap<>();
        RevisedSuppressionTest.assign(editions, secrets, 0, new HashMap<>(), possible);
        for (Unknown secret : secrets) {
            Unknown root = RevisedSuppressionTest.root(editions, secret);
            assertTrue(possible.get(root).size() > 1, secret + " of " + editions);
            Statistics.label("tried").collect("secret");
        }
        Statistics.label("tried").coverage(tried -> tried.check("secret").count(times -> times > 60));
    }

    /** Three counts, and two revisions in which one in three is counted anew. */
    @Provide
    Arbitrary<List<CountTable>> smallRevised() {
        Arbitrary<Optional<Long>> anew =
                Inputs.between(0, 6).map(Integer::longValue).optional(1.0 / 3);
        return Combinators.combine(
                        Inputs.between(0, 6).map(Integer::longValue).list().ofSize(3),
                        anew.list().ofSize(3),
                        anew.list().ofSize(3))
                .as((first, second, third) -> {
                    List<Long> revised = revised(first, second);
                    return Stream.of(first, revised, revised(revised, third))
                            .map(counts -> new CountTable(List.of(counts)))
                            .toList();
                });
    }

    private static List<Long> revised(List<Long> counts, List<Optional<Long>> anew) {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> anew.get(i).orElse(counts.get(i)))
                .toList();
    }
}

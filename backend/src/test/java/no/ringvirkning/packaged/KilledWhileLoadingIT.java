package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A first start that is killed")
class KilledWhileLoadingIT {

    /** Waits for the moment of the first start at which it is killed. */
    private interface Moment {
        void await(Product product, Installation installation) throws InterruptedException;
    }

    private static Moment line(String text) {
        return (product, installation) -> product.awaitLine(text);
    }

    private static Moment after(String text, int milliseconds) {
        return (product, installation) -> {
            product.awaitLine(text);
            Thread.sleep(milliseconds);
        };
    }

    private static Map<String, Moment> moments() {
        Map<String, Moment> moments = new LinkedHashMap<>();
        moments.put(
                "while the database is made",
                (product, installation) -> product.await("initdb", Product.LONG, () -> unfinished(installation)));
        moments.put("in the middle of the migrations", line("Migrating schema \"public\" to version \"202611210930"));
        moments.put("after the last migration", line("Successfully applied"));
        moments.put("when the register is written, not committed", line("Entered "));
        moments.put("when the population is written, not committed", line("Population of "));
        moments.put("in the demonstration", after("Entered ", 1000));
        moments.put("when the demonstration is written, not committed", line("Loaded the demo data"));
        moments.put("just after", line("is ready at"));
        return moments;
    }

    private static boolean unfinished(Installation installation) {
        try {
            return installation.hasUnfinishedCluster();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("at any moment is made up for by the next one: everything is there, and nothing twice")
    void nextStart() throws Exception {
        long begin = System.nanoTime();
        SortedMap<String, Long> undisturbed = undisturbed();
        assertOneEntryEach(undisturbed);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Map<String, Future<SortedMap<String, Long>>> results = new LinkedHashMap<>();
            moments().forEach((name, moment) -> results.put(name, two.submit(() -> killedAt(moment))));
            List<String> wrong = new ArrayList<>();
            for (Map.Entry<String, Future<SortedMap<String, Long>>> result : results.entrySet()) {
                SortedMap<String, Long> content = result.getValue().get();
                if (!content.equals(undisturbed)) {
                    wrong.add(result.getKey() + ": " + content);
                }
            }
            assertEquals(List.of(), wrong, "an undisturbed start has " + undisturbed);
        } finally {
            two.shutdownNow();
        }
        System.out.printf(
                "Killed at %d moments of the first start, all made up for, in %d s%n",
                moments().size(), (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static SortedMap<String, Long> undisturbed() throws Exception {
        try (Installation installation = new Installation();
                Product product = Product.start(installation)) {
            product.awaitLine("is ready at");
            return entered(installation);
        }
    }

    private static SortedMap<String, Long> killedAt(Moment moment) throws Exception {
        try (Installation installation = new Installation()) {
            try (Product product = Product.start(installation)) {
                moment.await(product, installation);
                product.kill();
            }
            try (Product product = Product.start(installation)) {
                product.awaitLine("is ready at");
                return entered(installation);
            }
        }
    }

    /** What is entered once. Every start invites the first administrator anew as long as there is none. */
    private static SortedMap<String, Long> entered(Installation installation) throws Exception {
        SortedMap<String, Long> content = new TreeMap<>(installation.content());
        assertTrue(
                content.remove("invitation") >= 1 && content.remove("security_event") >= 1,
                "they are counted elsewhere");
        return content;
    }

    /** So that comparing with it proves something: each entity of a fresh installation has one entry, whatever its version. */
    private static void assertOneEntryEach(SortedMap<String, Long> content) {
        List<String> tables = List.of(
                "annotation",
                "area",
                "area_change",
                "cofunding_rule",
                "contact",
                "decision",
                "funding_line",
                "governing_body",
                "indicator",
                "measure_status",
                "observation_series",
                "partner",
                "plan",
                "plan_revision",
                "programme",
                "projection",
                "reference_series",
                "report_answer",
                "report_round",
                "role",
                "submission",
                "target");
        long sum = 0;
        for (String table : tables) {
            long entries = Installation.entries(content, table.toUpperCase(Locale.ROOT));
            assertTrue(entries > 0, table);
            assertEquals(content.get(table), entries, table);
            sum += entries;
        }
        assertEquals(content.get("ledger"), sum, "every entry is the only one of its entity");
        assertTrue(content.get("observation") > 7_000, "the figures are not entities of their own");
    }
}

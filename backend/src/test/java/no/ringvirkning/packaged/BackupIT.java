package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The packaged product is backed up while it runs, and")
class BackupIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<String> READS = List.of(
            Product.PROGRAMMES, "/api/v1/areas", "/api/v1/partners", "/api/v1/plans", "/api/v1/changes?limit=500");

    @TempDir
    Path place;

    @Test
    @DisplayName(
            "restored elsewhere, gives the same answers, with all that was acknowledged before; a killed restore is told")
    void backedUpAndRestored() throws Exception {
        Path file = place.resolve("backup.zip");
        try (Installation here = new Installation();
                Installation elsewhere = new Installation(place.resolve("elsewhere"))) {
            Set<String> before;
            try (Product product = Product.start(here)) {
                product.awaitAnswer("/q/health/ready");
                before = whileWriting(here, () -> done(Product.command(here, "--backup", file.toString())));
                done(Product.command(elsewhere, "--restore", file.toString()));
                try (Product restored = Product.start(elsewhere)) {
                    restored.awaitAnswer("/q/health/ready");
                    for (String path : READS) {
                        HttpResponse<String> theirs = restored.get(path);
                        assertEquals(product.get(path).body(), theirs.body(), path);
                    }
                    assertTrue(markers(elsewhere).containsAll(before));
                    restored.terminate();
                    restored.exitCode(MINUTE);
                }
                product.terminate();
                product.exitCode(MINUTE);
            }
            Path stopped = place.resolve("stopped.zip");
            done(Product.command(here, "--backup", stopped.toString()));
            assertTrue(refused(Product.command(elsewhere, "--restore", stopped.toString()))
                    .contains("There are data in"));
            killedWhileRestoring(stopped);
        }
    }

    @Test
    @DisplayName("a file that is none makes nothing")
    void damaged() throws Exception {
        Path file = Files.writeString(place.resolve("backup.zip"), "PK no more");
        Path data = place.resolve("data");
        try (Installation nowhere = new Installation(data)) {
            assertTrue(refused(Product.command(nowhere, "--restore", file.toString()))
                    .contains("is no backup"));
            assertFalse(Files.exists(data));
            assertTrue(refused(Product.command(nowhere, "--backup", file.toString()))
                    .contains("no installation"));
            assertFalse(Files.exists(data));
            assertTrue(refused(Product.command(nowhere, "--backup")).contains("name of one file"));
            Files.createDirectory(data); // To be thrown away at the end.
        }
    }

    private void killedWhileRestoring(Path file) throws Exception {
        try (Installation cut = new Installation(place.resolve("cut"))) {
            Path unfinished = cut.root().resolve("restore.unfinished");
            for (int milliseconds : List.of(0, 700, 1500, 2500)) {
                Product restoring = Product.command(cut, "--restore", file.toString());
                restoring.await("the beginning", MINUTE, () -> Files.exists(unfinished));
                Thread.sleep(milliseconds);
                restoring.kill();
                if (!Files.exists(unfinished)) {
                    return; // It was quicker; there is nothing in the middle of which it could be killed later.
                }
                String told = refused(Product.start(cut));
                assertTrue(told.contains("was cut short"), told);
            }
            done(Product.command(cut, "--restore", file.toString()));
            try (Product restored = Product.start(cut)) {
                restored.awaitAnswer("/q/health/ready");
                assertEquals(200, restored.get(Product.PROGRAMMES).statusCode());
            }
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    /** Returns what had been acknowledged when the step began. */
    private static Set<String> whileWriting(Installation installation, Step step) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean ended = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> writing = List.of(
                    writers.submit(() -> write(installation, "one", acknowledged, ended)),
                    writers.submit(() -> write(installation, "two", acknowledged, ended)));
            while (acknowledged.size() < 50) {
                Thread.sleep(5);
            }
            Set<String> before = Set.copyOf(acknowledged);
            step.run();
            ended.set(true);
            for (Future<?> one : writing) {
                one.get();
            }
            return before;
        } finally {
            ended.set(true);
            writers.shutdown();
        }
    }

    private static void write(Installation installation, String writer, Set<String> acknowledged, AtomicBoolean ended) {
        try (Connection connection = installation.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; !ended.get(); i++) {
                String marker = writer + i;
                statement.execute("insert into security_event values (gen_random_uuid(), now(), 'MARKED', '" + marker
                        + "', null, null, '{}')");
                acknowledged.add(marker);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> markers(Installation installation) throws Exception {
        Set<String> markers = new HashSet<>();
        try (Connection connection = installation.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select actor from security_event where kind = 'MARKED'")) {
            while (row.next()) {
                markers.add(row.getString(1));
            }
        }
        return markers;
    }

    private static void done(Product command) throws Exception {
        assertEquals(0, command.exitCode(MINUTE), () -> String.join("\n", command.output()));
        assertEquals(1, command.output().size(), () -> String.join("\n", command.output()));
    }

    private static String refused(Product command) throws Exception {
        assertEquals(1, command.exitCode(MINUTE), () -> String.join("\n", command.output()));
        return String.join("\n", command.output());
    }
}

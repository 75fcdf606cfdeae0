package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While its disk is full the packaged product")
class FullDiskIT {

    private static final List<String> READS = List.of(Product.PROGRAMMES, "/api/v1/areas", "/api/v1/changes");

    @TempDir
    Path place;

    @Test
    @DisplayName("answers reads, or 503, and recovers when there is room again")
    void full() throws Exception {
        assumeTrue(mounted(), "only root may mount a small disk");
        try {
            Path data = Files.createDirectory(place.resolve("data"));
            try (Installation installation = new Installation(data);
                    Product product = Product.start(Map.of("RINGVIRKNING_DATA_DIR", data.toString()))) {
                product.awaitAnswer("/q/health/ready");
                Path filler = place.resolve("filler");
                fill(filler);
                assertNoBackup(installation, filler);
                assertDisturbed(product);
                writeRows(installation);
                assertDisturbed(product);
                Files.delete(filler);
                assertRecovers(product);
                SortedMap<String, Long> before = recorded(installation);
                fill(filler);
                writeLog(installation);
                assertDisturbed(product);
                Files.delete(filler);
                // PostgreSQL may have given up for good; then the next start makes it good.
                product.terminate();
                product.exitCode(Duration.ofSeconds(30));
                try (Product next = Product.start(Map.of("RINGVIRKNING_DATA_DIR", data.toString()))) {
                    next.awaitAnswer("/q/health/ready");
                    assertRecovers(next);
                    assertEquals(before, recorded(installation));
                }
            }
        } finally {
            run("umount", place.toString());
        }
    }

    /** With room for its beginning. */
    private void assertNoBackup(Installation installation, Path filler) throws Exception {
        try (FileChannel full = FileChannel.open(filler, StandardOpenOption.WRITE)) {
            full.truncate(full.size() - 64 * 1024);
        }
        try (Stream<Path> before = Files.list(place)) {
            List<Path> there = before.sorted().toList();
            Product backup = Product.command(
                    installation, "--backup", place.resolve("backup.zip").toString());
            assertEquals(1, backup.exitCode(Duration.ofSeconds(60)), () -> String.join("\n", backup.output()));
            assertTrue(String.join("\n", backup.output()).contains("Nothing is left of it"), backup.output()::toString);
            try (Stream<Path> after = Files.list(place)) {
                assertEquals(there, after.sorted().toList());
            }
        }
        fill(filler);
    }

    /** All but the invitation of the first administrator, which every start makes anew until one is used. */
    private static SortedMap<String, Long> recorded(Installation installation) throws Exception {
        SortedMap<String, Long> recorded = installation.content();
        recorded.keySet().removeAll(List.of("invitation", "security_event"));
        return recorded;
    }

    private boolean mounted() throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=400m,mode=0755", "ringvirkning-test", place.toString());
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // There is no such program.
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // As wanted.
        }
    }

    /** Makes the server need room for rows; what they needed is free again when they have been refused. */
    private static void writeRows(Installation installation) throws IOException {
        refused(
                installation,
                "create table filler as select repeat(md5(g::text), 1000) from generate_series(1, 400000) g");
    }

    /** Makes it need room for its log of changes, without which it cannot go on. */
    private static void writeLog(Installation installation) throws IOException {
        refused(
                installation,
                "select sum(pg_logical_emit_message(false, 'filler', repeat('x', 1000000)) - '0/0')"
                        + " from generate_series(1, 400) g");
    }

    private static void refused(Installation installation, String statement) throws IOException {
        try (Connection connection = installation.connect();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        } catch (SQLException e) {
            System.out.println("Full disk: " + e.getSQLState() + " " + e.getMessage());
            return;
        }
        throw new AssertionError("the disk is not full");
    }

    private static void assertRecovers(Product product) throws InterruptedException {
        product.await(
                "recovery",
                Duration.ofSeconds(30),
                () -> product.answers("/q/health/ready") && READS.stream().allMatch(product::answers));
    }

    private static void assertDisturbed(Product product) throws Exception {
        for (int round = 0; round < 5; round++) {
            for (String path : READS) {
                HttpResponse<String> response = product.get(path);
                assertTrue(
                        response.statusCode() == 200 || response.statusCode() == 503,
                        path + " " + response.statusCode() + " " + response.body());
            }
            Thread.sleep(300);
        }
    }
}

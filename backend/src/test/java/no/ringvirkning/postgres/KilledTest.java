package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("After a kill that leaves no time to tidy up")
class KilledTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("the next start replaces the server left behind and has every acknowledged row")
    void whileWriting() throws Exception {
        int acknowledged;
        try (ChildJvm child = ChildJvm.start(Map.of(), ServerInChild.class.getName(), directory.toString(), "write")) {
            child.awaitLine("kept 100");
            child.kill();
            acknowledged = lastNumber(child.rest());
        }
        long leftBehind = serverPid(directory);
        assertTrue(isAlive(leftBehind), "the server should have outlived the killed process");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            assertFalse(isAlive(leftBehind));
            int kept = Integer.parseInt(Sql.query(server, "SELECT count(*) FROM entry"));
            assertTrue(kept >= acknowledged, kept + " rows of " + acknowledged);
            assertEquals(Integer.toString(kept), Sql.query(server, "SELECT max(number) FROM entry"));
        }
    }

    @Test
    @DisplayName("a server that was killed as well recovers every acknowledged row")
    void serverKilledToo() throws Exception {
        int acknowledged;
        try (ChildJvm child = ChildJvm.start(Map.of(), ServerInChild.class.getName(), directory.toString(), "write")) {
            child.awaitLine("kept 100");
            ProcessHandle server = ProcessHandle.of(serverPid(directory)).orElseThrow();
            server.destroyForcibly();
            child.kill();
            acknowledged = lastNumber(child.rest());
            server.onExit().get(10, TimeUnit.SECONDS);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            int kept = Integer.parseInt(Sql.query(server, "SELECT count(*) FROM entry"));
            assertTrue(kept >= acknowledged, kept + " rows of " + acknowledged);
        }
    }

    @Test
    @DisplayName("a half-created database is thrown away and created anew")
    void whileCreating() throws Exception {
        try (ChildJvm child = ChildJvm.start(Map.of(), ServerInChild.class.getName(), directory.toString())) {
            while (unfinished().stream().noneMatch(cluster -> Files.exists(cluster.resolve("PG_VERSION")))) {
                Thread.sleep(5);
            }
            child.kill();
        }
        assertFalse(Files.exists(directory.resolve("postgres")));
        assertEquals(1, unfinished().size());
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            assertEquals("1", Sql.query(server, "SELECT 1"));
        }
        // By now the killed one's initdb has ended as well, and nothing may be left of it after another start.
        EmbeddedPostgres.start(directory, Durability.NONE).close();
        assertEquals(List.of(), unfinished());
    }

    @Test
    @DisplayName("a pid file that now names another program does not keep the server from starting")
    void foreignPid() throws IOException, SQLException {
        EmbeddedPostgres.start(directory, Durability.NONE).close();
        for (String content : List.of(ProcessHandle.current().pid() + "\n" + directory + "\n", "999999999\n", "")) {
            Files.writeString(directory.resolve("postgres/postmaster.pid"), content);
            try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
                assertEquals("1", Sql.query(server, "SELECT 1"));
            }
        }
    }

    @Test
    @DisplayName("a pid file that names the server of other data, as in a copied directory, does that server no harm")
    void pidOfAnotherServer(@TempDir Path other) throws IOException, SQLException {
        EmbeddedPostgres.start(directory, Durability.NONE).close();
        try (EmbeddedPostgres neighbour = EmbeddedPostgres.start(other, Durability.NONE)) {
            Files.copy(other.resolve("postgres/postmaster.pid"), directory.resolve("postgres/postmaster.pid"));
            try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
                assertEquals("1", Sql.query(server, "SELECT 1"));
                assertEquals("1", Sql.query(neighbour, "SELECT 1"));
            }
        }
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("postgres.unfinished"))
                    .toList();
        }
    }

    static long serverPid(Path directory) throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0));
    }

    private static boolean isAlive(long pid) {
        // A process nobody has collected yet still has a number, but no command line.
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(p -> p.info().command())
                .isPresent();
    }

    private static int lastNumber(String lines) {
        List<String> kept =
                lines.lines().filter(line -> line.matches("kept \\d+")).toList();
        return kept.isEmpty() ? 100 : Integer.parseInt(kept.get(kept.size() - 1).substring("kept ".length()));
    }
}

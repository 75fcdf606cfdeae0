package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("A restart keeps the data and the password, also in a directory with spaces and Norwegian letters")
    void restartKeepsData() throws SQLException {
        Path data = directory.resolve("Mine data fra Ås".replace("Å", canName("Å") ? "Å" : "A"));
        String password;
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data)) {
            password = first.password();
            Sql.execute(first, "CREATE TABLE note (text text); INSERT INTO note VALUES ('Ålesund')");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(data)) {
            assertEquals(password, second.password());
            assertEquals("Ålesund", Sql.query(second, "SELECT text FROM note"));
        }
    }

    @Test
    @DisplayName("Keeps what it has acknowledged, checks its pages, sorts and searches Norwegian")
    void settings() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            Map<String, String> expected = new HashMap<>(Map.of(
                    "fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "data_checksums", "on"));
            expected.putAll(Map.of(
                    "password_encryption", "scram-sha-256",
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "server_encoding", "UTF8"));
            for (Map.Entry<String, String> setting : expected.entrySet()) {
                assertEquals(setting.getValue(), Sql.query(server, "SHOW " + setting.getKey()), setting.getKey());
            }
            assertEquals(
                    "{bø,zoo,ære,øre,år}",
                    Sql.query(
                            server,
                            "SELECT array_agg(word ORDER BY word)"
                                    + " FROM unnest('{år,øre,zoo,ære,bø}'::text[]) word"));
            assertEquals(
                    "'skaping':3 'verdi':2 'økt':1",
                    Sql.query(server, "SELECT to_tsvector('norwegian', '«Økt» verdi–skaping')"));
        }
    }

    @Test
    @DisplayName("Lets in the application's role alone, with its password, and gives it no power over the server")
    void access() throws SQLException, IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            assertEquals(
                    "f",
                    Sql.query(
                            server,
                            "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles"
                                    + " WHERE rolname = current_user"));
            assertEquals("28P01", refusal(server, server.username(), "wrong"));
            assertEquals("28000", refusal(server, "postgres", server.password()));
            Path file = directory.resolve("password");
            assertEquals(server.password(), Files.readString(file));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    @DisplayName("A lost password file is replaced by one with a new password")
    void lostPassword() throws SQLException, IOException {
        String lost;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            lost = server.password();
        }
        Files.delete(directory.resolve("password"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            assertNotEquals(lost, server.password());
            assertEquals("1", Sql.query(server, "SELECT 1"));
        }
    }

    @Test
    @DisplayName("Refuses a second instance on the same data, in this process too, and leaves the first in peace")
    void secondInstance() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory, Durability.NONE)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                StartFailure refused = assertThrows(StartFailure.class, () -> EmbeddedPostgres.start(directory));
                assertTrue(refused.getMessage().startsWith("Another Ringvirkning (process"), refused.getMessage());
            }
            try (ChildJvm second = ChildJvm.start(Map.of(), ServerInChild.class.getName(), directory.toString())) {
                String line = second.awaitLine("refused");
                assertTrue(line.contains("(process " + ProcessHandle.current().pid() + ")"), line);
                assertEquals(3, second.exitCode());
            }
            assertEquals("1", Sql.query(first, "SELECT 1"));
        }
    }

    private static String refusal(EmbeddedPostgres server, String username, String password) {
        return assertThrows(
                        SQLException.class,
                        () -> DriverManager.getConnection(server.jdbcUrl(), username, password)
                                .close())
                .getSQLState();
    }

    /** In a plain C environment Java 17 cannot name such a file at all. */
    private static boolean canName(String letters) {
        return java.nio.charset.Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(letters);
    }
}

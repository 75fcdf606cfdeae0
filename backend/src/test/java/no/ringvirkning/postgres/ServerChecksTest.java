package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A server somebody else runs")
class ServerChecksTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("is accepted when it is durable and we may create tables, and refused where one of it is taken away")
    void durable() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            ExternalDatabase.check(server.jdbcUrl(), server.username(), server.password());
            assertRefused(server, "?options=-c%20synchronous_commit=off", "runs with synchronous_commit = off");
            assertRefused(server, "?currentSchema=pg_catalog", "may not create tables", "the schema pg_catalog");
            assertRefused(server, "?currentSchema=missing", "may not create tables", "any schema of its search_path");
            Sql.execute(server, "REVOKE CREATE ON SCHEMA public FROM pg_database_owner, public");
            assertRefused(server, "", "may not create tables", "the schema public");
        }
    }

    @Test
    @DisplayName("is refused when it does not force its writes to the disk")
    void notDurable() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            assertRefused(server, "", "runs with fsync = off", "Set fsync = on");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    @DisplayName("is refused for every setting that gives durability away")
    void everySetting(String setting) {
        String refusal = refusal(18, "UTF8", durability(setting, "off"));
        assertTrue(refusal.contains("runs with " + setting + " = off"), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "local", "remote_write", "remote_apply"})
    @DisplayName("may wait for its own disk alone, or for a replica too")
    void waits(String value) {
        assertEquals("", refusal(18, "UTF8", durability("synchronous_commit", value)));
    }

    @Test
    @DisplayName("is of version 16 or newer")
    void version() {
        Map<String, String> durable = durability("fsync", "on");
        assertTrue(refusal(15, "UTF8", durable).contains("runs PostgreSQL 15, but version 16"));
        assertEquals("", refusal(16, "UTF8", durable));
        assertEquals("", refusal(19, "UTF8", durable));
    }

    @Test
    @DisplayName("is encoded in UTF-8")
    void encoding() {
        assertTrue(refusal(18, "SQL_ASCII", durability("fsync", "on")).contains("is encoded in SQL_ASCII"));
    }

    private static Map<String, String> durability(String setting, String value) {
        Map<String, String> settings =
                new HashMap<>(Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on"));
        settings.put(setting, value);
        return settings;
    }

    private static String refusal(int version, String encoding, Map<String, String> durability) {
        try {
            new ServerChecks(version, encoding, durability, "public", true).require("jdbc:postgresql://db/x");
            return "";
        } catch (StartFailure e) {
            return e.getMessage();
        }
    }

    private static void assertRefused(EmbeddedPostgres server, String parameters, String... words) {
        StartFailure refused = assertThrows(
                StartFailure.class,
                () -> ExternalDatabase.check(server.jdbcUrl() + parameters, server.username(), server.password()));
        for (String word : words) {
            assertTrue(refused.getMessage().contains(word), refused.getMessage());
        }
        assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
    }
}

package no.ringvirkning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import no.ringvirkning.postgres.ChildJvm;
import no.ringvirkning.postgres.Durability;
import no.ringvirkning.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The program says in one line why it cannot start, and ends with exit code 1,")
class RingvirkningTest {

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    @TempDir
    Path directory;

    @Test
    @DisplayName("when its HTTP port is taken, or is none")
    void port() throws Exception {
        assertRefused(Map.of("QUARKUS_HTTP_PORT", "http"), "QUARKUS_HTTP_PORT is http, which is no port");
        assertRefused(Map.of("QUARKUS_MANAGEMENT_PORT", "70000"), "QUARKUS_MANAGEMENT_PORT is 70000, which is no port");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertRefused(Map.of("QUARKUS_HTTP_PORT", port), "Port " + port + " on 0.0.0.0 is not free");
            assertRefused(
                    Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", port),
                    "Stop the program that uses it, or choose another port with QUARKUS_MANAGEMENT_PORT");
        }
    }

    @Test
    @DisplayName("when its data are in use, or its data directory cannot be written")
    void dataDirectory() throws Exception {
        try (EmbeddedPostgres running = EmbeddedPostgres.start(directory, Durability.NONE)) {
            assertRefused(
                    Map.of("RINGVIRKNING_DATA_DIR", running.dataDirectory().toString()), "Another Ringvirkning");
        }
        assertRefused(
                Map.of("RINGVIRKNING_DATA_DIR", directory.resolve("lock/data").toString()), "cannot be used");
    }

    @Test
    @DisplayName(
            "when the configured database is not there, is no PostgreSQL, refuses the user, or would lose data in a crash")
    void externalDatabase() throws Exception {
        assertRefused(Map.of(URL, "jdbc:mysql://localhost/x"), "is no PostgreSQL address");
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertRefused(Map.of(URL, "jdbc:postgresql://127.0.0.1:" + closed + "/x?password=hidden"), "cannot be reached");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            String user = server.username();
            assertRefused(external(server.jdbcUrl(), user, "wrong"), "refuses the user " + user);
            assertRefused(external(server.jdbcUrl() + "2", user, server.password()), "has no database");
            assertRefused(
                    external(server.jdbcUrl(), "postgres", "wrong"),
                    "refuses the connection: FATAL: no pg_hba.conf entry");
            assertRefused(Map.of(URL, server.jdbcUrl(), "QUARKUS_DATASOURCE_USERNAME", user), "wants a password");
            assertRefused(external(server.jdbcUrl(), user, server.password()), "runs with fsync = off");
        }
    }

    @Test
    @DisplayName("when it is to send mail, and nobody has said where its links lead to")
    void mail() throws Exception {
        assertRefused(Map.of("RINGVIRKNING_MAIL_TRANSPORT", "SMTP"), "RINGVIRKNING_ADDRESS is not set");
        assertRefused(
                Map.of("RINGVIRKNING_MAIL_TRANSPORT", "smtp", "RINGVIRKNING_ADDRESS", "ringvirkning.example.org"),
                "RINGVIRKNING_ADDRESS is ringvirkning.example.org, which is no address of a website");
        // The one thing that is put right, so that the next is told.
        assertRefused(
                Map.of(
                        "RINGVIRKNING_MAIL_TRANSPORT",
                        "SMTP",
                        "RINGVIRKNING_ADDRESS",
                        "https://ringvirkning.example.org",
                        URL,
                        "jdbc:mysql://localhost/x"),
                "is no PostgreSQL address");
    }

    private static Map<String, String> external(String url, String username, String password) {
        return Map.of(URL, url, "QUARKUS_DATASOURCE_USERNAME", username, "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    private static void assertRefused(Map<String, String> environment, String reason)
            throws IOException, InterruptedException {
        // A free port by default, so that only the test of the port depends on one; overridden by the environment's.
        String port = environment.getOrDefault("QUARKUS_HTTP_PORT", "0");
        try (ChildJvm child =
                ChildJvm.start(environment, "-Dquarkus.http.port=" + port, Ringvirkning.class.getName())) {
            String output = child.rest();
            assertTrue(output.contains(reason), output);
            assertEquals(1, output.lines().count(), output);
            assertTrue(!output.contains("hidden"), output);
            assertEquals(1, child.exitCode());
        }
    }
}

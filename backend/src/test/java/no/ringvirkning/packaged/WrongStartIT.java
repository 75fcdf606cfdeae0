package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.ringvirkning.postgres.Durability;
import no.ringvirkning.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The single reasons are the matter of the tests of the main class; here it counts that the jar adds nothing of its own. */
@DisplayName("The packaged product says in one line why it cannot start, and ends with exit code 1,")
class WrongStartIT {

    @Test
    @DisplayName("when the configured database does not answer, refuses the password, or would lose data in a crash")
    void externalDatabase() throws Exception {
        int closed = Product.freePort();
        assertRefused(external("jdbc:postgresql://127.0.0.1:" + closed + "/x", "u", "hidden"), "cannot be reached");
        assertRefused(
                external("jdbc:postgresql://no-such-host.invalid/x", "u", "hidden"), "no host named no-such-host");
        assertRefused(
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:notaport/db?user=a&password=hidden"),
                "cannot be understood as an address");
        assertRefused(
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://a:hid/hidden@localhost:1/db"),
                "cannot be understood as an address");
        assertRefused(
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://a:hidden@localhost:1/db"),
                "names a user before the host");
        try (Installation installation = new Installation();
                EmbeddedPostgres server = EmbeddedPostgres.start(installation.root(), Durability.NONE)) {
            assertRefused(external(server.jdbcUrl(), server.username(), "hidden"), "refuses the user");
            assertRefused(external(server.jdbcUrl(), server.username(), server.password()), "runs with fsync = off");
        }
    }

    @Test
    @DisplayName("when its port is taken")
    void port() throws Exception {
        try (ServerSocket taken = new ServerSocket(0);
                Installation installation = new Installation()) {
            String port = Integer.toString(taken.getLocalPort());
            assertRefused(
                    Map.of("RINGVIRKNING_DATA_DIR", installation.root().toString(), "QUARKUS_HTTP_PORT", port),
                    "Port " + port + " on 0.0.0.0 is not free");
        }
    }

    @Test
    @DisplayName("when its data directory cannot be written, or another instance has it")
    void dataDirectory() throws Exception {
        try (Installation installation = new Installation()) {
            Path file = Files.createFile(installation.root().resolve("file"));
            assertRefused(Map.of("RINGVIRKNING_DATA_DIR", file.resolve("data").toString()), "cannot be used");
            Map<String, String> environment =
                    Map.of("RINGVIRKNING_DATA_DIR", installation.root().toString(), "RINGVIRKNING_DEMO", "false");
            try (Product first = Product.start(environment)) {
                first.awaitLine("is ready at");
                assertRefused(environment, "Another Ringvirkning (process " + first.pid() + ")");
                assertTrue(first.answers("/api/v1/areas"), "the first one is not disturbed");
            }
        }
    }

    private static Map<String, String> external(String url, String username, String password) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        environment.put("QUARKUS_DATASOURCE_USERNAME", username);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", password);
        return environment;
    }

    private static void assertRefused(Map<String, String> environment, String reason) throws Exception {
        try (Product product = Product.start(environment)) {
            int exitCode = product.exitCode(Product.LONG);
            String output = String.join("\n", product.output());
            assertTrue(output.contains(reason), output);
            assertEquals(1, product.output().size(), output);
            assertTrue(!output.contains("hidden"), output);
            assertEquals(1, exitCode);
        }
    }
}

package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.ringvirkning.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two nodes that start at the same time on one empty database")
class TwoNodesIT {

    @Test
    @DisplayName("migrate once, load once, and answer the same")
    void together() throws Exception {
        try (Installation installation = new Installation();
                EmbeddedPostgres server = EmbeddedPostgres.start(installation.root())) {
            Map<String, String> environment = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                    "QUARKUS_DATASOURCE_USERNAME", server.username(),
                    "QUARKUS_DATASOURCE_PASSWORD", server.password());
            Map<String, String> allInTheAddress = Map.of(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    server.jdbcUrl() + "?user=" + server.username() + "&password=" + server.password());
            try (Product one = Product.start(environment);
                    Product two = Product.start(allInTheAddress)) {
                for (Product node : List.of(one, two)) {
                    node.awaitAnswer("/q/health/ready");
                }
                assertEquals(1, count("Successfully applied", one, two), "one migration");
                assertEquals(1, count("Entered ", one, two), "one register");
                assertEquals(1, count("Loaded the demo data", one, two), "one demonstration");
                for (String path :
                        List.of(Product.PROGRAMMES, "/api/v1/areas", "/api/v1/partners", "/api/v1/changes?limit=500")) {
                    assertEquals(one.json(path), two.json(path));
                    assertEquals(
                            one.get(path).headers().firstValue("ETag"),
                            two.get(path).headers().firstValue("ETag"));
                }
                assertEquals(0, count(server.password(), one, two), "nobody tells the password");
                assertOnce(server);
            }
        }
    }

    private static void assertOnce(EmbeddedPostgres server) throws Exception {
        try (Connection connection =
                DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password())) {
            SortedMap<String, Long> content = Installation.content(connection);
            assertEquals(content.get("programme"), Installation.entries(content, "PROGRAMME"));
            assertEquals(content.get("area"), Installation.entries(content, "AREA"));
        }
    }

    private static long count(String text, Product... nodes) {
        return Stream.of(nodes)
                .flatMap(node -> node.output().stream())
                .filter(line -> line.contains(text))
                .count();
    }
}

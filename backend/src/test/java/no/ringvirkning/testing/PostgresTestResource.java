package no.ringvirkning.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import no.ringvirkning.postgres.Durability;
import no.ringvirkning.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * A fresh database for the tests of one JVM, served by the launcher and the binaries of the product.
 *
 * <p>Use it as {@code @WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)}, so that all
 * test classes share one server and one application. The data are thrown away at the end.
 */
public class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path directory;
    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("ringvirkning-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = EmbeddedPostgres.start(directory, Durability.NONE);
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(),
                "quarkus.datasource.username", server.username(),
                "quarkus.datasource.password", server.password());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
        if (directory != null) {
            delete(directory);
            directory = null;
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

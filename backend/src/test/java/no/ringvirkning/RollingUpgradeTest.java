package no.ringvirkning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import no.ringvirkning.postgres.Durability;
import no.ringvirkning.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateOutput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While nodes are exchanged one by one")
class RollingUpgradeTest {

    private static final String OURS = "classpath:db/migration";

    @TempDir
    Path directory;

    @Test
    @DisplayName("a node of the older release starts again on the newer one's schema, and changes nothing in it")
    void olderNodeStartsAgain() throws Exception {
        Path newer = Files.createDirectories(directory.resolve("newer"));
        Files.writeString(newer.resolve("V299901010000__later.sql"), "alter table area add later int;");
        Files.writeString(
                newer.resolve("R__later_functions.sql"),
                "create or replace function later() returns int language sql return 1;");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory.resolve("data"), Durability.NONE)) {
            migrate(server, OURS);
            assertEquals(List.of("later", "later functions"), migrate(server, OURS, "filesystem:" + newer));
            assertEquals(List.of(), migrate(server, OURS));
        }
    }

    /** Migrates by the product's own settings, and returns what was applied. */
    private static List<String> migrate(EmbeddedPostgres server, String... locations) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = RollingUpgradeTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return Flyway.configure()
                .dataSource(server.jdbcUrl(), server.username(), server.password())
                .locations(locations)
                .ignoreMigrationPatterns(settings.getProperty("quarkus.flyway.ignore-migration-patterns")
                        .split(","))
                .load()
                .migrate()
                .migrations
                .stream()
                .map((MigrateOutput migration) -> migration.description)
                .toList();
    }
}

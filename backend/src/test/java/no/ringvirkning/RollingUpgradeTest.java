package no.ringvirkning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
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

    @Test
    @DisplayName(
            "a ratio that stands in percent is told for a hundred; nothing else is, and none is rewritten afterwards")
    void standingPercent() throws Exception {
        Path before = Files.createDirectories(directory.resolve("before"));
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("V") && name.compareTo("V202611240420") < 0) {
                    Files.copy(file, before.resolve(name));
                }
            }
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory.resolve("data"), Durability.NONE)) {
            migrate(server, "filesystem:" + before);
            try (Connection connection =
                            DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        with given (slug, kind, unit) as (values
                          ('a', 'RATIO', 'prosent'), ('b', 'RATIO', ' Percent'), ('c', 'RATIO', '%'),
                          ('d', 'RATIO', 'personer per bil'), ('e', 'RATE', 'prosent')),
                        entered as (
                          insert into indicator (id, slug, version)
                          select gen_random_uuid(), slug, 0 from given returning id, slug)
                        insert into indicator_definition (indicator_id, number, name, unit, decimals, kind, direction,
                          frequency, reporting_lag, period_aggregation, area_aggregation, level, source_type)
                        select e.id, 1, '{"nb": "Navn"}', g.unit, 1, g.kind, 'NONE', 'YEAR', 0, 'NONE', 'NONE', 'OUTCOME', 'MANUAL'
                        from entered e join given g using (slug)""");
                migrate(server, OURS);
                try (ResultSet told = statement.executeQuery("select string_agg(i.slug || d.per, ' ' order by i.slug)"
                        + " from indicator i join indicator_definition d on d.indicator_id = i.id")) {
                    told.next();
                    assertEquals("a100 b100 c100 d1 e1", told.getString(1));
                }
                assertThrows(SQLException.class, () -> statement.execute("update indicator_definition set per = 1"));
            }
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

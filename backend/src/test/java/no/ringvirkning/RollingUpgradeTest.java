package no.ringvirkning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
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
    private static final String LAST_OF_THE_RELEASE_BEFORE = "V202611240460";
    private static final String ENTERED_BY_THE_RELEASE_BEFORE = """
            insert into programme (id, slug, name, type, status, purpose, source_document, publication, version)
            values (gen_random_uuid(), '%s', '{"nb": "Et program"}', 'OTHER', 'RUNNING', '{"nb": "Mål"}', '{}', 'PUBLISHED', 0);
            insert into indicator (id, slug, version) values (gen_random_uuid(), '%s', 0);
            insert into ledger (seq, recorded_at, actor, reason, entity_type, entity_id, version, op, visibility, schema_version,
              snapshot)
            values (nextval('ledger_seq'), now(), 'system', 'Ført', 'PROGRAMME', gen_random_uuid(), 1, 'UPSERT', 'PUBLIC', 1, '{}');
            """;

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

    @Test
    @DisplayName(
            "the release before finds every column it uses as it was, and what it enters is complete without the new ones")
    void olderStatements() throws Exception {
        Path before = Files.createDirectories(directory.resolve("before"));
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("V") && name.split("__")[0].compareTo(LAST_OF_THE_RELEASE_BEFORE) <= 0) {
                    Files.copy(file, before.resolve(name));
                }
            }
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory.resolve("data"), Durability.NONE)) {
            migrate(server, "filesystem:" + before);
            try (Connection connection =
                            DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                    Statement statement = connection.createStatement()) {
                Map<String, String> columns = columns(statement);
                statement.execute(ENTERED_BY_THE_RELEASE_BEFORE.formatted("first", "first"));
                migrate(server, OURS);
                Map<String, String> now = columns(statement);
                assertTrue(now.size() > columns.size());
                columns.forEach((column, was) -> assertEquals(was, now.get(column), column));
                now.forEach((column, how) -> {
                    boolean isNew = !columns.containsKey(column)
                            && columns.keySet().stream().anyMatch(old -> old.startsWith(column.split("[.]")[0] + "."));
                    assertFalse(
                            isNew && how.endsWith("DEMANDED"), () -> column + " must be left out by who knows it not");
                });
                statement.execute(ENTERED_BY_THE_RELEASE_BEFORE.formatted("second", "second"));
                try (ResultSet rows = statement.executeQuery("select count(*) from programme")) {
                    rows.next();
                    assertEquals(2, rows.getInt(1));
                }
            }
        }
    }

    /** Each column of a table with its type, and whether whoever enters a row must name it. */
    private static Map<String, String> columns(Statement statement) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery("""
                select c.table_name || '.' || c.column_name,
                  c.udt_name || case when c.is_nullable = 'NO' and c.column_default is null and c.is_generated = 'NEVER'
                    and c.is_identity = 'NO' then ' DEMANDED' else '' end
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'""")) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
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

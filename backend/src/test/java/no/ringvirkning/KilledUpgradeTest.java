package no.ringvirkning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.ringvirkning.postgres.Durability;
import no.ringvirkning.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release before has data; the migrations to this one lose their connection again and again, as when the node is killed. */
@DisplayName("An upgrade that is cut short")
class KilledUpgradeTest {

    private static final String OURS = "classpath:db/migration";
    private static final String LAST_OF_THE_RELEASE_BEFORE = "V202611240460";
    private static final String SCHEMA = """
            select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
              || coalesce(column_default, '')
            from information_schema.columns where table_schema = 'public' and table_name <> 'flyway_schema_history'
            union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'public'::regnamespace
            union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
            union all select 'trigger ' || tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
            union all select 'function ' || p.oid::regprocedure || ' ' || md5(p.prosrc) from pg_proc p
            where pronamespace = 'public'::regnamespace order by 1""";

    @TempDir
    Path directory;

    @Test
    @DisplayName(
            "five times goes on where it was: the schema is that of a new installation, and what was entered is there")
    void killed() throws Exception {
        Path before = Files.createDirectories(directory.resolve("before"));
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("V") && name.split("__")[0].compareTo(LAST_OF_THE_RELEASE_BEFORE) <= 0) {
                    Files.copy(file, before.resolve(name));
                }
            }
        }
        List<String> fresh;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory.resolve("fresh"), Durability.NONE)) {
            flyway(server, OURS).migrate();
            fresh = texts(server, SCHEMA);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory.resolve("data"), Durability.NONE)) {
            flyway(server, "filesystem:" + before).migrate();
            run(server, """
                    insert into programme (id, slug, name, type, status, purpose, source_document, publication, version)
                    select gen_random_uuid(), 'p' || n, '{"nb": "Et program"}', 'OTHER', 'RUNNING', '{"nb": "Mål"}', '{}',
                      'PUBLISHED', 0 from generate_series(1, 500) n""");
            List<String> old = texts(server, "select id || slug || version from programme order by 1");
            assertFalse(fresh.equals(texts(server, SCHEMA)), "there is something to migrate");
            List<Integer> applied = new ArrayList<>();
            int kills = 5;
            for (int kill = 0; kill < kills; kill++) {
                // Each time a little further on; what was in the middle is taken back.
                int target = applied(server) + 1 + kill % 3;
                CompletableFuture<Boolean> migrating = CompletableFuture.supplyAsync(() -> migrated(server));
                while (!migrating.isDone() && applied(server) < target) {
                    Thread.onSpinWait();
                }
                run(
                        server,
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
                if (migrating.get()) {
                    break;
                }
                applied.add(applied(server));
            }
            System.out.println("Upgrade cut short after these migrations: " + applied);
            assertTrue(applied.size() >= 3, "it was cut short " + applied.size() + " times");
            flyway(server, OURS).migrate();
            assertEquals(fresh, texts(server, SCHEMA));
            assertEquals(old, texts(server, "select id || slug || version from programme order by 1"));
            assertEquals(
                    List.of("0"), texts(server, "select count(*)::text from flyway_schema_history where not success"));
        }
    }

    private static boolean migrated(EmbeddedPostgres server) {
        try {
            flyway(server, OURS).migrate();
            return true;
        } catch (FlywayException cut) {
            return false;
        }
    }

    private static int applied(EmbeddedPostgres server) {
        try {
            return Integer.parseInt(texts(server, "select count(*)::text from flyway_schema_history")
                    .get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Flyway flyway(EmbeddedPostgres server, String location) {
        return Flyway.configure()
                .dataSource(server.jdbcUrl(), server.username(), server.password())
                .locations(location)
                .load();
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}

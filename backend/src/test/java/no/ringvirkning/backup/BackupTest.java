package no.ringvirkning.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.ringvirkning.postgres.Durability;
import no.ringvirkning.postgres.EmbeddedPostgres;
import no.ringvirkning.postgres.StartFailure;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A backup")
class BackupTest {

    private static final String EMPTY = "drop schema public cascade; create schema public";
    /** Of the newer ones of these, the older release had none. */
    private static final String BEFORE_ACCOUNTS = "202611250100";

    @TempDir
    static Path servers;

    private static EmbeddedPostgres here;
    private static EmbeddedPostgres elsewhere;

    @TempDir
    Path directory;

    private Path file;

    @BeforeAll
    static void start() {
        here = EmbeddedPostgres.start(servers.resolve("here"), Durability.NONE);
        elsewhere = EmbeddedPostgres.start(servers.resolve("elsewhere"), Durability.NONE);
    }

    @AfterAll
    static void stop() {
        here.close();
        elsewhere.close();
    }

    @BeforeEach
    void empty() throws Exception {
        file = directory.resolve("backup.zip");
        sql(here, EMPTY);
        sql(elsewhere, EMPTY);
    }

    @Test
    @DisplayName("restored elsewhere has every row of every table, the sequences, the rules and the triggers")
    void allOfIt() throws Exception {
        migrate(here);
        enter();
        backup();
        restore();
        assertEquals(contents(here), contents(elsewhere));
        assertEquals(rules(here), rules(elsewhere));
        assertTrue(
                contents(here).get("ledger_seq").contains("(41,t)"),
                contents(here).get("ledger_seq"));
        assertThrows(SQLException.class, () -> sql(elsewhere, "delete from ledger"));
        assertThrows(SQLException.class, () -> sql(elsewhere, "delete from account"), "a membership points at it");
        migrate(elsewhere); // It has nothing left to do, and finds nothing altered.
        assertEquals(rules(here), rules(elsewhere));
    }

    @Test
    @DisplayName("taken while others write is one state, with all that was acknowledged before")
    void whileOthersWrite() throws Exception {
        migrate(here);
        enter();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean ended = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "writer-" + writer;
            writing.add(writers.submit(() -> write(name, acknowledged, ended)));
        }
        while (acknowledged.size() < 100) {
            Thread.sleep(5);
        }
        Set<String> before = Set.copyOf(acknowledged);
        backup();
        int after = acknowledged.size();
        ended.set(true);
        for (Future<?> one : writing) {
            one.get();
        }
        writers.shutdown();
        assertTrue(after > before.size(), "nobody wrote meanwhile");
        restore();
        Set<String> restored = Set.copyOf(strings(elsewhere, "select actor from security_event where kind = 'MARKED'"));
        assertTrue(restored.containsAll(before));
        // Written by the same transactions, into another table.
        assertEquals(restored, Set.copyOf(strings(elsewhere, "select actor from ledger where actor like 'writer-%'")));
        assertEquals(
                "t",
                strings(elsewhere, "select last_value >= (select max(seq) from ledger) from ledger_seq")
                        .get(0));
    }

    @Test
    @DisplayName("of an older release is restored by a newer one, which then goes on from there")
    void ofAnOlderRelease() throws Exception {
        Path before = Files.createDirectories(directory.resolve("before"));
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : all.toList()) {
                String name = migration.getFileName().toString();
                if (name.startsWith("V") && name.compareTo("V" + BEFORE_ACCOUNTS) < 0) {
                    Files.copy(migration, before.resolve(name));
                }
            }
        }
        migrate(here, "filesystem:" + before);
        sql(
                here,
                "insert into ledger values (nextval('ledger_seq'), now(), 'system', 'Ført', null, 'MARK',"
                        + " gen_random_uuid(), 1, 'UPSERT', 'PUBLIC', 1, '{\"a\": 1}')");
        backup();
        restore();
        assertEquals(
                strings(here, "select ledger::text from ledger"),
                strings(elsewhere, "select ledger::text from ledger"));
        migrate(here);
        assertEquals(rules(here), rules(elsewhere));
    }

    @Test
    @DisplayName("of a newer release is refused before anything is made of it")
    void ofANewerRelease() throws Exception {
        Path newer = Files.createDirectories(directory.resolve("newer"));
        Files.writeString(newer.resolve("V299901010000__later.sql"), "create table later (id int primary key);");
        migrate(here, "classpath:db/migration", "filesystem:" + newer);
        backup();
        assertTrue(refusal().contains("newer release"), refusal());
    }

    @Test
    @DisplayName("that is cut anywhere, or of which one byte is another, is refused, and nothing is left behind")
    void damaged() throws Exception {
        migrate(here);
        enter();
        backup();
        byte[] whole = Files.readAllBytes(file);
        Manifest manifest;
        try (BackupFile backup = BackupFile.open(file)) {
            manifest = backup.manifest();
        }
        for (int part = 0; part < 40; part++) {
            int at = (int) ((long) whole.length * part / 40) + part % 7;
            byte[] cut = Arrays.copyOf(whole, at);
            Files.write(file, cut);
            assertTrue(refusal().contains("is no backup"), at + ": " + refusal());
        }
        for (int at : some(whole.length)) {
            byte[] other = whole.clone();
            other[at] ^= 0x11;
            Files.write(file, other);
            StartFailure noticed = assertThrows(StartFailure.class, () -> BackupFile.open(file), "byte " + at);
            assertTrue(noticed.getMessage().contains("is no backup"), noticed.getMessage());
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        Files.write(file, longer);
        assertTrue(refusal().contains("is no backup"), refusal());
        Files.write(file, whole);
        try (BackupFile backup = BackupFile.open(file)) {
            assertEquals(manifest, backup.manifest());
        }
        assertEquals(List.of(), strings(elsewhere, "select tablename from pg_tables where schemaname = 'public'"));
    }

    @Test
    @DisplayName("whose rows break a rule between tables is refused, though its sums are right")
    void brokenRule() throws Exception {
        migrate(here);
        enter();
        backup();
        forge("membership", rows -> rows.replaceFirst("\t[0-9a-f-]{36}\t", "\t00000000-0000-0000-0000-000000000000\t"));
        assertTrue(refusal().contains("fk_membership_account"), refusal());
    }

    @Test
    @DisplayName("with rows of no table, or of other columns, is refused")
    void otherTables() throws Exception {
        migrate(here);
        enter();
        backup();
        forge("membership", rows -> rows.replaceFirst("\t", "\tX\t"));
        assertTrue(refusal().contains("could not be restored"), refusal());
        assertEquals(List.of(), strings(elsewhere, "select tablename from pg_tables where schemaname = 'public'"));
    }

    @Test
    @DisplayName("is restored into an empty database only")
    void notIntoAnother() throws Exception {
        migrate(here);
        backup();
        sql(elsewhere, "create table mine (id int)");
        assertTrue(refusal().contains("empty one only"), refusal());
        assertEquals(
                List.of("mine"), strings(elsewhere, "select tablename from pg_tables where schemaname = 'public'"));
    }

    @Test
    @DisplayName("does not hold what lets somebody in without a password, and everything else")
    void noWayIn() throws Exception {
        migrate(here);
        enter();
        backup();
        restore();
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertTrue(all.indexOf("leder@example.org") > 0, "the account is there");
        for (String table : Schema.LEFT_OUT) {
            String secret = table.equals("openid_attempt") ? "state_hash" : "token_hash";
            String hash = strings(here, "select encode(" + secret + ", 'hex') from " + table)
                    .get(0);
            assertFalse(all.indexOf(hash) >= 0, table);
            assertEquals(List.of("0"), strings(elsewhere, "select count(*) from " + table));
        }
        assertEquals(
                List.of(),
                strings(
                        here,
                        "select conname from pg_constraint where contype = 'f' and confrelid in (select oid from pg_class"
                                + " where relname in ('" + String.join("', '", Schema.LEFT_OUT) + "'))"),
                "what is left out may not be missed");
    }

    @Test
    @DisplayName("overwrites no file, is read by its owner only, and leaves nothing when it cannot be made")
    void itsFile() throws Exception {
        migrate(here);
        Files.writeString(file, "mine");
        assertThrows(StartFailure.class, this::backup);
        assertEquals("mine", Files.readString(file));
        Files.delete(file);
        backup();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Files.delete(file);
        sql(here, EMPTY);
        assertThrows(StartFailure.class, this::backup);
        try (Stream<Path> left = Files.list(directory)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void backup() throws SQLException {
        try (Connection connection = connect(here)) {
            Backup.write(connection, file);
        }
    }

    private void restore() throws SQLException {
        try (BackupFile backup = BackupFile.open(file);
                Connection connection = connect(elsewhere)) {
            Restore.requireKnown(backup);
            Restore.read(backup, connection);
        }
    }

    private String refusal() {
        return assertThrows(StartFailure.class, this::restore).getMessage();
    }

    /** Alters the rows of a table as somebody would who knows how a backup is made. */
    private void forge(String table, UnaryOperator<String> rows) throws Exception {
        Path forged = directory.resolve("forged.zip");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(forged);
                ZipOutputStream target = new ZipOutputStream(out)) {
            Map<String, byte[]> entries = new TreeMap<>();
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
            String before = new String(entries.get("tables/" + table), StandardCharsets.UTF_8);
            byte[] after = rows.apply(before).getBytes(StandardCharsets.UTF_8);
            String manifest = new String(entries.get(Backup.MANIFEST), StandardCharsets.UTF_8);
            byte[] told = manifest.replace(Checksum.of(entries.get("tables/" + table)), Checksum.of(after))
                    .getBytes(StandardCharsets.UTF_8);
            entries.put("tables/" + table, after);
            entries.put(Backup.MANIFEST, told);
            entries.put(Backup.MANIFEST_SUM, Checksum.of(told).getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                target.putNextEntry(new ZipEntry(entry.getKey()));
                target.write(entry.getValue());
                target.closeEntry();
            }
            target.setComment(Seal.NOT_YET);
        }
        try (FileChannel sealed = FileChannel.open(forged, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Seal.put(sealed);
        }
        Files.move(forged, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The beginning and the end, where an archive tells of itself, and a thousand between. */
    private static List<Integer> some(int length) {
        List<Integer> some = new ArrayList<>();
        for (int at = 0; at < length; at += at < 300 || at > length - 600 ? 1 : Math.max(1, length / 1000)) {
            some.add(at);
        }
        return some;
    }

    private static void enter() throws SQLException {
        sql(here, """
                insert into account values ('11111111-1111-7111-8111-111111111111', 'leder@example.org', E'Leder \\\\ \\t "x"', null, true,
                  'INVITED', now(), 0);
                insert into programme (id, slug, name, type, status, purpose, parent_id, source_document, publication, version)
                values ('22222222-2222-7222-8222-222222222222', 'en-del', '{"nb": "En del"}', 'OTHER', 'RUNNING', '{"nb": "Mål"}',
                    '33333333-3333-7333-8333-333333333333', '{}', 'PUBLISHED', 1),
                  ('33333333-3333-7333-8333-333333333333', 'et-program', '{"nb": "Et program"}', 'OTHER', 'RUNNING', '{"nb": "Mål"}',
                    null, '{}', 'PUBLISHED', 1);
                insert into membership select gen_random_uuid(), a.id, p.id, 'LEAD', null, now(), 0 from account a, programme p;
                insert into session select gen_random_uuid(), sha256('session'), id, now(), now(), null from account;
                insert into device select gen_random_uuid(), sha256('device'), id, now() from account;
                insert into invitation select gen_random_uuid(), sha256('invitation'), id, now(), now() + interval '1 day', null, null, 0
                  from account;
                insert into openid_attempt values (gen_random_uuid(), sha256('state'), sha256('browser'), 'prøve', 'nonce', 'verifier', '/',
                  null, now() + interval '1 hour');
                insert into security_event select gen_random_uuid(), now(), 'SIGNED_IN', null, id, null, '{"a": "\\\\N"}' from account;
                insert into ledger select nextval('ledger_seq'), now(), 'system', 'Grunn ' || g, null, 'MARK', gen_random_uuid(), 1,
                  'UPSERT', 'PUBLIC', 1, jsonb_build_object('n', g / 3.0, 'text', E'linje\\nto\\u2212') from generate_series(1, 41) g;
                """);
    }

    private static void write(String writer, Set<String> acknowledged, AtomicBoolean ended) throws RuntimeException {
        try (Connection connection = connect(here);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; !ended.get(); i++) {
                String marker = writer + "-" + i;
                statement.execute("insert into security_event values (gen_random_uuid(), now(), 'MARKED', '" + marker
                        + "', null, null, '{}')");
                statement.execute("insert into ledger values (nextval('ledger_seq'), now(), '" + marker
                        + "', 'Ført', null, 'MARK', gen_random_uuid(), 1, 'UPSERT', 'PUBLIC', 1, '{}')");
                connection.commit();
                acknowledged.add(marker);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sum of every table that travels, and what the sequences are at. */
    private static SortedMap<String, String> contents(EmbeddedPostgres server) throws SQLException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String table : strings(server, "select tablename from pg_tables where schemaname = 'public'")) {
            if (!Schema.LEFT_OUT.contains(table)) {
                String rows = table.equals(Schema.HISTORY)
                        ? "select version, checksum, installed_on::text from " + table + " where version is not null"
                        : "select * from " + table;
                contents.put(
                        table,
                        strings(
                                        server,
                                        "select count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text"
                                                + " collate \"C\")), '') from (" + rows + ") r")
                                .get(0));
            }
        }
        for (String sequence : strings(server, "select sequencename from pg_sequences where schemaname = 'public'")) {
            contents.put(
                    sequence,
                    strings(server, "select (last_value, is_called)::text from " + sequence)
                            .get(0));
        }
        return contents;
    }

    /** Columns, rules, indexes, triggers, views and functions, as the database tells them. */
    private static List<String> rules(EmbeddedPostgres server) throws SQLException {
        return strings(server, """
                select 'column ' || table_name || ' ' || column_name || ' ' || data_type || is_nullable
                  || coalesce(column_default, '') || coalesce(generation_expression, '')
                from information_schema.columns where table_schema = 'public'
                union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text
                from pg_constraint where connamespace = 'public'::regnamespace
                union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
                union all select 'trigger ' || pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
                union all select 'view ' || viewname || definition from pg_views where schemaname = 'public'
                union all select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
                where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
                order by 1
                """);
    }

    private static void migrate(EmbeddedPostgres server, String... locations) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.username(), server.password())
                .locations(locations.length == 0 ? new String[] {"classpath:db/migration"} : locations)
                .load()
                .migrate();
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }

    private static void sql(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(EmbeddedPostgres server, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}

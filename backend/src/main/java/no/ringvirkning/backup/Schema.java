package no.ringvirkning.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.ringvirkning.backup.Manifest.Applied;
import no.ringvirkning.backup.Manifest.StoredSequence;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables of the product as the database itself describes them. */
record Schema(Connection connection) {

    /** What Flyway has applied. */
    static final String HISTORY = "flyway_schema_history";

    /**
     * What lets somebody in without a password. It ends by being deleted or marked, so that of an older state it would come to
     * life again; and whoever finds the file shall not walk in with it.
     */
    static final Set<String> LEFT_OUT = Set.of("session", "device", "invitation", "openid_attempt");

    private static final String MEMBERS = """
            from pg_class c
            where c.relnamespace = current_schema()::regnamespace
              and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    private static final String TABLES =
            """
            select c.relname,
              (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''),
              coalesce(
                (select array_agg(a.attname::text order by k.nr)
                 from pg_index i cross join unnest(i.indkey) with ordinality k (attnum, nr)
                 join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                 where i.indrelid = c.oid and i.indisprimary), '{}')
            """ + MEMBERS + " and c.relkind in ('r', 'p') and not c.relispartition order by c.relname collate \"C\"";

    private static final String SEQUENCES = """
            select s.sequencename, coalesce(s.last_value, s.start_value), s.last_value is not null from pg_sequences s
            where s.schemaname = current_schema() order by s.sequencename collate "C"
            """;

    private static final String FOREIGN_KEYS = """
            select c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid) from pg_constraint c
            where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and c.conparentid = 0
            order by c.conrelid::regclass::text collate "C", c.conname collate "C"
            """;

    /** A table: the columns that are copied, and those that give its rows an order; all where there is no key. */
    record Table(String name, List<String> columns, List<String> key) {

        String copyIn() {
            return "copy " + quote(name) + " (" + list(columns) + ") from stdin";
        }

        /** In an order that is the same on every server, whatever it knows of languages. */
        String copyOut() {
            List<String> order = (key.isEmpty() ? columns : key)
                    .stream()
                            .map(column -> quote(column) + "::text collate \"C\"")
                            .toList();
            return "copy (select " + list(columns) + " from " + quote(name) + " order by " + String.join(", ", order)
                    + ") to stdout";
        }

        private static String list(List<String> columns) {
            return String.join(", ", columns.stream().map(Schema::quote).toList());
        }
    }

    /** A rule between tables, as it is written. */
    record ForeignKey(String table, String name, String definition) {}

    boolean isEmpty() throws SQLException {
        return strings("select c.relname " + MEMBERS).isEmpty();
    }

    boolean has(String table) throws SQLException {
        return tables().stream().anyMatch(t -> t.name().equals(table));
    }

    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TABLES)) {
            while (row.next()) {
                tables.add(new Table(row.getString(1), names(row.getArray(2)), names(row.getArray(3))));
            }
        }
        return tables;
    }

    List<StoredSequence> sequences() throws SQLException {
        List<StoredSequence> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                sequences.add(new StoredSequence(row.getString(1), row.getLong(2), row.getBoolean(3)));
            }
        }
        return sequences;
    }

    void set(StoredSequence sequence) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            set.setString(1, quote(sequence.name()));
            set.setLong(2, sequence.lastValue());
            set.setBoolean(3, sequence.called());
            set.execute();
        }
    }

    List<Applied> migrations() throws SQLException {
        List<Applied> applied = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version, checksum from " + HISTORY
                        + " where version is not null and success order by installed_rank")) {
            while (row.next()) {
                applied.add(new Applied(row.getString(1), row.getInt(2)));
            }
        }
        return applied;
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FOREIGN_KEYS)) {
            while (row.next()) {
                keys.add(new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return keys;
    }

    void drop(ForeignKey key) throws SQLException {
        execute("alter table " + key.table() + " drop constraint " + key.name());
    }

    /** Looks through the rows that are there, too. */
    void add(ForeignKey key) throws SQLException {
        execute("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
    }

    /** What checks a step from one state to the next has nothing to check where a whole state is put in. */
    void triggers(Table table, boolean enabled) throws SQLException {
        execute("alter table " + quote(table.name()) + (enabled ? " enable" : " disable") + " trigger user");
    }

    void empty(Table table) throws SQLException {
        execute("delete from " + quote(table.name()));
    }

    void load(Table table, InputStream rows) throws SQLException, IOException {
        copies().copyIn(table.copyIn(), rows);
    }

    Checksum.Sum unload(Table table, OutputStream target) throws SQLException, IOException {
        Checksum checksum = new Checksum(target);
        long rows = copies().copyOut(table.copyOut(), checksum);
        return checksum.sum(rows);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String string(String sql) throws SQLException {
        return strings(sql).get(0);
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** The same text for the same value, whatever the server, the database or the role has set. */
    void speakPlainly() throws SQLException {
        for (String setting : List.of(
                "timezone = 'UTC'",
                "datestyle = 'ISO, YMD'",
                "intervalstyle = 'postgres'",
                "bytea_output = 'hex'",
                "extra_float_digits = 3",
                "statement_timeout = 0",
                "idle_in_transaction_session_timeout = 0",
                "lock_timeout = 0")) {
            execute("set local " + setting);
        }
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> names(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}

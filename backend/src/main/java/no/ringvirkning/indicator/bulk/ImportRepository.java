package no.ringvirkning.indicator.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import no.ringvirkning.shared.MoreTime;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes files of figures: what a file says lies in tables of the transaction until it is compared, and is written in bulk. */
@ApplicationScoped
class ImportRepository {

    /** A hundred thousand rows on a slow disk; all else has five seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private static final int PIECE = 64 * 1024;

    private final EntityManager entityManager;
    private final MoreTime time;

    @Inject
    ImportRepository(EntityManager entityManager, MoreTime time) {
        this.entityManager = entityManager;
        this.time = time;
    }

    /**
     * Puts the rows where they can be compared.
     *
     * @param reader hands on each row, and answers how many there are
     */
    int stage(ToIntFunction<Consumer<ImportLine>> reader) {
        return session().doReturningWork(connection -> {
            time.take(connection, LIMIT);
            execute(connection, ImportStatements.TABLE);
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(ImportStatements.COPY);
            try {
                Lines lines = new Lines(copy);
                int rows = reader.applyAsInt(lines);
                lines.flush();
                copy.endCopy();
                execute(connection, ImportStatements.COUNT);
                return rows;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    /** The indicators that the file names and that are there. */
    List<Named> indicators() {
        return rows(
                ImportStatements.INDICATORS,
                row -> new Named(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)));
    }

    /** Nobody else records figures of these indicators, or defines them anew, until the transaction ends; those that still stand. */
    List<UUID> locked(Collection<UUID> indicators) {
        return rows(ImportStatements.LOCK, row -> row.getObject(1, UUID.class), (Object) ids(indicators));
    }

    /** Sets each row beside what stands. */
    void compare(Collection<UUID> indicators) {
        rows(ImportStatements.COMPARED, row -> row, ids(indicators), ids(indicators));
        session().doWork(connection -> execute(connection, ImportStatements.COUNT_COMPARED));
    }

    /** Adds what is wrong with rows that could be read. */
    void faults(LocalDate today, RowProblems problems) {
        rows(
                        ImportStatements.FAULTS,
                        row -> new Faulty(row.getInt(1), RowFault.valueOf(row.getString(2))),
                        today,
                        RowProblems.MOST)
                .forEach(each -> problems.add(each.row(), each.fault()));
    }

    Counts counts() {
        return rows(ImportStatements.COUNTS, row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .get(0);
    }

    /**
     * Writes what is new.
     *
     * @return the series that it was added to
     */
    List<UUID> write(String reason) {
        List<UUID> changed = new ArrayList<>(rows(ImportStatements.EXTEND, row -> row.getObject(1, UUID.class)));
        changed.addAll(rows(ImportStatements.BEGIN, row -> row.getObject(1, UUID.class)));
        rows(ImportStatements.APPEND, row -> row, reason);
        return changed;
    }

    /**
     * An indicator that a file names.
     *
     * @param programme none for one in the library that all programmes share
     * @param told whether everybody may know of the programme
     */
    record Named(UUID id, @Nullable UUID programme, boolean told) {}

    /** What there is to write. */
    record Counts(long rows, long added, long changed) {}

    private record Faulty(int row, RowFault fault) {}

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private <T> List<T> rows(String sql, Read<T> read, Object... values) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i];
                    statement.setObject(
                            i + 1, value instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : value);
                }
                List<T> rows = new ArrayList<>();
                if (statement.execute()) {
                    try (ResultSet result = statement.getResultSet()) {
                        while (result.next()) {
                            rows.add(read.of(result));
                        }
                    }
                }
                return rows;
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    /** Rows in the text format of COPY. What is in them has no character that this format reads as another. */
    private static final class Lines implements Consumer<ImportLine> {

        private final CopyIn copy;
        private final StringBuilder piece = new StringBuilder(PIECE + 1024);

        Lines(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void accept(ImportLine row) {
            piece.append(row.row());
            field(row.indicator());
            field(row.area());
            field(row.period());
            field(row.period() == null ? null : row.period().firstDay());
            field(row.period() == null ? null : row.period().lastDay());
            field(row.period() == null ? null : row.period().frequency());
            field(row.value() == null ? null : row.value().toPlainString());
            field(row.qualifier());
            field(row.evidenceLevel());
            piece.append('\n');
            if (piece.length() >= PIECE) {
                flush();
            }
        }

        private void field(@Nullable Object value) {
            piece.append('\t').append(value == null ? "\\N" : value.toString());
        }

        void flush() {
            byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new jakarta.persistence.PersistenceException("the rows cannot be put aside", e);
            }
            piece.setLength(0);
        }
    }
}

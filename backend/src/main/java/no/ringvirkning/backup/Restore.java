package no.ringvirkning.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.ringvirkning.backup.Manifest.Applied;
import no.ringvirkning.backup.Manifest.StoredSequence;
import no.ringvirkning.backup.Manifest.StoredTable;
import no.ringvirkning.postgres.StartFailure;
import org.flywaydb.core.api.FlywayException;

/**
 * Makes an installation of a backup, in one transaction: the tables as they were, the rows, and then what this release has that
 * the one of the backup had not. Cut short anywhere, there is nothing.
 *
 * <p>Rules that hold for rows are checked as the rows come in, those between tables when all are in. What is in the tables in
 * the end is summed up once more.
 */
public final class Restore {

    private final BackupFile file;
    private final Manifest manifest;
    private final Connection connection;
    private final Schema schema;

    private Restore(BackupFile file, Connection connection) {
        this.file = file;
        this.manifest = file.manifest();
        this.connection = connection;
        this.schema = new Schema(connection);
    }

    /**
     * Restores into an empty database.
     *
     * @param connection to the database, in no transaction
     * @return what was done, in a line
     * @throws StartFailure if it could not be done; the database is as empty as before then
     */
    public static String read(BackupFile file, Connection connection) {
        return new Restore(file, connection).all();
    }

    /**
     * Refuses what this release cannot restore, before there is any database.
     *
     * @throws StartFailure if the backup is of a newer release, or of one that went another way
     */
    public static void requireKnown(BackupFile file) {
        try (Migrations migrations = Migrations.ofThisRelease()) {
            TreeSet<String> ours = migrations.versions();
            Set<String> theirs = versions(file.manifest());
            if (!ours.containsAll(theirs)) {
                throw new StartFailure(
                        "The backup " + file.path() + " was made by a newer release: its data are of version "
                                + file.manifest().schemaVersion() + ", and this one knows them up to " + ours.last()
                                + ". Restore it with the release that made it, or a newer one.");
            }
        } catch (IOException e) {
            throw new StartFailure("The migrations cannot be laid out: " + e.getMessage() + ".", e);
        }
    }

    private String all() {
        try (Migrations migrations = Migrations.ofThisRelease()) {
            connection.setAutoCommit(false);
            schema.speakPlainly();
            if (!schema.isEmpty()) {
                throw new StartFailure(
                        "The database has tables already, and a backup is restored into an empty one only."
                                + " Create a new database and name that one.");
            }
            OneTransaction transaction = new OneTransaction(connection);
            migrations.apply(versions(manifest), transaction);
            requireSameMigrations();
            load();
            migrations.applyAll(transaction);
            connection.commit();
            connection.setAutoCommit(true);
            schema.execute("analyze");
            return "Restored " + manifest.rows() + " rows in "
                    + manifest.tables().size() + " tables, as they were at " + manifest.madeAt() + ", from "
                    + file.path() + ". Everyone signs in anew; start Ringvirkning now.";
        } catch (IOException | SQLException | FlywayException e) {
            rollBack();
            throw new StartFailure(
                    "The backup " + file.path() + " could not be restored: " + e.getMessage()
                            + ". Nothing was restored.",
                    e);
        } catch (RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    private void load() throws IOException, SQLException {
        Map<String, Schema.Table> tables =
                schema.tables().stream().collect(Collectors.toMap(Schema.Table::name, table -> table));
        requireSameTables(tables);
        List<Schema.ForeignKey> keys = schema.foreignKeys();
        for (Schema.ForeignKey key : keys) {
            schema.drop(key);
        }
        for (Schema.Table table : tables.values()) {
            schema.triggers(table, false);
        }
        // Some migrations enter rows, and the framework its own.
        for (Schema.Table table : tables.values()) {
            schema.empty(table);
        }
        for (StoredTable stored : manifest.tables()) {
            try (InputStream rows = file.rows(stored)) {
                schema.load(tables.get(stored.name()), rows);
            }
        }
        schema.execute("set constraints all immediate");
        for (StoredTable stored : manifest.tables()) {
            verify(stored, tables.get(stored.name()));
        }
        for (Schema.Table table : tables.values()) {
            schema.triggers(table, true);
        }
        for (Schema.ForeignKey key : keys) {
            schema.add(key);
        }
        for (StoredSequence sequence : manifest.sequences()) {
            schema.set(sequence);
        }
        schema.execute("set constraints all deferred");
        // Views and functions are made anew, by this release.
        schema.execute("delete from " + Schema.HISTORY + " where version is null");
    }

    private void verify(StoredTable stored, Schema.Table table) throws IOException, SQLException {
        Checksum.Sum sum = schema.unload(table, OutputStream.nullOutputStream());
        if (sum.rows() != stored.rows() || !sum.sha256().equals(stored.sha256())) {
            throw new StartFailure("The rows of " + stored.name() + " are not the same after they were read from "
                    + file.path() + ". Nothing was restored.");
        }
    }

    private void requireSameMigrations() throws SQLException {
        if (!Set.copyOf(schema.migrations()).equals(Set.copyOf(manifest.migrations()))) {
            throw new StartFailure(
                    "The backup " + file.path() + " is of a release whose tables came about in another way."
                            + " Restore it with the release that made it.");
        }
    }

    /** The file says which columns come in which order; what it says is used only where it is what there is. */
    private void requireSameTables(Map<String, Schema.Table> tables) {
        Set<String> named = manifest.tables().stream().map(StoredTable::name).collect(Collectors.toSet());
        boolean same = named.size() == manifest.tables().size()
                && named.size() + manifest.leftOut().size() == tables.size()
                && tables.keySet().containsAll(manifest.leftOut())
                && manifest.tables().stream()
                        .allMatch(stored -> tables.containsKey(stored.name())
                                && tables.get(stored.name()).columns().equals(stored.columns()));
        if (!same) {
            throw file.damaged("its tables are not those of version " + manifest.schemaVersion());
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The server does it when the connection ends.
        }
    }

    private static Set<String> versions(Manifest manifest) {
        return manifest.migrations().stream().map(Applied::version).collect(Collectors.toSet());
    }
}

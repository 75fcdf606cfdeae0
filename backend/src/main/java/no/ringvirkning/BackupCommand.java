package no.ringvirkning;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.ringvirkning.backup.Backup;
import no.ringvirkning.backup.BackupFile;
import no.ringvirkning.backup.Restore;
import no.ringvirkning.postgres.DataDirectory;
import no.ringvirkning.postgres.EmbeddedPostgres;
import no.ringvirkning.postgres.ExternalDatabase;
import no.ringvirkning.postgres.InstalledDatabase;
import no.ringvirkning.postgres.StartFailure;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** What the program does instead of running, when asked to: a backup, also of an installation that is running, or a restore. */
final class BackupCommand {

    private static final String BACKUP = "--backup";
    private static final String RESTORE = "--restore";

    private final Path file;
    private final Config config;

    private BackupCommand(Path file, Config config) {
        this.file = file;
        this.config = config;
    }

    static boolean isAsked(String... arguments) {
        return arguments.length > 0 && Set.of(BACKUP, RESTORE).contains(arguments[0]);
    }

    /** Does it and ends the program: with 0 when it is done, else with 1 and the reason. */
    static void run(String... arguments) {
        // What it does is said in one line, not in those of the libraries.
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            if (arguments.length != 2) {
                throw new StartFailure("Write " + arguments[0] + " and the name of one file.");
            }
            BackupCommand command = new BackupCommand(
                    Path.of(arguments[1]), ConfigUtils.configBuilder().build());
            System.out.println(arguments[0].equals(BACKUP) ? command.backup() : command.restore());
            System.exit(0);
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private String backup() {
        String url = value(Ringvirkning.URL);
        if (url != null) {
            try (Connection connection = connect(url)) {
                return Backup.write(connection, file);
            } catch (SQLException e) {
                throw lost(e);
            }
        }
        try (InstalledDatabase database = InstalledDatabase.open(DataDirectory.configured());
                Connection connection = database.connect()) {
            return Backup.write(connection, file);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private String restore() {
        try (BackupFile backup = BackupFile.open(file)) {
            Restore.requireKnown(backup);
            String url = value(Ringvirkning.URL);
            if (url != null) {
                try (Connection connection = connect(url)) {
                    return Restore.read(backup, connection);
                }
            }
            return restoreEmbedded(backup);
        } catch (SQLException e) {
            throw lost(e);
        }
    }

    private static String restoreEmbedded(BackupFile backup) throws SQLException {
        EmbeddedPostgres database = EmbeddedPostgres.startToRestore(DataDirectory.configured());
        String done;
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            done = Restore.read(backup, connection);
            database.restored();
        } catch (SQLException | RuntimeException e) {
            database.abandonRestore();
            throw e;
        }
        database.close();
        return done;
    }

    private Connection connect(String url) throws SQLException {
        String username = value(Ringvirkning.USERNAME);
        String password = value(Ringvirkning.PASSWORD);
        ExternalDatabase.check(url, username, password);
        return username == null && password == null
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, username, password);
    }

    private @Nullable String value(String name) {
        return config.getOptionalValue(name, String.class).orElse(null);
    }

    private static StartFailure lost(SQLException e) {
        return new StartFailure(
                "The database cannot be reached: " + e.getMessage()
                        + ". Is it just being started or stopped? Try again in a minute.",
                e);
    }
}

package no.ringvirkning.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The embedded database of an installation: of the instance that is running, or started as long as it is needed. */
public final class InstalledDatabase implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d{1,5})$");

    private final String url;
    private final String password;
    private final @Nullable EmbeddedPostgres started;

    private InstalledDatabase(String url, String password, @Nullable EmbeddedPostgres started) {
        this.url = url;
        this.password = password;
        this.started = started;
    }

    /**
     * Opens the database that is there.
     *
     * @throws StartFailure if there is none, or it cannot be reached
     */
    public static InstalledDatabase open(Path dataDirectory) {
        try {
            if (!Files.exists(dataDirectory.resolve("postgres"))) {
                throw new StartFailure("There is no installation in " + dataDirectory.toAbsolutePath()
                        + ". Name its directory with " + DataDirectory.VARIABLE + ".");
            }
            Path root = dataDirectory.toRealPath();
            return DirectoryLock.isHeld(root) ? running(root) : started(EmbeddedPostgres.start(root));
        } catch (IOException e) {
            throw DataDirectory.unusable(dataDirectory, e);
        }
    }

    /** A connection as the user who owns the database. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, Cluster.ROLE, password);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }

    private static InstalledDatabase started(EmbeddedPostgres server) {
        return new InstalledDatabase(server.jdbcUrl(), server.password(), server);
    }

    /** Whoever holds the directory has written where its server listens. */
    private static InstalledDatabase running(Path root) throws IOException {
        Path settings = root.resolve("postgres").resolve(Cluster.SETTINGS);
        Matcher port = PORT.matcher(Files.readString(settings));
        if (!port.find()) {
            throw new StartFailure("The database in " + root + " is being started. Try again in a minute.");
        }
        String password = Files.readString(root.resolve("password")).strip();
        return new InstalledDatabase(EmbeddedPostgres.jdbcUrl(Integer.parseInt(port.group(1))), password, null);
    }
}

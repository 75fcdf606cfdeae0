package no.ringvirkning.postgres;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server somebody else runs for us. */
public final class ExternalDatabase {

    private static final int TIMEOUT_SECONDS = 10;
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    private ExternalDatabase() {}

    /**
     * Connects once, so that a wrong setting, here or there, is reported in words before the application starts.
     *
     * @throws StartFailure if the database cannot be used with these settings
     */
    public static void check(String jdbcUrl, @Nullable String username, @Nullable String password) {
        Level level = DRIVER_LOG.getLevel();
        DRIVER_LOG.setLevel(Level.OFF); // It repeats a URL it does not understand, password and all.
        try {
            connect(jdbcUrl, username, password);
        } finally {
            DRIVER_LOG.setLevel(level);
        }
    }

    private static void connect(String jdbcUrl, @Nullable String username, @Nullable String password) {
        requireReadable(jdbcUrl);
        String shown = withoutSecrets(jdbcUrl);
        Properties properties = new Properties();
        put(properties, "user", username);
        put(properties, "password", password);
        put(properties, "connectTimeout", Integer.toString(TIMEOUT_SECONDS));
        put(properties, "loginTimeout", Integer.toString(TIMEOUT_SECONDS));
        try (Connection connection = DriverManager.getConnection(jdbcUrl, properties)) {
            ServerChecks.read(connection).require(shown);
        } catch (SQLException e) {
            throw new StartFailure(explain(e, shown, username), e);
        }
    }

    /** A URL that is not understood is not shown either: no part of it is known to be free of the password. */
    private static void requireReadable(String jdbcUrl) {
        String form = "Write jdbc:postgresql://<host>:<port>/<database>, and the user and the password into"
                + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new StartFailure("QUARKUS_DATASOURCE_JDBC_URL is no PostgreSQL address. " + form);
        }
        if (jdbcUrl.matches("(?s)[^/?]*//[^/?]*@.*")) {
            throw new StartFailure(
                    "QUARKUS_DATASOURCE_JDBC_URL names a user before the host, which the driver takes for"
                            + " a part of the host's name. " + form);
        }
        if (DriverManager.drivers().noneMatch(driver -> understands(driver, jdbcUrl))) {
            throw new StartFailure("QUARKUS_DATASOURCE_JDBC_URL cannot be understood as an address. " + form);
        }
    }

    private static boolean understands(Driver driver, String jdbcUrl) {
        try {
            return driver.acceptsURL(jdbcUrl);
        } catch (SQLException | RuntimeException e) {
            return false; // The driver's words repeat the URL.
        }
    }

    /** The parameters can hold the password, and so can whatever comes before an @. */
    private static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceFirst("(?s)\\?.*", "").replaceFirst("(?s)//.*@", "//");
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    private static String explain(SQLException e, String url, @Nullable String username) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01" ->
                "The database at " + url + " refuses the user" + (username == null ? "" : " " + username)
                        + " with the given password. Check QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
            case "08004" ->
                "The database at " + url + " wants a password and got none."
                        + " Set QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
            case "3D000" ->
                "The server has no database of the name in " + url
                        + ". Create it, or correct QUARKUS_DATASOURCE_JDBC_URL.";
            default ->
                "The database at " + url
                        + (state.startsWith("08") ? " cannot be reached: " : " refuses the connection: ")
                        + reason(e)
                        + ". Check QUARKUS_DATASOURCE_JDBC_URL and that the server is running and lets this machine in.";
        };
    }

    private static String reason(SQLException e) {
        if (e.getCause() instanceof UnknownHostException unknown) {
            return "there is no host named " + withoutUser(String.valueOf(unknown.getMessage()));
        }
        Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
        return withoutUser(String.valueOf(cause.getMessage())).replaceFirst("[.\\s]*$", "");
    }

    /** The driver and the libraries below it take {@code user:password@host} for the name of a host, and repeat it. */
    private static String withoutUser(String message) {
        return message.replaceAll("[^\\s\"]*@", "");
    }
}

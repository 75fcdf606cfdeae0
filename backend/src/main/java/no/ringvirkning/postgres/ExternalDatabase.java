package no.ringvirkning.postgres;

import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server somebody else runs for us. */
public final class ExternalDatabase {

    private static final int TIMEOUT_SECONDS = 10;

    private ExternalDatabase() {}

    /**
     * Connects once, so that a wrong setting is reported in words before the application starts.
     *
     * @throws StartFailure if the database cannot be used with these settings
     */
    public static void check(String jdbcUrl, @Nullable String username, @Nullable String password) {
        String shown = jdbcUrl.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new StartFailure("QUARKUS_DATASOURCE_JDBC_URL is " + shown
                    + ", which is no PostgreSQL address. Write jdbc:postgresql://<host>:<port>/<database>.");
        }
        Properties properties = new Properties();
        put(properties, "user", username);
        put(properties, "password", password);
        put(properties, "connectTimeout", Integer.toString(TIMEOUT_SECONDS));
        put(properties, "loginTimeout", Integer.toString(TIMEOUT_SECONDS));
        try (Connection connection = DriverManager.getConnection(jdbcUrl, properties)) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new StartFailure(explain(e, shown, username), e);
        }
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
                "The database at " + url + " refuses the user " + username
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
            return "there is no host named " + unknown.getMessage();
        }
        Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
        return String.valueOf(cause.getMessage()).replaceFirst("[.\\s]*$", "");
    }
}

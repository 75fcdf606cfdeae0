package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("A restart keeps the data and the password")
    void restartKeepsData() throws SQLException {
        String password;
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory)) {
            password = first.password();
            execute(first, "CREATE TABLE note (text text); INSERT INTO note VALUES ('Ålesund')");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(directory)) {
            assertEquals(password, second.password());
            assertEquals("Ålesund", query(second, "SELECT text FROM note"));
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }
}

package no.ringvirkning.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A program for a process of its own: starts the server and, when asked, writes row after row until it is killed. */
final class ServerInChild {

    private ServerInChild() {}

    public static void main(String... arguments) throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]))) {
            System.out.println("started " + server.jdbcUrl());
            if (arguments.length > 1) {
                writeForEver(server);
            }
        } catch (StartFailure e) {
            System.out.println("refused " + e.getMessage());
            System.exit(3);
        }
    }

    private static void writeForEver(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = Sql.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS entry (number int PRIMARY KEY)");
            for (int number = 1; ; number++) {
                statement.execute("INSERT INTO entry VALUES (" + number + ")");
                System.out.println("kept " + number);
            }
        }
    }
}

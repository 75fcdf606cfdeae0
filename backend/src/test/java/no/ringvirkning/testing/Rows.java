package no.ringvirkning.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Rows of features that a test needs but is not about, and counts of rows. */
@ApplicationScoped
public class Rows {

    private final AgroalDataSource dataSource;

    @Inject
    Rows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** For who is not made by the container. */
    public static Rows here() {
        return CDI.current().select(Rows.class).get();
    }

    /** A programme that is published; its slug. */
    public String programme() {
        return programme("PUBLISHED");
    }

    public String programme(String publication) {
        String slug = Fresh.slug("programme");
        run(
                "insert into programme (id, slug, name, type, status, purpose, source_document, publication, version)"
                        + " values (?, ?, jsonb_build_object('nb', 'Programmet ' || ?), 'RESTRUCTURING', 'RUNNING',"
                        + " '{\"nb\": \"Formål\"}', '{}', ?, 1)",
                UUID.randomUUID(),
                slug,
                slug,
                publication);
        return slug;
    }

    /** A municipality with one name; its slug. */
    public String area(String name) {
        String slug = Fresh.slug("area");
        UUID id = UUID.randomUUID();
        run(
                "insert into area (id, slug, kind, members_known, version) values (?, ?, 'MUNICIPALITY', true, 1)",
                id,
                slug);
        run("insert into area_name (area_id, position, name) values (?, 0, ?)", id, name);
        return slug;
    }

    public void run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database refuses the work by the constraint of this name. */
    public static void assertBroken(String constraint, Runnable work) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, work::run);
        assertInstanceOf(PSQLException.class, refused.getCause());
        ServerErrorMessage error = ((PSQLException) refused.getCause()).getServerErrorMessage();
        assertEquals(constraint, error == null ? null : error.getConstraint(), refused::getMessage);
    }

    public long number(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows every table has. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        tables().forEach(table -> counts.put(table, number("select count(*) from \"" + table + "\"")));
        return counts;
    }

    /** What stands in every table, short: how many rows, and a sum over all that they hold. */
    public Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables()) {
                try (PreparedStatement statement = prepared(
                                connection,
                                "select count(*) || ' ' || coalesce(sum(cast(hashtextextended(cast(t as text), 0) as numeric)), 0)"
                                        + " from \"" + table + "\" t");
                        ResultSet result = statement.executeQuery()) {
                    result.next();
                    contents.put(table, result.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contents;
    }

    /** All but the one that {@link Crash} works with, and the log of who was let in and who was refused, which has tests of its own. */
    private Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(
                        connection,
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('crash', 'security_event')");
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

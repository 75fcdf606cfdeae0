package no.ringvirkning.access.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The requests that were carried out, for as long as they may be sent again. In the transaction of the request. */
@ApplicationScoped
class IdempotencyRepository {

    /** Waits for another with the same key that is being carried out, and inserts nothing when that was. */
    private static final String BEGIN =
            "insert into idempotency_record (caller, key, request, made_at) values (?, ?, ?, ?) on conflict do nothing";

    private static final String FIND =
            "select request, location, answer from idempotency_record where caller = ? and key = ?";

    private static final String END =
            "update idempotency_record set location = ?, answer = ? where caller = ? and key = ?";

    /** A few at a time, and none that another is at. */
    private static final String FORGET = """
            delete from idempotency_record where (caller, key) in (
              select r.caller, r.key from idempotency_record r where r.made_at < ? order by r.made_at limit 100
              for update skip locked)
            """;

    private final DataSource dataSource;

    @Inject
    IdempotencyRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether the request is the first with its key. */
    boolean begins(String caller, String key, String request, Instant now) {
        return run(BEGIN, caller, key, request, Timestamp.from(now)) == 1;
    }

    /** What was answered to the request with the key. */
    Optional<Answered> find(String caller, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, FIND, caller, key);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Answered(row.getString(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new PersistenceException("the requests that were carried out cannot be read", e);
        }
    }

    void ends(String caller, String key, @Nullable String location, String answer) {
        run(END, location, answer, caller, key);
    }

    void forget(Instant before) {
        run(FORGET, Timestamp.from(before));
    }

    /** Has the rules that are looked at when a transaction ends looked at now. */
    void checkNow() {
        run("set constraints all immediate");
    }

    private int run(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the request cannot be recorded", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

package no.ringvirkning.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/** Gives one transaction more time than requests have; after it, its connection has the usual limits again. */
@ApplicationScoped
public class MoreTime {

    /** The database gives up first, so that it does not work on for nobody. */
    private static final Duration LATER = Duration.ofSeconds(5);

    private final TransactionSynchronizationRegistry transaction;

    @Inject
    MoreTime(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * Until the transaction has ended, commit included.
     *
     * @param pooled the connection of the transaction
     * @param limit of each statement; zero for no limit
     */
    public void take(Connection pooled, Duration limit) throws SQLException {
        try (var statement = pooled.createStatement()) {
            statement.execute("set local statement_timeout = " + limit.toMillis());
        }
        Connection connection = (Connection) pooled.unwrap(PGConnection.class);
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(
                Runnable::run, limit.isZero() ? 0 : (int) limit.plus(LATER).toMillis());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The ledger is still to be written.
            }

            @Override
            public void afterCompletion(int status) {
                hurryAgain(connection, usual, status);
            }
        });
    }

    private static void hurryAgain(Connection connection, int milliseconds, int status) {
        try {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, milliseconds);
            }
        } catch (SQLException e) {
            if (status == Status.STATUS_COMMITTED) {
                throw new IllegalStateException("the connection has lost its time limit", e);
            }
        }
    }
}

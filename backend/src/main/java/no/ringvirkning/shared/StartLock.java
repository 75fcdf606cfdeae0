package no.ringvirkning.shared;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/**
 * Lets one node at a time do what is done once at start, in one transaction: all of it is there after, or nothing.
 *
 * <p>The time limits of requests do not hold here: another node may be loading for minutes on a slow machine, and so may
 * this one.
 */
@ApplicationScoped
public class StartLock {

    /** One number for all nodes of an installation; not the ledger's. */
    private static final long LOCK = 0x72696e6773746172L;

    private static final int HALF_AN_HOUR = 1800;

    private final EntityManager entityManager;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    StartLock(EntityManager entityManager, TransactionSynchronizationRegistry transaction) {
        this.entityManager = entityManager;
        this.transaction = transaction;
    }

    @Transactional
    @TransactionConfiguration(timeout = HALF_AN_HOUR)
    public void alone(Runnable work) {
        entityManager.unwrap(Session.class).doWork(this::takeTime);
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        work.run();
    }

    /**
     * Writes what was entered so far and lets go of it: else every later statement would look through all of it for changes,
     * and a load would take the square of its size.
     */
    public void letGo() {
        entityManager.flush();
        entityManager.clear();
    }

    /** Until the transaction has ended, commit included. */
    private void takeTime(Connection pooled) throws SQLException {
        try (var statement = pooled.createStatement()) {
            statement.execute("set local statement_timeout = 0");
        }
        Connection connection = (Connection) pooled.unwrap(PGConnection.class);
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, 0);
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

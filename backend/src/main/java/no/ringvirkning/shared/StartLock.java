package no.ringvirkning.shared;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.hibernate.Session;

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
    private final MoreTime time;

    @Inject
    StartLock(EntityManager entityManager, MoreTime time) {
        this.entityManager = entityManager;
        this.time = time;
    }

    @Transactional
    @TransactionConfiguration(timeout = HALF_AN_HOUR)
    public void alone(Runnable work) {
        entityManager.unwrap(Session.class).doWork(connection -> time.take(connection, Duration.ZERO));
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
}

package no.ringvirkning.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets one node at a time do what is done once at start, in one transaction: all of it is there after, or nothing. */
@ApplicationScoped
public class StartLock {

    /** One number for all nodes of an installation; not the ledger's. */
    private static final long LOCK = 0x72696e6773746172L;

    private final EntityManager entityManager;

    @Inject
    StartLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    public void alone(Runnable work) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        work.run();
    }
}

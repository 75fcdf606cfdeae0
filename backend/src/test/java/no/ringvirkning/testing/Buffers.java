package no.ringvirkning.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.LongStream;

/**
 * Counts the pages of 8 KB that PostgreSQL touches for something: a measure of its cost that is the same on a slow machine and
 * on a fast one. For a database that nobody else works on.
 */
@ApplicationScoped
public class Buffers {

    private static final int TIMES = 3;

    private final EntityManager entityManager;

    @Inject
    Buffers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The fewest of a few runs: the others looked into the catalogue, or autovacuum came between. */
    public long of(Runnable work) {
        return LongStream.range(0, TIMES).map(i -> once(work)).min().orElseThrow();
    }

    private long once(Runnable work) {
        long before = touched();
        // What a connection has touched is counted when its transaction ends, if it is told so.
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager
                    .createNativeQuery("select cast(pg_stat_force_next_flush() as text)")
                    .getResultList();
            work.run();
        });
        return touched() - before;
    }

    private long touched() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager
                                .createNativeQuery(
                                        "select blks_hit + blks_read from pg_stat_database where datname = current_database()")
                                .getSingleResult())
                        .longValue());
    }
}

package no.ringvirkning.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that something takes: one per row is quick in a test and slow for good. */
@ApplicationScoped
public class Statements {

    private final Statistics statistics;

    @Inject
    Statements(EntityManagerFactory factory) {
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    public long of(Runnable work) {
        if (!statistics.isStatisticsEnabled()) {
            throw new IllegalStateException("statistics are off: every count would be zero");
        }
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

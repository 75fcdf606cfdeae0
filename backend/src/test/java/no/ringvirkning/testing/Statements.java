package no.ringvirkning.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that something takes. */
@ApplicationScoped
public class Statements {

    @Inject
    EntityManagerFactory factory;

    public long of(Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

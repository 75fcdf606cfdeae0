package no.ringvirkning.access.write;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves half of the connections to those who read. Whoever writes waits for the ledger and for the disk with a connection in hand,
 * and when the disk is slow they would soon have all of them.
 */
@InTurn
@Interceptor
@Priority(WriteTurns.OUTSIDE_THE_TRANSACTION)
class WriteTurns {

    /** Transactions begin at 200; a place is taken until all is committed. */
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final int PATIENCE_SECONDS = 3;

    private final Semaphore places;

    @Inject
    WriteTurns(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.places = new Semaphore(Math.max(1, connections / 2), true);
    }

    @AroundInvoke
    Object wait(InvocationContext write) throws Exception {
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new ProblemException(
                    HttpProblem.UNAVAILABLE, "Too many write at once. Nothing is changed; send this again soon.");
        }
        try {
            return write.proceed();
        } finally {
            places.release();
        }
    }
}

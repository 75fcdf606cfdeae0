package no.ringvirkning.shared.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;

/**
 * How many answers of a heavy kind are made at a time. Each is in memory until it is written, and all of them together must not
 * take what everybody else needs.
 */
abstract class Places {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 10;

    /** First come, first served. */
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /** What is said to who has waited in vain. */
    abstract String tooMany();

    /** Waits for a place, for a while. */
    void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(HttpProblem.UNAVAILABLE, tooMany());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(HttpProblem.UNAVAILABLE, "The service is stopping.");
        }
    }

    void leave() {
        places.release();
    }
}

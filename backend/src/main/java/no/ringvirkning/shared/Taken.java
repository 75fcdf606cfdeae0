package no.ringvirkning.shared;

import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The race of two who enter the same at once: both have looked and found nothing, and the database lets in the first only. The
 * second is refused with the problem it would have met a moment later.
 */
public final class Taken {

    private Taken() {}

    /**
     * Writes to the database.
     *
     * @param write persists and flushes
     * @param problems what it means when the constraint of that name is in the way
     */
    public static void write(Runnable write, Map<String, Supplier<ProblemException>> problems) {
        try {
            write.run();
        } catch (ConstraintViolationException e) {
            String constraint = e.getConstraintName();
            Supplier<ProblemException> problem = constraint == null ? null : problems.get(constraint);
            throw problem == null ? e : problem.get();
        }
    }
}

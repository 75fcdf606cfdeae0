package no.ringvirkning.shared.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which state of what is public is the present one: a number that becomes another one with every change, whichever node makes it. It
 * is known for as long as the database says so; whoever cannot be sure asks the database.
 */
@ApplicationScoped
public class PublicState {

    private final AtomicLong number = new AtomicLong();

    /** Until when, by the clock of this process, nothing can have changed without our being told. */
    private volatile long certainUntil = System.nanoTime();

    /** The present state; empty while it is not certain. */
    public OptionalLong present() {
        long now = number.get();
        return certainUntil - System.nanoTime() > 0 ? OptionalLong.of(now) : OptionalLong.empty();
    }

    /** Something public is another than it was. */
    public void changed() {
        number.incrementAndGet();
    }

    /** Whatever had changed by then, we have been told. */
    void certain(long sinceNanos, Duration forHowLong) {
        certainUntil = sinceNanos + forHowLong.toNanos();
    }

    /** Nobody tells us of changes. */
    void uncertain() {
        certainUntil = System.nanoTime();
    }
}

package no.ringvirkning.privacy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has what is old forgotten: soon after the start, when the start is over, and then again and again. */
@ApplicationScoped
class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class);
    private static final Duration FIRST = Duration.ofMinutes(2);

    private final RetentionService retention;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    @Inject
    RetentionTimer(RetentionService retention, @ConfigProperty(name = "ringvirkning.forgets-every") Duration every) {
        this.retention = retention;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        if (every.isZero()) {
            return;
        }
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "Forget");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::forget, FIRST.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stopping) {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void forget() {
        try {
            retention.forgetOld();
        } catch (RuntimeException e) {
            // Nothing was forgotten; the next time is soon enough.
            LOG.error("What is old could not be forgotten", e);
        }
    }
}

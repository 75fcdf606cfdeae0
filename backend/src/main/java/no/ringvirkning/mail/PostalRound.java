package no.ringvirkning.mail;

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

/** Has the mail sent that waits, every few seconds; where none is sent, what waits still grows old. */
@ApplicationScoped
class PostalRound {

    private static final Logger LOG = Logger.getLogger(PostalRound.class);

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Postman postman;
    private final Duration every;
    private volatile boolean stopping;
    private @Nullable ScheduledExecutorService timer;

    @Inject
    PostalRound(Postman postman, @ConfigProperty(name = "ringvirkning.mail.every") Duration every) {
        this.postman = postman;
        this.every = every;
    }

    void begin(@Observes StartupEvent event) {
        if (every.isZero()) {
            return;
        }
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "Mail");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::go, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent event) {
        if (timer != null) {
            stopping = true;
            timer.shutdown();
            try {
                // The one that is just being sent is noted as sent, else it goes twice.
                timer.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void go() {
        try {
            postman.tidy();
            boolean more = true;
            while (more && !stopping) {
                more = postman.sendNext();
            }
        } catch (RuntimeException e) {
            // What waits is in the database: the next round takes it.
            LOG.error("Mail could not be sent", e);
        }
    }
}

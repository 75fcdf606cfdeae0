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

/** Has the mail sent that waits, every few seconds. */
@ApplicationScoped
class PostalRound {

    private static final Logger LOG = Logger.getLogger(PostalRound.class);

    private final Postman postman;
    private final MailSettings settings;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    @Inject
    PostalRound(
            Postman postman, MailSettings settings, @ConfigProperty(name = "ringvirkning.mail.every") Duration every) {
        this.postman = postman;
        this.settings = settings;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        if (every.isZero() || settings.mode() == MailMode.OFF) {
            return;
        }
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "Mail");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::go, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stopping) {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void go() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = postman.sendNext();
            }
            postman.forgetOld();
        } catch (RuntimeException e) {
            // What waits is in the database: the next round takes it.
            LOG.error("Mail could not be sent", e);
        }
    }
}

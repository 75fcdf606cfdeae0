package no.ringvirkning.reporting.reminder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.ringvirkning.shared.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has people reminded in the daytime, again and again: nobody is twice. */
@ApplicationScoped
class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class);
    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int MORNING = 7;

    private final ReminderService reminders;
    private final Today today;
    private final Clock clock;
    private final Duration every;
    private @Nullable ScheduledExecutorService timer;

    @Inject
    ReminderTimer(
            ReminderService reminders,
            Today today,
            Clock clock,
            @ConfigProperty(name = "ringvirkning.reminds-every") Duration every) {
        this.reminders = reminders;
        this.today = today;
        this.clock = clock;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        if (every.isZero()) {
            return;
        }
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "Remind");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::remind, FIRST.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stopping) {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void remind() {
        try {
            if (clock.instant().atZone(OSLO).getHour() >= MORNING) {
                reminders.remindAll(today.or(null));
            }
        } catch (RuntimeException e) {
            // Who was not reminded is the next time.
            LOG.error("Some could not be reminded", e);
        }
    }
}

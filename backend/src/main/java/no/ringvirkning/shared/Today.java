package no.ringvirkning.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The one place that knows what time it is, and what "no date given" means. */
@ApplicationScoped
public class Today {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock clock;

    @Inject
    Today(Clock clock) {
        this.clock = clock;
    }

    /** The day asked for, or today in Oslo. */
    public LocalDate or(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock.withZone(OSLO)) : asOf;
    }

    /** When a day begins in Oslo. */
    public Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(OSLO).toInstant();
    }

    /** Time as an input: every class that needs it takes the clock. */
    static class ClockProducer {
        @Produces
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}

package no.ringvirkning.broken.area;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/** Every way past the clock that is handed in, one to a method; those named right… are the right way. */
class Clocks {

    Instant instant() {
        return Instant.now();
    }

    LocalDate date() {
        return LocalDate.now();
    }

    LocalDate dateInZone() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    LocalDateTime dateTimeInZone() {
        return LocalDateTime.now(ZoneId.of("Europe/Oslo"));
    }

    OffsetDateTime offset() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    ZonedDateTime zoned() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    Year year() {
        return Year.now();
    }

    YearMonth month() {
        return YearMonth.now(ZoneOffset.UTC);
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    Date old() {
        return new Date();
    }

    Clock utc() {
        return Clock.systemUTC();
    }

    Clock zone() {
        return Clock.systemDefaultZone();
    }

    Clock system() {
        return Clock.system(ZoneOffset.UTC);
    }

    Clock tick() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    InstantSource source() {
        return InstantSource.system();
    }

    LocalDate right(Clock clock) {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Oslo")));
    }

    Instant rightInstant(Clock clock) {
        return clock.instant();
    }

    Date rightDate(Clock clock) {
        return new Date(clock.millis());
    }

    long rightDuration() {
        return System.nanoTime();
    }
}

/** The one place where a clock may be made; the time is not read there either. */
class ClockProducer {

    Clock rightClock() {
        return Clock.systemUTC();
    }

    LocalDate producedDate() {
        return LocalDate.now();
    }
}

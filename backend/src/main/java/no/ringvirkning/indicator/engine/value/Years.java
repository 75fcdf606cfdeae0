package no.ringvirkning.indicator.engine.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A length of time in years as a fraction, so that half a year is exactly that. */
public record Years(long numerator, long denominator) {

    /**
     * The years from one period to another that is not before it. Days count as parts of the year they lie in: a day is a
     * 365th of most years.
     */
    public static Years between(Period from, Period to) {
        long periods = from.until(to);
        if (periods < 0) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        if (from.frequency() != Frequency.DAY) {
            return new Years(periods, 12 / from.frequency().months());
        }
        LocalDate day = from.firstDay();
        long whole = ChronoUnit.YEARS.between(day, to.firstDay());
        LocalDate begun = day.plusYears(whole);
        long length = ChronoUnit.DAYS.between(begun, day.plusYears(whole + 1));
        return new Years(whole * length + ChronoUnit.DAYS.between(begun, to.firstDay()), length);
    }
}

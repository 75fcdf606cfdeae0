package no.ringvirkning.indicator.picture;

import java.time.LocalDate;
import no.ringvirkning.indicator.engine.value.Period;

/** Days as numbers of years, for placing them on an axis. */
final class Times {

    private Times() {}

    /** Where a period begins. */
    static double of(String period) {
        return of(Period.parse(period).firstDay());
    }

    static double of(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}

package no.ringvirkning.reporting.reminder;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why somebody is reminded now. */
@Schema(
        description =
                "Why somebody is reminded now. BEFORE: the last day comes. ON_DAY: it is the last day. AFTER: it is over."
                        + " BY_HAND: who leads has asked for it.")
public enum ReminderKind {
    BEFORE,
    ON_DAY,
    AFTER,
    BY_HAND;

    /** The day on which one is to be sent about what is wanted by a day; null when none is. */
    @Nullable
    LocalDate dayFor(LocalDate due, ReminderRule rule) {
        return switch (this) {
            case BEFORE -> rule.daysBefore() == null ? null : due.minusDays(rule.daysBefore());
            case ON_DAY -> rule.onDay() ? due : null;
            case AFTER -> rule.daysAfter() == null ? null : due.plusDays(rule.daysAfter());
            case BY_HAND -> null;
        };
    }
}

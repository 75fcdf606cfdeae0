package no.ringvirkning.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.ringvirkning.reporting.Left;
import no.ringvirkning.reporting.RoundView;

/** Reminds one person, once: that they are, and the message, are written together or not at all. */
@ApplicationScoped
class ReminderSender {

    private final ReminderRepository reminders;
    private final ReminderMail mail;
    private final Clock clock;

    @Inject
    ReminderSender(ReminderRepository reminders, ReminderMail mail, Clock clock) {
        this.reminders = reminders;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Whether they are reminded now; false when they were already.
     *
     * @param address where the mail goes
     */
    @Transactional
    boolean reminds(RoundView round, Left.Person person, String address, ReminderKind kind, LocalDate day) {
        boolean first = reminders.notes(round.id(), person.account(), kind, day, clock.instant());
        if (first) {
            mail.send(address, round, person);
        }
        return first;
    }
}

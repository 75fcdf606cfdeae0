package no.ringvirkning.reporting.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ringvirkning.mail.Mail;
import no.ringvirkning.mail.MailKind;
import no.ringvirkning.mail.Outbox;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.reporting.Left;
import no.ringvirkning.reporting.RoundView;
import no.ringvirkning.shared.Language;

/** Writes the mail that reminds somebody: one, with all that they have left in the round. */
@ApplicationScoped
class ReminderMail {

    /** In what the interface is first written in: nobody has said which language they read. */
    private static final Language LANGUAGE = Language.NB;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));

    private static final int MOST_LINES = 40;
    private static final int LONGEST_TITLE = 200;

    private final Outbox outbox;

    @Inject
    ReminderMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Whether any is sent. */
    boolean isSent() {
        return outbox.isOpen();
    }

    /** Puts it into the outbox, in the transaction that notes it. */
    void send(String address, RoundView round, Left.Person person) {
        LocalDate due = person.tasks().stream()
                .map(Left.Task::due)
                .min(Comparator.naturalOrder())
                .orElse(round.due());
        String programme = Optional.ofNullable(round.programme())
                .map(ProgrammeRef::name)
                .map(name -> name.in(LANGUAGE))
                .orElse("");
        outbox.add(new Mail(
                MailKind.REMINDER,
                LANGUAGE,
                address,
                Map.of(
                        "programme", programme,
                        "count", String.valueOf(person.tasks().size()),
                        "due", DAY.format(due),
                        "tasks", lines(person.tasks()),
                        "link", outbox.address("/arbeid"))));
    }

    /** A mail is no place for hundreds of lines; the page has them all. */
    private static String lines(List<Left.Task> tasks) {
        String told = tasks.stream().limit(MOST_LINES).map(ReminderMail::line).collect(Collectors.joining("\n"));
        return tasks.size() > MOST_LINES ? told + "\n- …" : told;
    }

    private static String line(Left.Task task) {
        String title = task.title().in(LANGUAGE);
        String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
        return "- " + (task.code() + " " + shown).strip() + " (" + DAY.format(task.due()) + ")";
    }
}

package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.ProblemException;

/** Where mail is put that is to be sent. */
@ApplicationScoped
public class Outbox {

    /** Nynorsk writes dates as bokmål does. */
    private static final Locale NORWAY = Locale.forLanguageTag("nb-NO");

    private final OutgoingMailRepository mails;
    private final MailTexts texts;
    private final MailSettings settings;
    private final MailAllowance allowance;
    private final Clock clock;

    @Inject
    Outbox(OutgoingMailRepository mails, MailTexts texts, MailSettings settings, MailAllowance allowance, Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.settings = settings;
        this.allowance = allowance;
        this.clock = clock;
    }

    /** Whether this installation sends mail. */
    public boolean isOpen() {
        return settings.mode() != MailMode.OFF;
    }

    /** The address of a page for whom reads the mail. */
    public String address(String path) {
        return settings.home() + path;
    }

    /** A word of a mail that is put together elsewhere. */
    public String word(String name, Language language) {
        return texts.word(name, language);
    }

    /** A day as one writes it. */
    public String day(LocalDate day, Language language) {
        Locale locale = language == Language.EN ? Locale.UK : NORWAY;
        String pattern = language == Language.EN ? "d MMMM uuuu" : "d. MMMM uuuu";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /**
     * Puts a mail there that somebody sends to an address of their choice; they may do that so often in an hour.
     *
     * @param sender who does, as the ledger knows them
     * @throws ProblemException when this installation sends no mail, or they have sent so many that this one must wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Mail mail, String sender) {
        add(mail);
        allowance.take(sender);
    }

    /**
     * Puts a mail there, in the transaction of what it tells of: it is sent when that is done, and not when it is not.
     *
     * @throws ProblemException when this installation sends no mail
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Mail mail) {
        if (!isOpen()) {
            throw new ProblemException(MailProblem.MAIL_IS_OFF, "Hand it over in another way.");
        }
        boolean forMailbox = settings.mode() == MailMode.MAILBOX;
        mails.persist(new OutgoingMail(mail, texts.subject(mail), texts.body(mail), forMailbox, clock.instant()));
    }
}

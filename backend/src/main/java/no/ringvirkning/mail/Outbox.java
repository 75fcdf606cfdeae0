package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.ringvirkning.shared.ProblemException;

/** Where mail is put that is to be sent. */
@ApplicationScoped
public class Outbox {

    private final OutgoingMailRepository mails;
    private final MailTexts texts;
    private final MailSettings settings;
    private final Clock clock;

    @Inject
    Outbox(OutgoingMailRepository mails, MailTexts texts, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.settings = settings;
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
        mails.persist(new OutgoingMail(mail, texts.subject(mail), texts.body(mail), clock.instant()));
    }
}

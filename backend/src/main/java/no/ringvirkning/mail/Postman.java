package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends one mail after the other. Each is held while it is sent, and marked before another node can take it: who is killed in
 * between has it sent once more, never not at all.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** Who tries things out finds a mail in the mailbox for so long. */
    private static final Duration IN_THE_MAILBOX = Duration.ofDays(7);

    private static final Duration TRACE = Duration.ofDays(365);

    private final OutgoingMailRepository mails;
    private final MailSettings settings;
    private final SmtpServer server;
    private final Clock clock;

    @Inject
    Postman(OutgoingMailRepository mails, MailSettings settings, SmtpServer server, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    /** Sends the one that has waited longest; false when none is due. */
    @Transactional
    boolean sendNext() {
        Optional<OutgoingMail> due = mails.due(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(OutgoingMail mail) {
        if (settings.mode() == MailMode.MAILBOX) {
            mail.sent(clock.instant());
            return;
        }
        try {
            server.send(mail, clock.instant());
            mail.sent(clock.instant());
            mail.forget();
        } catch (MessagingException | RuntimeException e) {
            // Whatever it is: the mails behind this one wait for no fault of their own.
            LOG.warnf("The mail %s was not taken: %s", mail.id(), SmtpServer.kind(e));
            mail.failed(SmtpServer.isForGood(e), clock.instant());
        }
    }

    /** Of mail that is long gone not even a trace is kept. */
    @Transactional
    void forgetOld() {
        Instant now = clock.instant();
        mails.saidBefore(now.minus(IN_THE_MAILBOX)).forEach(OutgoingMail::forget);
        mails.endedBefore(now.minus(TRACE)).forEach(mails::delete);
    }
}

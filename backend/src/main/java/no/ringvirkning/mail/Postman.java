package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends one mail after the other. Each is taken before it is sent, and noted as sent after that: who is killed in between has it sent once
 * more, never not at all. While the server is spoken to nothing in the database is held.
 */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final MailRack rack;
    private final MailSettings settings;
    private final SmtpServer server;
    private final Clock clock;

    @Inject
    Postman(MailRack rack, MailSettings settings, SmtpServer server, Clock clock) {
        this.rack = rack;
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    /** Sends the one that has waited longest; false when none is due, or none is sent here. */
    boolean sendNext() {
        if (settings.mode() == MailMode.OFF) {
            return false;
        }
        boolean mailbox = settings.mode() == MailMode.MAILBOX;
        Optional<OutgoingMail> due = rack.take(mailbox, clock.instant());
        due.ifPresent(mail -> {
            if (mailbox) {
                rack.sent(mail, clock.instant());
            } else {
                send(mail);
            }
        });
        return due.isPresent();
    }

    private void send(OutgoingMail mail) {
        try {
            server.send(mail, clock.instant());
        } catch (MessagingException | RuntimeException e) {
            // Whatever it is: the mails behind this one wait for no fault of their own.
            boolean forGood = Refusal.isOfRecipient(e);
            LOG.warnf(
                    "The mail %s was not taken: %s; it is %s",
                    mail.id(), Refusal.kind(e), forGood ? "given up" : "tried again");
            if (forGood) {
                rack.refused(mail, clock.instant());
            } else {
                rack.failed(mail, clock.instant());
            }
            return;
        }
        rack.sent(mail, clock.instant());
    }

    /** Gives up what nobody had for a day, and forgets what is long gone. */
    void tidy() {
        int old = rack.giveUpOld(clock.instant());
        if (old > 0) {
            LOG.warnf("%d mails were given up: they had waited for a day", old);
        }
        rack.forgetOld(clock.instant());
    }
}

package no.ringvirkning.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import no.ringvirkning.mail.Mail;
import no.ringvirkning.mail.MailKind;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.mail.Outbox;

/** Mails the link of an invitation to the owner of the account. */
@ApplicationScoped
class InvitationMail {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Outbox outbox;

    @Inject
    InvitationMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param sender who has it sent, as the ledger knows them */
    void send(Invitations.Made made, MailTo to, String sender) {
        // The last day on which it is good until midnight: nobody comes in the evening to a link that ended at noon.
        LocalDate until = LocalDate.ofInstant(made.expiresAt(), OSLO).minusDays(1);
        Map<String, String> words = Map.of("link", made.link(), "until", outbox.day(until, to.language()));
        outbox.add(new Mail(MailKind.INVITATION, to.language(), to.email(), words), sender);
    }
}

package no.ringvirkning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is noted of mail on its way. Each note is a short transaction of its own, none of which waits for a server. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailRack {

    /** Who tries things out finds a mail in the mailbox for so long. */
    private static final Duration IN_THE_MAILBOX = Duration.ofDays(7);

    private static final Duration TRACE = Duration.ofDays(365);

    private final OutgoingMailRepository mails;

    @Inject
    MailRack(OutgoingMailRepository mails) {
        this.mails = mails;
    }

    /**
     * Takes the one that has waited longest, and counts the try. For a while no other node takes it; after that one does, if nothing was
     * noted of it.
     *
     * @param forMailbox one of those that were written for the mailbox, or of those for people
     */
    Optional<OutgoingMail> take(boolean forMailbox, Instant now) {
        Optional<OutgoingMail> due = mails.due(forMailbox, now);
        due.ifPresent(mail -> mail.tried(now));
        return due;
    }

    /** It has gone. Who held it too long notes nothing any more: another has it. */
    void sent(OutgoingMail mail, Instant now) {
        held(mail).ifPresent(row -> row.sent(now));
    }

    /** It has not, and is tried again. */
    void failed(OutgoingMail mail, Instant now) {
        held(mail).ifPresent(row -> row.failed(now));
    }

    /** It never will be taken. */
    void refused(OutgoingMail mail, Instant now) {
        held(mail).ifPresent(row -> row.givenUp(now));
    }

    private Optional<OutgoingMail> held(OutgoingMail mail) {
        return mails.held(mail.id(), mail.attempts());
    }

    /**
     * Gives up what has waited for too long, wherever mail goes now.
     *
     * @return how many
     */
    int giveUpOld(Instant now) {
        List<OutgoingMail> old = mails.waitingSince(now.minus(OutgoingMail.LONGEST));
        old.forEach(mail -> mail.givenUp(now));
        return old.size();
    }

    /** Of mail that is long gone not even a trace is kept. */
    void forgetOld(Instant now) {
        mails.saidBefore(now.minus(IN_THE_MAILBOX)).forEach(OutgoingMail::forget);
        mails.endedBefore(now.minus(TRACE)).forEach(mails::delete);
    }
}

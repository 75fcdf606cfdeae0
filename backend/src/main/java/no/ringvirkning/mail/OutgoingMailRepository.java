package no.ringvirkning.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutgoingMailRepository implements PanacheRepositoryBase<OutgoingMail, UUID> {

    private static final int SOME = 500;

    /** The one that has waited longest and that nobody else is just taking; no other takes it until the transaction ends. */
    Optional<OutgoingMail> due(boolean forMailbox, Instant now) {
        List<OutgoingMail> due = getEntityManager()
                .createNativeQuery(
                        "select * from outgoing_mail where state = 'WAITING' and next_attempt <= :now"
                                + " and for_mailbox = :mailbox and made_at > :oldest"
                                + " order by next_attempt, id limit 1 for update skip locked",
                        OutgoingMail.class)
                .setParameter("now", now)
                .setParameter("mailbox", forMailbox)
                .setParameter("oldest", now.minus(OutgoingMail.LONGEST).plus(OutgoingMail.LEASE))
                .getResultList();
        return due.stream().findFirst();
    }

    /** The mail, if it is still held by who tried it as the so-manieth. */
    Optional<OutgoingMail> held(UUID id, int attempt) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(mail -> mail.isHeldSince(attempt));
    }

    /** Some of those that have waited since the instant or longer. */
    List<OutgoingMail> waitingSince(Instant instant) {
        return find("state = ?1 and madeAt <= ?2", MailState.WAITING, instant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, SOME)
                .list();
    }

    /** Some of those that ended before the instant, and of which it is still known what they said. */
    List<OutgoingMail> saidBefore(Instant instant) {
        return find("state <> ?1 and endedAt < ?2 and address is not null", MailState.WAITING, instant)
                .page(0, SOME)
                .list();
    }

    /** Some of those that ended before the instant. */
    List<OutgoingMail> endedBefore(Instant instant) {
        return find("state <> ?1 and endedAt < ?2", MailState.WAITING, instant)
                .page(0, SOME)
                .list();
    }
}

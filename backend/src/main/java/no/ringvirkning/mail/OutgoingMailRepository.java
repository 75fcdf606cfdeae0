package no.ringvirkning.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutgoingMailRepository implements PanacheRepositoryBase<OutgoingMail, UUID> {

    private static final int SOME = 500;

    /** The one that has waited longest, which no other node sends until the transaction ends. */
    Optional<OutgoingMail> due(Instant now) {
        List<OutgoingMail> due = getEntityManager()
                .createNativeQuery(
                        "select * from outgoing_mail where state = 'WAITING' and next_attempt <= :now"
                                + " order by next_attempt, id limit 1 for update skip locked",
                        OutgoingMail.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().findFirst();
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

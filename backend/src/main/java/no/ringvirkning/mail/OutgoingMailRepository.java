package no.ringvirkning.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutgoingMailRepository implements PanacheRepositoryBase<OutgoingMail, UUID> {

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

    /** Of those that went before the instant only that there were some is kept. */
    int forgetBefore(Instant instant) {
        return update(
                "address = null, subject = null, body = null where state <> ?1 and endedAt < ?2 and address is not null",
                MailState.WAITING,
                instant);
    }

    int deleteBefore(Instant instant) {
        return (int) delete("state <> ?1 and endedAt < ?2", MailState.WAITING, instant);
    }
}

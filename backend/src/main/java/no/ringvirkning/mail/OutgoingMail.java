package no.ringvirkning.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.shared.Language;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mail on its way. Whom it goes to and what it says are kept for as long as it is. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /**
     * How long nobody else takes a mail that one is about to send. Longer than a server may take for all its steps: else it goes
     * twice; not longer than need be: a mail whose node was killed rests so long.
     */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** From this age it is given up: within a day also when the round is a little late. */
    static final Duration LONGEST = Duration.ofDays(1).minusMinutes(1);

    /** The age at which it is tried for the last time: what is given up is then not just being sent. */
    static final Duration LAST_TRY = LONGEST.minus(LEASE).minusMinutes(2);

    /** How long it rests after each try that came to nothing; the last for all further ones. */
    private static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable String address;
    private @Nullable String subject;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "made_at")
    private Instant madeAt;

    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "for_mailbox")
    private boolean forMailbox;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    OutgoingMail() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    OutgoingMail(Mail mail, String subject, String body, boolean forMailbox, Instant now) {
        this.kind = mail.kind();
        this.language = mail.language();
        this.address = mail.address();
        this.subject = subject;
        this.body = body;
        this.state = MailState.WAITING;
        this.madeAt = now;
        this.nextAttempt = now;
        this.forMailbox = forMailbox;
    }

    UUID id() {
        return id;
    }

    String address() {
        return Objects.requireNonNull(address, "it waits");
    }

    String subject() {
        return Objects.requireNonNull(subject, "it waits");
    }

    String body() {
        return Objects.requireNonNull(body, "it waits");
    }

    int attempts() {
        return attempts;
    }

    /** Somebody tries it: counted before it is known what comes of it, so that no try is forgotten whatever becomes of it. */
    void tried(Instant now) {
        attempts++;
        nextAttempt = now.plus(LEASE);
    }

    /** Whether it is still in the hands of who tried it as the so-manieth. */
    boolean isHeldSince(int attempt) {
        return state == MailState.WAITING && attempts == attempt;
    }

    /** It has gone. What lies in the mailbox is read there; all else is forgotten. */
    void sent(Instant now) {
        end(MailState.SENT, now);
        if (!forMailbox) {
            forget();
        }
    }

    /** Nobody had it: it is tried again, but not for ever. */
    void failed(Instant now) {
        Instant last = madeAt.plus(LAST_TRY);
        if (!now.isBefore(last)) {
            givenUp(now);
            return;
        }
        Instant next = now.plus(RESTS.get(Math.min(attempts, RESTS.size()) - 1));
        nextAttempt = next.isBefore(last) ? next : last;
    }

    /** Nobody ever will have it. */
    void givenUp(Instant now) {
        end(MailState.GIVEN_UP, now);
        forget();
    }

    private void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
    }

    /** Only that there was one is kept. */
    void forget() {
        address = null;
        subject = null;
        body = null;
    }
}

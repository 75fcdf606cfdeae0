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

    private static final Duration LONGEST = Duration.ofDays(1);

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

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    OutgoingMail() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    OutgoingMail(Mail mail, String subject, String body, Instant now) {
        this.kind = mail.kind();
        this.language = mail.language();
        this.address = mail.address();
        this.subject = subject;
        this.body = body;
        this.state = MailState.WAITING;
        this.madeAt = now;
        this.nextAttempt = now;
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

    /** It has gone. */
    void sent(Instant now) {
        attempts++;
        end(MailState.SENT, now);
    }

    /** Nobody had it: it is tried again, but not for ever, and not when it never will be taken. */
    void failed(boolean forGood, Instant now) {
        attempts++;
        if (forGood || now.isAfter(madeAt.plus(LONGEST))) {
            end(MailState.GIVEN_UP, now);
            forget();
            return;
        }
        nextAttempt = now.plus(RESTS.get(Math.min(attempts, RESTS.size()) - 1));
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

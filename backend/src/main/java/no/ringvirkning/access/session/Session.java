package no.ringvirkning.access.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is signed in, in one browser.
 *
 * <p>It has no version: two requests at once may both note that it was seen. Each writes only what it changes, so that neither
 * wakes a session which has ended in between.
 */
@Entity
@Table(name = "session")
@DynamicUpdate
public class Session {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);

    /** How far the clocks of two nodes may be apart. A session from later than that was made before the clock was set back. */
    static final Duration SKEW = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    Session() {}

    Session(String token, UUID accountId, Instant now) {
        this.tokenHash = Token.hash(token);
        this.accountId = accountId;
        this.madeAt = now;
        this.lastSeenAt = now;
    }

    UUID id() {
        return id;
    }

    void seen(Instant now) {
        if (now.isAfter(lastSeenAt)) {
            lastSeenAt = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** When it ends at the latest, whoever uses it. */
    static Instant end(Instant madeAt, Instant lastSeenAt) {
        Instant last = madeAt.plus(LONGEST);
        Instant idle = lastSeenAt.plus(IDLE);
        return idle.isBefore(last) ? idle : last;
    }

    static boolean isAlive(Instant madeAt, Instant lastSeenAt, Instant now) {
        return now.isBefore(end(madeAt, lastSeenAt)) && !madeAt.isAfter(now.plus(SKEW));
    }
}

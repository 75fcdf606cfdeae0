package no.ringvirkning.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A link that lets somebody choose the password of an account, once: of a new one, or of one whose password is forgotten. */
@Entity
@Table(name = "invitation")
public class Invitation {

    static final Duration FIRST = Duration.ofHours(24);
    static final Duration USUAL = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    Invitation() {}

    /** @param accountId none for the first administrator, who has no account before */
    Invitation(String token, @Nullable UUID accountId, Instant now) {
        this.version = 1;
        this.tokenHash = Token.hash(token);
        this.accountId = accountId;
        this.madeAt = now;
        this.expiresAt = now.plus(accountId == null ? FIRST : USUAL);
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** A clock that was set back does not lengthen its life. */
    boolean isOpen(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(expiresAt) && !madeAt.isAfter(now.plusSeconds(60));
    }

    void use(Instant now) {
        usedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}

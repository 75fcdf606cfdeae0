package no.ringvirkning.access.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a program shows to read and write for one programme, until it runs out or is revoked. */
@Entity
@Table(name = "api_key")
@DynamicUpdate
public class ApiKey {

    /** Tells people, and those who look for lost secrets, what it is. */
    static final String BEGINNING = "rvk_";

    static final Duration LONGEST = Duration.ofDays(366);

    /** How often it is noted that a key is in use: a program may ask many times a second. */
    static final Duration NOTED = Duration.ofMinutes(1);

    /** How far the clocks of two nodes may be apart. A key from later than that was made before the clock was set back. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final int SHOWN = BEGINNING.length() + 4;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String name;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String prefix;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    // Two requests at once may both note it; neither is to fail for it.
    @OptimisticLock(excluded = true)
    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For Hibernate. */
    ApiKey() {}

    ApiKey(String key, UUID programmeId, String name, Scope scope, Instant expiresAt, String madeBy, Instant now) {
        this.version = 1;
        this.tokenHash = Token.hash(key);
        this.prefix = key.substring(0, SHOWN);
        this.programmeId = programmeId;
        this.name = name;
        this.scope = scope;
        this.expiresAt = expiresAt;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** A new key, in characters that need no escaping anywhere. */
    static String make() {
        return BEGINNING + Token.make();
    }

    /** Whether it can be one of ours: nothing else is worth a look into the database. */
    static boolean isOne(String text) {
        return text.startsWith(BEGINNING) && Token.isOne(text.substring(BEGINNING.length()));
    }

    UUID id() {
        return id;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    static boolean isGood(Instant madeAt, Instant expiresAt, @Nullable Instant revokedAt, Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && !madeAt.isAfter(now.plus(SKEW));
    }
}

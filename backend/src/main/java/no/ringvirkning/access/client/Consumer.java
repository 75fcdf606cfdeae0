package no.ringvirkning.access.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Who reads and writes for one programme by tokens that another service signs, until it runs out or is withdrawn. */
@Entity
@Table(name = "consumer")
public class Consumer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String issuer;

    private String identifier;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    Consumer() {}

    Consumer(
            RegisterConsumer given,
            UUID programmeId,
            @Nullable UUID partnerId,
            Instant expiresAt,
            String madeBy,
            Instant now) {
        this.version = 1;
        this.programmeId = programmeId;
        this.issuer = given.issuer();
        this.identifier = given.identifier();
        this.partnerId = partnerId;
        this.name = given.name().strip();
        this.scope = given.scope();
        this.expiresAt = expiresAt;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /**
     * As the ledger knows it, in every programme and whether it is registered or not. The number of an organisation can be that of a
     * person's business, so it does not stand there itself.
     */
    static String actor(String issuer, String identifier) {
        ByteBuffer hash = ByteBuffer.wrap(Token.hash(issuer + "\n" + identifier));
        return "consumer:" + new UUID(hash.getLong(), hash.getLong());
    }

    UUID id() {
        return id;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }
}

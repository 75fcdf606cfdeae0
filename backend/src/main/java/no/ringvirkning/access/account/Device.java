package no.ringvirkning.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A browser in which somebody has signed in to an account before. */
@Entity
@Immutable
@Table(name = "device")
public class Device {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For Hibernate. */
    Device() {}

    Device(String token, UUID accountId, Instant now) {
        this.tokenHash = Token.hash(token);
        this.accountId = accountId;
        this.madeAt = now;
    }
}

package no.ringvirkning.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.openid.Identity;
import org.hibernate.annotations.UuidGenerator;

/** That an identity provider knows the owner of an account, and by what. */
@Entity
@Table(name = "openid_identity")
public class OpenIdIdentity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String issuer;

    private String subject;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For Hibernate. */
    OpenIdIdentity() {}

    OpenIdIdentity(UUID accountId, Identity identity, Instant now) {
        this.accountId = accountId;
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.madeAt = now;
    }

    UUID accountId() {
        return accountId;
    }
}

package no.ringvirkning.access.openid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a browser is on its way to sign in somewhere; what comes back is believed once, and in that browser. */
@Entity
@Table(name = "openid_attempt")
public class Attempt {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "state_hash")
    private byte[] stateHash;

    @Column(name = "browser_hash")
    private byte[] browserHash;

    private String provider;

    private String nonce;

    private String verifier;

    @Column(name = "return_to")
    private String returnTo;

    @Column(name = "invitation_hash")
    private byte @Nullable [] invitationHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** For Hibernate. */
    Attempt() {}

    Attempt(
            String state,
            String browser,
            String provider,
            String nonce,
            String verifier,
            BeginOpenId given,
            Instant expiresAt) {
        this.stateHash = Token.hash(state);
        this.browserHash = Token.hash(browser);
        this.provider = provider;
        this.nonce = nonce;
        this.verifier = verifier;
        this.returnTo = given.returnTo() == null ? "/arbeid" : given.returnTo();
        this.invitationHash = given.invitation() == null ? null : Token.hash(given.invitation());
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    boolean isFor(String browser, Instant now) {
        return MessageDigest.isEqual(browserHash, Token.hash(browser)) && now.isBefore(expiresAt);
    }

    String provider() {
        return provider;
    }

    String nonce() {
        return nonce;
    }

    String verifier() {
        return verifier;
    }

    String returnTo() {
        return returnTo;
    }

    byte @Nullable [] invitationHash() {
        return invitationHash;
    }
}

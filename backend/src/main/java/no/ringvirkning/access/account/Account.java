package no.ringvirkning.access.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean administrator;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For Hibernate. */
    Account() {}

    Account(String loginName, String displayName, boolean administrator, Instant now) {
        this.version = 1;
        this.loginName = folded(loginName);
        this.displayName = displayName.strip();
        this.administrator = administrator;
        this.state = AccountState.INVITED;
        this.madeAt = now;
    }

    /** One person has one account, however they write its name. */
    static String folded(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String loginName() {
        return loginName;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isAdministrator() {
        return administrator;
    }

    AccountState state() {
        return state;
    }

    void rename(String name) {
        displayName = name.strip();
    }

    /** Takes the password that the owner has chosen. What is disabled stays so until an administrator enables it. */
    void choosePassword(String hash) {
        passwordHash = hash;
        if (state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
    }

    /** Its owner signs in by an identity provider from now on: a password that somebody may still know opens nothing. */
    void takeIntoUse() {
        passwordHash = null;
        if (state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
    }

    void administer(boolean administers) {
        administrator = administers;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    /** @param knownElsewhere whether an identity provider knows its owner */
    void enable(boolean knownElsewhere) {
        state = passwordHash == null && !knownElsewhere ? AccountState.INVITED : AccountState.ACTIVE;
    }
}

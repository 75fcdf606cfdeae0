package no.ringvirkning.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has the role of a contact. The public reads nothing of them until they have agreed to it. */
@Entity
@Table(name = "contact_person")
public class ContactPerson {

    @Id
    @Column(name = "contact_id")
    private UUID contactId;

    private String name;

    private @Nullable String phone;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "public_level")
    private PublicLevel publicLevel;

    @Column(name = "consented_on")
    private @Nullable LocalDate consentedOn;

    @Column(name = "consent_noted_at")
    private @Nullable Instant consentNotedAt;

    @Column(name = "consent_noted_by")
    private @Nullable String consentNotedBy;

    @Column(name = "retention_until")
    private @Nullable LocalDate retentionUntil;

    /** For Hibernate. */
    ContactPerson() {}

    ContactPerson(UUID contact, WritePerson given) {
        this.contactId = contact;
        this.publicLevel = PublicLevel.NONE;
        this.name = given.name().strip();
        enter(given);
    }

    boolean isShown() {
        return publicLevel != PublicLevel.NONE;
    }

    /** Somebody else has agreed to nothing, and nobody has agreed to have another number shown. */
    void change(WritePerson given) {
        boolean same = name.equals(given.name().strip())
                && Objects.equals(phone, given.phone())
                && Objects.equals(email, given.email());
        if (!same) {
            refuse();
        }
        enter(given);
    }

    private void enter(WritePerson given) {
        name = given.name().strip();
        phone = given.phone();
        email = given.email();
        retentionUntil = given.retentionUntil();
    }

    void agree(GiveConsent given, String by, Instant now) {
        publicLevel = given.publicLevel();
        consentedOn = given.consentedOn();
        consentNotedAt = now;
        consentNotedBy = by;
    }

    void refuse() {
        publicLevel = PublicLevel.NONE;
        consentedOn = null;
        consentNotedAt = null;
        consentNotedBy = null;
    }
}

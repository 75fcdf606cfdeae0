package no.ringvirkning.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A role that one turns to, without the person who has it. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    private String role;

    private @Nullable String mailbox;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    Contact() {}

    Contact(UUID programmeId, WriteContact given, UUID partnerId, @Nullable UUID measureId, Instant now) {
        this.version = 1;
        this.programmeId = programmeId;
        this.partnerId = partnerId;
        this.measureId = measureId;
        this.role = given.role().strip();
        this.mailbox = given.mailbox();
        this.madeAt = now;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID programmeId() {
        return programmeId;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void change(WriteContact given, UUID partner, @Nullable UUID measure, Instant now) {
        partnerId = partner;
        measureId = measure;
        role = given.role().strip();
        mailbox = given.mailbox();
        touch(now);
    }

    /** Counts as changed when only its person is another: who has seen the one before is told. */
    void touch(Instant now) {
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1000);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        touch(now);
    }
}

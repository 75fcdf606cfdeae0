package no.ringvirkning.access.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That an account has a role in a programme. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private ProgrammeRole role;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For Hibernate. */
    Membership() {}

    Membership(UUID accountId, UUID programmeId, ProgrammeRole role, @Nullable UUID partnerId, Instant now) {
        this.version = 1;
        this.accountId = accountId;
        this.programmeId = programmeId;
        this.role = role;
        this.partnerId = partnerId;
        this.madeAt = now;
    }

    /** Whether it is another role than before. */
    boolean change(ProgrammeRole to, @Nullable UUID partner) {
        boolean another = role != to || !Objects.equals(partnerId, partner);
        role = to;
        partnerId = partner;
        return another;
    }
}

package no.ringvirkning.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody, or an organisation, has something to report. One that is over is kept; another takes its place. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    @Column(name = "target_id")
    private @Nullable UUID targetId;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    private @Nullable LocalDate due;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Assignment() {}

    /** @param about what is to be reported */
    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    Assignment(UUID programmeId, Assignable about, Owner owner, @Nullable LocalDate due, Instant now, String by) {
        this.version = 1;
        this.programmeId = programmeId;
        this.measureId = about.measure();
        this.targetId = about.target();
        this.accountId = owner.account();
        this.partnerId = owner.partner();
        this.due = due;
        this.madeAt = now;
        this.madeBy = by;
    }

    /** Who has it, one of the two. */
    record Owner(@Nullable UUID account, @Nullable UUID partner) {}

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    long version() {
        return version;
    }

    boolean isOver() {
        return endedAt != null;
    }

    /** Ends it. A clock that was set back ends it no earlier than it began. */
    void end(Instant now, String by) {
        endedAt = now.isBefore(madeAt) ? madeAt : now;
        endedBy = by;
    }
}

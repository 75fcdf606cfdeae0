package no.ringvirkning.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An action plan. Every command on it or on one of its revisions locks its row first: commands on one plan follow one
 * another, and the second of two that were made from the same version is refused as stale.
 */
@Entity
@Table(name = "plan")
public class ActionPlan {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private long version;

    private String slug;

    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText description;

    @Embedded
    private @Nullable PartialPeriod period;

    @Column(name = "derived_from_id")
    private @Nullable UUID derivedFromId;

    @Column(name = "previous_id")
    private @Nullable UUID previousId;

    private @Nullable Integer previousNumber;

    private @Nullable Integer shownNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "plan_commission", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Column(name = "decision_id")
    private List<UUID> commissionedBy = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ActionPlan() {}

    ActionPlan(CreatePlan command, UUID programmeId, @Nullable UUID derivedFromId, List<UUID> commissionedBy) {
        this.version = 1;
        this.slug = command.slug();
        this.programmeId = programmeId;
        this.kind = command.kind();
        this.name = command.name();
        this.description = command.description();
        this.period = command.period();
        this.derivedFromId = derivedFromId;
        this.source = command.source();
        this.commissionedBy.addAll(commissionedBy);
    }

    /** Has something else said of it; what it says itself is in its revisions. */
    void change(ChangePlan given, @Nullable UUID newDerivedFromId, List<UUID> newCommissionedBy) {
        name = given.name();
        description = given.description();
        period = given.period();
        derivedFromId = newDerivedFromId;
        source = given.source();
        commissionedBy.clear();
        commissionedBy.addAll(newCommissionedBy);
        version++;
    }

    /** Takes it back: it should not have been entered. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    long version() {
        return version;
    }

    /** Says which revision of last year's plan it was made from. */
    void rolledOverFrom(PlanRevision revision) {
        previousId = revision.plan().id();
        previousNumber = revision.number();
    }

    /** Shows readers another revision; says whether that is a change. */
    boolean show(@Nullable Integer number) {
        if (number == null ? shownNumber == null : number.equals(shownNumber)) {
            return false;
        }
        shownNumber = number;
        version++;
        return true;
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    UUID programmeId() {
        return programmeId;
    }

    PlanKind kind() {
        return kind;
    }

    @Nullable
    PartialPeriod period() {
        return period;
    }

    List<UUID> commissionedBy() {
        return commissionedBy;
    }

    @Nullable
    UUID derivedFromId() {
        return derivedFromId;
    }

    @Nullable
    UUID previousId() {
        return previousId;
    }

    @Nullable
    Integer previousNumber() {
        return previousNumber;
    }
}

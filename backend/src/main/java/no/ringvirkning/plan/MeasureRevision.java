package no.ringvirkning.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.plan.content.Campaign;
import no.ringvirkning.plan.content.Horizon;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.MeasureLevel;
import no.ringvirkning.plan.content.Milestone;
import no.ringvirkning.plan.content.PlpPhase;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one revision says of one measure, as it is stored; a part of the revision. */
@Entity
@Table(name = "measure_revision")
class MeasureRevision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private PlanRevision revision;

    private UUID measureId;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText description;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Horizon horizon;

    @Enumerated(EnumType.STRING)
    private @Nullable MeasureLevel level;

    @Enumerated(EnumType.STRING)
    private @Nullable PlpPhase plpPhase;

    @Embedded
    private @Nullable PartialPeriod period;

    private @Nullable Integer priorityRank;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> focusAreas = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> objectives = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText externalActivity;

    private @Nullable UUID externalOwnerId;

    private @Nullable Boolean agreed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText hypothesis;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalizedText> channels = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText audience;

    @Enumerated(EnumType.STRING)
    private MeasureChange change;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText changeReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @ElementCollection
    @CollectionTable(name = "measure_role", joinColumns = @JoinColumn(name = "measure_revision_id"))
    @OrderColumn(name = "position")
    private List<Stored.Role> roles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "milestone", joinColumns = @JoinColumn(name = "measure_revision_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_budget", joinColumns = @JoinColumn(name = "measure_revision_id"))
    @OrderColumn(name = "position")
    private List<Stored.Budget> budget = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_dependency", joinColumns = @JoinColumn(name = "measure_revision_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "measureId", column = @Column(name = "on_id"))
    private List<Stored.Dependency> dependencies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_successor", joinColumns = @JoinColumn(name = "measure_revision_id"))
    @OrderColumn(name = "position")
    @Column(name = "successor_id")
    private List<UUID> successors = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    MeasureRevision() {}

    /**
     * @param content what is said, with its change worked out
     * @param references where its pointers lead
     */
    MeasureRevision(PlanRevision revision, int position, MeasureContent content, References references) {
        String at = "/measures/" + position;
        this.revision = revision;
        this.position = position;
        this.measureId = references.measure(content.code(), at + "/code");
        this.title = content.title();
        this.description = content.description();
        this.kind = content.kind();
        this.horizon = content.horizon();
        this.level = content.level();
        this.plpPhase = content.plpPhase();
        this.period = content.period();
        this.priorityRank = content.priorityRank();
        this.focusAreas.addAll(content.focusAreas());
        this.objectives.addAll(content.objectives());
        if (content.externalActivity() != null) {
            this.externalActivity = content.externalActivity().name();
            this.externalOwnerId =
                    references.partner(content.externalActivity().owner(), at + "/externalActivity/owner");
            this.agreed = content.externalActivity().agreed();
        }
        this.hypothesis = content.hypothesis();
        Campaign campaign = content.campaign();
        if (campaign != null) {
            this.channels.addAll(campaign.channels());
            this.audience = campaign.audience();
        }
        this.change = content.change();
        this.changeReason = content.changeReason();
        this.source = content.source();
        this.milestones.addAll(content.milestones());
        point(content, references, at);
    }

    private void point(MeasureContent content, References references, String at) {
        for (int i = 0; i < content.roles().size(); i++) {
            var role = content.roles().get(i);
            roles.add(new Stored.Role(
                    role.role(),
                    references.partner(role.partner(), at + "/roles/" + i + "/partner"),
                    role.capacity(),
                    role.note(),
                    role.source()));
        }
        for (int i = 0; i < content.budget().size(); i++) {
            var line = content.budget().get(i);
            budget.add(new Stored.Budget(
                    line.key(),
                    line.year(),
                    references.partner(line.funder(), at + "/budget/" + i + "/funder"),
                    line.amount().amount(),
                    line.amount().currency(),
                    line.amount().qualifier(),
                    line.amount().priceYear(),
                    line.note(),
                    line.source()));
        }
        for (int i = 0; i < content.dependencies().size(); i++) {
            var dependency = content.dependencies().get(i);
            dependencies.add(new Stored.Dependency(
                    references.measure(dependency.on(), at + "/dependencies/" + i + "/on"), dependency.type()));
        }
        for (int i = 0; i < content.successors().size(); i++) {
            successors.add(references.measure(content.successors().get(i), at + "/successors/" + i));
        }
    }
}

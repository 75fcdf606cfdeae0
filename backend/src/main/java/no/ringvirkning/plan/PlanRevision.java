package no.ringvirkning.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.plan.content.ObjectiveReview;
import no.ringvirkning.plan.content.PlanFocusArea;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One numbered revision of a plan, and the way it goes: draft → hearing → proposed → adopted → in force → superseded. Its
 * content can be written until it is proposed, and from the adoption on carries a hash.
 */
@Entity
@Table(name = "plan_revision")
public class PlanRevision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private ActionPlan plan;

    private int number;

    private @Nullable Integer basedOn;

    private @Nullable String label;

    @Enumerated(EnumType.STRING)
    private RevisionStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable RevisionReason reasonCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText foreword;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText signedBy;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "signed_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "signed_precision"))
    @AttributeOverride(name = "circa", column = @Column(name = "signed_circa"))
    private @Nullable PartialDate signedOn;

    private @Nullable LocalDate effectiveFrom;

    private @Nullable LocalDate effectiveTo;

    private @Nullable LocalDate hearingFrom;

    private @Nullable LocalDate hearingUntil;

    private boolean historic;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText gapsAccepted;

    private @Nullable String contentHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @ElementCollection
    @CollectionTable(name = "plan_focus_area", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<PlanFocusArea> focusAreas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "objective_review", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<ObjectiveReview> objectiveReviews = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adoption", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<Stored.Adoption> adoptions = new ArrayList<>();

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<MeasureRevision> measures = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    PlanRevision() {}

    PlanRevision(ActionPlan plan, int number, OpenRevision command) {
        this.version = 1;
        this.plan = plan;
        this.number = number;
        this.basedOn = command.basedOn();
        this.label = command.label();
        this.status = RevisionStatus.DRAFT;
        this.reasonCode = command.reasonCode();
        this.reason = command.reason();
        this.historic = command.historic();
        this.source = command.source();
    }

    /** Empties it for new content; what was there has to be gone from the database before the new comes. */
    void clear() {
        in(RevisionAction.WRITE.from(), "be written");
        focusAreas.clear();
        objectiveReviews.clear();
        measures.clear();
    }

    /** Gives it its content. */
    void write(RevisionContent content, References references) {
        in(RevisionAction.WRITE.from(), "be written");
        foreword = content.foreword();
        signedBy = content.signedBy();
        signedOn = content.signedOn();
        focusAreas.addAll(content.focusAreas());
        objectiveReviews.addAll(content.objectiveReviews());
        for (int i = 0; i < content.measures().size(); i++) {
            measures.add(new MeasureRevision(this, i, content.measures().get(i), references));
        }
        version++;
    }

    void sendToHearing(LocalDate from, LocalDate until) {
        in(RevisionAction.SEND_TO_HEARING.from(), "be sent to hearing");
        if (until.isBefore(from)) {
            throw PlanRules.broken(PlanProblem.DEADLINE_PASSED, "/until", "%s is before %s".formatted(until, from));
        }
        hearingFrom = from;
        hearingUntil = until;
        to(RevisionStatus.IN_HEARING);
    }

    /** Puts it before the bodies that are to treat it. */
    void propose(List<Stored.Adoption> bodies) {
        in(RevisionAction.PROPOSE.from(), "be proposed");
        adoptions.addAll(bodies);
        to(RevisionStatus.PROPOSED);
    }

    /** Writes down what a body has said. What it has said once stands; another word is another revision. */
    void record(Stored.Adoption said) {
        in(RevisionAction.RECORD_ADOPTION.from(), "be adopted");
        Treatment.record(adoptions, said);
        version++;
    }

    /** Whether the word of a body decides over the proposal: the first of those that have to adopt it does. */
    boolean isDecidedBy(UUID bodyId) {
        return status == RevisionStatus.PROPOSED && Treatment.isRequired(adoptions, bodyId);
    }

    /** From now on what it says cannot be changed. */
    void adopt(ContentService.Seal seal) {
        contentHash = seal.hash();
        gapsAccepted = seal.gapsAccepted();
        status = RevisionStatus.ADOPTED;
    }

    /** Stands as adopted although the source does not say by whom. */
    void standAsHistoric(ContentService.Seal seal) {
        if (!historic || !RevisionAction.STAND_AS_HISTORIC.from().contains(status)) {
            throw PlanRules.broken(
                    PlanProblem.NOT_NOW, "/status", "only a historic revision stands without a known decision");
        }
        adopt(seal);
        version++;
    }

    void reject() {
        in(Set.of(RevisionStatus.PROPOSED), "be rejected");
        status = RevisionStatus.REJECTED;
    }

    void withdraw() {
        in(RevisionAction.WITHDRAW.from(), "be withdrawn");
        to(RevisionStatus.WITHDRAWN);
    }

    /** Makes it the plan from this day on (invariant 1). */
    void takeIntoForce(LocalDate from, @Nullable LocalDate to) {
        in(RevisionAction.TAKE_INTO_FORCE.from(), "be taken into force");
        if (!Treatment.isAdoptedByAll(adoptions, historic)) {
            throw PlanRules.broken(
                    PlanProblem.NOT_ADOPTED_BY_ALL, "/from", "not all bodies that have to have adopted the revision");
        }
        if (to != null && !from.isBefore(to)) {
            throw PlanRules.broken(PlanProblem.DATES_REVERSED, "/to", "the revision ends before it starts");
        }
        effectiveFrom = from;
        effectiveTo = to;
        to(RevisionStatus.IN_FORCE);
    }

    /** Gives way to another revision on this day. */
    void supersede(LocalDate day) {
        in(Set.of(RevisionStatus.IN_FORCE), "be superseded");
        if (effectiveFrom == null || !effectiveFrom.isBefore(day)) {
            throw PlanRules.broken(
                    PlanProblem.IN_FORCE_OVERLAPS,
                    "/from",
                    "revision %d is in force from %s".formatted(number, effectiveFrom));
        }
        if (effectiveTo == null || effectiveTo.isAfter(day)) {
            effectiveTo = day;
        }
        to(RevisionStatus.SUPERSEDED);
    }

    private void to(RevisionStatus next) {
        status = next;
        version++;
    }

    private void in(Set<RevisionStatus> allowed, String what) {
        if (!allowed.contains(status)) {
            throw PlanRules.broken(
                    status.isAdopted() && allowed.equals(RevisionAction.WRITE.from())
                            ? PlanProblem.IMMUTABLE
                            : PlanProblem.NOT_NOW,
                    "/status",
                    "revision %d is %s and cannot %s".formatted(number, status, what));
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ActionPlan plan() {
        return plan;
    }

    int number() {
        return number;
    }

    @Nullable
    Integer basedOn() {
        return basedOn;
    }

    RevisionStatus status() {
        return status;
    }

    List<Stored.Adoption> adoptions() {
        return List.copyOf(adoptions);
    }

    boolean isHistoric() {
        return historic;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}

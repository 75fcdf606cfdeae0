package no.ringvirkning.plan.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report on how a measure went. It is never changed: a later one says otherwise, or who sent it takes it back at once. */
@Entity
public class MeasureStatus {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID measureId;

    @Embedded
    private PartialDate date;

    @Enumerated(EnumType.STRING)
    private MeasurePhase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable MeasureStatusValue manualStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText manualReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText comment;

    @Enumerated(EnumType.STRING)
    private @Nullable Confidence outlook;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    private boolean unchanged;

    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "milestone_reached", joinColumns = @JoinColumn(name = "measure_status_id"))
    @OrderColumn(name = "position")
    private List<MilestoneReached> milestonesReached = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    MeasureStatus() {}

    MeasureStatus(UUID measureId, ReportMeasure given) {
        this.measureId = measureId;
        this.date = given.date();
        this.phase = given.phase();
        this.manualStatus = given.manualStatus();
        this.manualReason = given.manualReason();
        this.comment = given.comment();
        this.outlook = given.outlook();
        this.source = given.source();
        this.milestonesReached.addAll(given.milestonesReached());
    }

    /** Says of a later day what another says. What was reached by then need not be said again. */
    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    MeasureStatus(MeasureStatus last, PartialDate date) {
        this.measureId = last.measureId;
        this.date = date;
        this.phase = last.phase;
        this.manualStatus = last.manualStatus;
        this.manualReason = last.manualReason;
        this.comment = last.comment;
        this.outlook = last.outlook;
        // What was made up is not made true by being said again.
        this.source = last.source;
        this.unchanged = true;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    /** The version of the record that was published last. */
    long publishedVersion() {
        return withdrawnAt == null ? 1 : 2;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}

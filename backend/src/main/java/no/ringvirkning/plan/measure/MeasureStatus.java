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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report on how a measure went. It is never changed: a later one says otherwise. */
@Entity
@Immutable
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

    UUID id() {
        return id;
    }
}

package no.ringvirkning.link.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.plan.measure.NewReport;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report that waits to be looked at. What it says is never changed, and what was decided stands. */
@Entity
@Table(name = "report_proposal")
public class ReportProposal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "request_id")
    private UUID requestId;

    private int item;

    @Column(name = "measure_id")
    private UUID measureId;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewReport content;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String reason;

    @Column(name = "report_id")
    private @Nullable UUID reportId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ReportProposal() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    ReportProposal(UUID requestId, int item, UUID measureId, NewReport content, String by, Instant now) {
        this.version = 1;
        this.requestId = requestId;
        this.item = item;
        this.measureId = measureId;
        this.content = content;
        this.status = ProposalStatus.SUBMITTED;
        this.madeBy = by;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID measureId() {
        return measureId;
    }

    NewReport content() {
        return content;
    }

    boolean isDecided() {
        return status != ProposalStatus.SUBMITTED;
    }

    /** It has become this report. */
    void approve(UUID report, String by, Instant now) {
        reportId = report;
        decide(ProposalStatus.APPROVED, by, now);
    }

    void giveBack(String why, String by, Instant now) {
        reason = why;
        decide(ProposalStatus.RETURNED, by, now);
    }

    private void decide(ProposalStatus as, String by, Instant now) {
        status = as;
        decidedBy = by;
        decidedAt = now;
    }
}

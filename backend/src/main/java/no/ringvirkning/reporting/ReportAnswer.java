package no.ringvirkning.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Why there is no report or no figure. It is never changed: a later one says otherwise, or who gave it takes it back at once. */
@Entity
@Table(name = "report_answer")
public class ReportAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "measure_id")
    private @Nullable UUID measureId;

    @Column(name = "target_id")
    private @Nullable UUID targetId;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private @Nullable LocalDate comes;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ReportAnswer() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    ReportAnswer(UUID roundId, @Nullable UUID measureId, GiveAnswer given) {
        this.roundId = roundId;
        this.measureId = measureId;
        this.targetId = given.target();
        this.kind = given.kind();
        this.comes = given.comes();
        this.reason = given.reason();
        this.source = given.source();
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    @Nullable
    UUID measureId() {
        return measureId;
    }

    @Nullable
    UUID targetId() {
        return targetId;
    }

    /** The version of the record that was published last. */
    long publishedVersion() {
        return withdrawnAt == null ? 1 : 2;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}

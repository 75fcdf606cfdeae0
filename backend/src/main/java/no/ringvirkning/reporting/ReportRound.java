package no.ringvirkning.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A round in which a programme asks how it goes. */
@Entity
@Table(name = "report_round")
public class ReportRound {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    private LocalDate opens;

    private LocalDate due;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText note;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    private boolean withdrawn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ReportRound() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    ReportRound(UUID programmeId, WriteRound given) {
        this.programmeId = programmeId;
        this.periodFrom = given.period().from();
        this.periodTo = given.period().to();
        this.opens = given.opens();
        this.due = given.due();
        this.note = given.note();
        this.source = given.source();
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    /** The version of the record that was published last. */
    long publishedVersion() {
        return version + 1;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    void revise(WriteRound given) {
        periodFrom = given.period().from();
        periodTo = given.period().to();
        opens = given.opens();
        due = given.due();
        note = given.note();
        source = given.source();
    }

    void withdraw() {
        withdrawn = true;
    }
}

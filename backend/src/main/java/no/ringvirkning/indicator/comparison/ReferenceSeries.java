package no.ringvirkning.indicator.comparison;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the figures of an indicator are compared with. */
@Entity
@Table(name = "reference_series")
public class ReferenceSeries {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    private String key;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Column(name = "area_id")
    private UUID areaId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "reference_statement", joinColumns = @JoinColumn(name = "reference_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Stored.Statement> statements = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ReferenceSeries() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    ReferenceSeries(UUID indicatorId, UUID areaId, StateReference given, List<Stored.Statement> statements) {
        this.indicatorId = indicatorId;
        this.key = given.key();
        this.kind = given.kind();
        this.name = given.name();
        this.areaId = areaId;
        this.source = given.source();
        this.statements.addAll(statements);
    }

    UUID id() {
        return id;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    /** The version under which it is published, from 1. */
    long publishedVersion() {
        return version + 1;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    /** Takes it back: it should not have been entered. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}

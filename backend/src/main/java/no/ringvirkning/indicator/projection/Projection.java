package no.ringvirkning.indicator.projection;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody expects of an indicator for an area and a slice, as it was said once. */
@Entity
@Table(name = "projection")
public class Projection {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "area_id")
    private UUID areaId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> slice;

    private String key;

    @Enumerated(EnumType.STRING)
    private ProjectionMethod method;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText variant;

    private @Nullable String publisher;

    @Column(name = "made_in")
    private @Nullable String madeIn;

    @Column(name = "base_period")
    private @Nullable String basePeriod;

    private @Nullable BigDecimal change;

    private @Nullable String until;

    private @Nullable LocalDate borders;

    private @Nullable UUID supersedes;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "projection_point", joinColumns = @JoinColumn(name = "projection_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<ProjectionPoint> points = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Projection() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    Projection(UUID indicatorId, UUID areaId, RecordProjection given, @Nullable UUID supersedes) {
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.slice = given.slice();
        this.key = given.key();
        this.method = given.method();
        this.name = given.name();
        this.variant = given.variant();
        this.publisher = given.publisher();
        this.madeIn = given.madeIn();
        this.basePeriod = given.basePeriod();
        this.change = given.change();
        this.until = given.until();
        this.borders = given.borders();
        this.supersedes = supersedes;
        this.reason = given.reason();
        this.source = given.source();
        this.points.addAll(given.points());
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

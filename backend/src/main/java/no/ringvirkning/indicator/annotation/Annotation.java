package no.ringvirkning.indicator.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A note on the figures of an indicator, as it was written once. */
@Entity
@Table(name = "annotation")
public class Annotation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    private String key;

    @Column(name = "area_id")
    private @Nullable UUID areaId;

    private String period;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @Column(name = "break_type")
    @Enumerated(EnumType.STRING)
    private @Nullable BreakType breakType;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SourceReference source;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Annotation() {}

    @SuppressWarnings("NullAway.Init") // the id comes from Hibernate
    Annotation(UUID indicatorId, @Nullable UUID areaId, AnnotateIndicator given) {
        this.indicatorId = indicatorId;
        this.key = given.key();
        this.areaId = areaId;
        this.period = given.period();
        this.text = given.text();
        this.breakType = given.breakType();
        this.source = given.source();
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

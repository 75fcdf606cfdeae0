package no.ringvirkning.indicator.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The figures of an indicator for one area and one slice. Its observations are only added to; see the repository. */
@Entity
@Table(name = "observation_series")
public class ObservationSeries {

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

    private int recorded;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    ObservationSeries() {}

    /** The series of totals; nothing is in it yet. */
    @SuppressWarnings("NullAway.Init")
    ObservationSeries(UUID indicatorId, UUID areaId) {
        this.indicatorId = indicatorId;
        this.areaId = areaId;
        this.slice = Map.of();
    }

    UUID id() {
        return id;
    }

    UUID areaId() {
        return areaId;
    }

    /** Counts what is recorded of it now: so it has a new version. */
    void record(int observations) {
        recorded += observations;
    }
}

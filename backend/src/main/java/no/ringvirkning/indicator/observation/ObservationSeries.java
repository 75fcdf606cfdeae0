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

    /** Nothing is in it yet. */
    @SuppressWarnings("NullAway.Init")
    ObservationSeries(UUID indicatorId, Of of) {
        this.indicatorId = indicatorId;
        this.areaId = of.area();
        this.slice = of.slice();
    }

    /** What of its indicator it is about; the slice of the total has no category. */
    record Of(UUID area, Map<String, String> slice) {}

    UUID id() {
        return id;
    }

    Of of() {
        return new Of(areaId, slice);
    }

    /** Counts what is recorded of it now: so it has a new version. */
    void record(int observations) {
        recorded += observations;
    }
}

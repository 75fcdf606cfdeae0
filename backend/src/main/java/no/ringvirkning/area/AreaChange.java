package no.ringvirkning.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that happened to areas on a day. */
@Entity
@Table(name = "area_change")
public class AreaChange {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private AreaChangeType type;

    @Enumerated(EnumType.STRING)
    private Comparability comparability;

    @ElementCollection
    @CollectionTable(name = "area_change_party", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    AreaChange() {}

    AreaChange(CreateAreaChange command) {
        this.date = command.date();
        this.type = command.type();
        this.comparability = command.comparability();
    }

    void from(UUID area, @Nullable String code) {
        parties.add(new Party(Side.FROM, area, code));
    }

    void to(UUID area, @Nullable String code) {
        parties.add(new Party(Side.TO, area, code));
    }

    /** Before or after the change. */
    enum Side {
        FROM,
        TO
    }

    /** An area that took part, as it is stored. */
    @Embeddable
    record Party(
            @Enumerated(EnumType.STRING) Side side,
            @Column(name = "area_id") UUID areaId,
            @Nullable String code) {}
}

package no.ringvirkning.indicator.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.ringvirkning.shared.SourceReference;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What stands of a reference, as it is stored: with ids where the public records have slugs. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Statement(
            @Column(name = "area_id") UUID areaId,
            @Column(name = "of_each") boolean ofEach,
            @Enumerated(EnumType.STRING) Position position,
            @Nullable String period,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable SourceReference source) {

        static Statement of(ReferenceStatement given, UUID area) {
            return new Statement(area, given.ofEach(), given.position(), given.period(), given.source());
        }
    }
}

package no.ringvirkning.link;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is asked for, as it is stored. */
final class Stored {

    private Stored() {}

    /** One line: of a measure, or of a figure; and what was answered to it. */
    @Embeddable
    record Item(
            @Column(name = "measure_id") @Nullable UUID measureId,
            @Column(name = "indicator_id") @Nullable UUID indicatorId,
            @Column(name = "area_id") @Nullable UUID areaId,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable Map<String, String> slice,
            @Nullable String period,
            @Enumerated(EnumType.STRING) @Nullable UpdateAnswer answer,
            @Column(name = "later_on") @Nullable LocalDate laterOn,
            @Nullable String note,
            @Column(name = "submission_id") @Nullable UUID submissionId) {

        static Item measure(UUID id) {
            return new Item(id, null, null, null, null, null, null, null, null);
        }

        static Item figure(UUID indicator, UUID area, Map<String, String> slice, String period) {
            return new Item(null, indicator, area, slice, period, null, null, null, null);
        }

        Item answered(ItemAnswer given, @Nullable UUID submission) {
            return new Item(
                    measureId,
                    indicatorId,
                    areaId,
                    slice,
                    period,
                    given.answer(),
                    given.laterOn(),
                    given.note(),
                    submission);
        }
    }
}

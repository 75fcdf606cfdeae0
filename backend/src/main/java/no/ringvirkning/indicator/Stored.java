package no.ringvirkning.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import no.ringvirkning.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The definitions of an indicator as they are stored. */
final class Stored {

    private Stored() {}

    @Embeddable
    record Definition(
            @Column(name = "valid_from") @Nullable LocalDate validFrom,
            @JdbcTypeCode(SqlTypes.JSON) LocalizedText name,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText description,
            @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText method,
            String unit,
            int decimals,
            @Enumerated(EnumType.STRING) MeasurementKind kind,
            @Enumerated(EnumType.STRING) Direction direction,
            @Enumerated(EnumType.STRING) Frequency frequency,
            @Column(name = "reporting_lag") int reportingLag,

            @Enumerated(EnumType.STRING) @Column(name = "period_aggregation")
            Aggregation periodAggregation,

            @Enumerated(EnumType.STRING) @Column(name = "area_aggregation")
            Aggregation areaAggregation,

            @JdbcTypeCode(SqlTypes.JSON) List<Dimension> dimensions,
            @Enumerated(EnumType.STRING) ResultLevel level,

            @Enumerated(EnumType.STRING) @Column(name = "source_type")
            FigureSource sourceType,

            @Nullable String expression,

            @Enumerated(EnumType.STRING) @Column(name = "null_policy") @Nullable
            NullPolicy nullPolicy,

            int per) {

        static Definition of(DefineIndicator given) {
            IndicatorFormula formula =
                    given.formula() == null ? null : given.formula().normal();
            return new Definition(
                    given.validFrom(),
                    given.name(),
                    given.description(),
                    given.method(),
                    given.unit(),
                    given.decimals(),
                    given.kind(),
                    given.direction(),
                    given.frequency(),
                    given.reportingLag(),
                    given.periodAggregation(),
                    given.areaAggregation(),
                    given.dimensions(),
                    given.level(),
                    given.sourceType(),
                    formula == null ? null : formula.expression(),
                    formula == null ? null : formula.nullPolicy(),
                    given.per());
        }
    }
}

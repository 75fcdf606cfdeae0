package no.ringvirkning.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.aggregate.Aggregation;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an indicator measures and how, to enter into the record. */
@Schema(description = "What an indicator measures and how, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DefineIndicator(
        @Schema(description = "The day from which this holds. Absent for the first definition.") @Nullable
        LocalDate validFrom,

        @NotNull @Valid LocalizedText name,
        @Nullable @Valid LocalizedText description,

        @Schema(description = "How it is measured.") @Nullable @Valid
        LocalizedText method,

        @Schema(description = "What is counted or measured.", examples = "personer") @NotNull @Size(min = 1, max = 60)
        String unit,

        @Schema(description = "How many decimals are shown.") @NotNull @Min(0) @Max(10)
        Integer decimals,

        @NotNull MeasurementKind kind,
        @NotNull Direction direction,
        @NotNull Frequency frequency,

        @Schema(
                description =
                        "How many days after a period its figure can be expected; of a STOCK, which is told as it was"
                                + " when the period began, how many after its first day.")
        @NotNull
        @Min(0)
        @Max(3660)
        Integer reportingLag,

        @Schema(description = "How periods make a longer one.") @NotNull
        Aggregation periodAggregation,

        @Schema(description = "How areas make a larger one.") @NotNull
        Aggregation areaAggregation,

        @Schema(description = "What its figures are divided by.") @NotNull @Size(max = 20)
        List<@NotNull @Valid Dimension> dimensions,

        @NotNull ResultLevel level,
        @NotNull FigureSource sourceType,

        @Schema(description = "How it is worked out from others. Only what comes from a formula has one.")
        @Nullable
        @Valid
        IndicatorFormula formula,

        @Schema(
                description =
                        "What numerator over denominator is told for: 1 as it is, 100 for percent, 1000 for each thousand.",
                enumeration = {"1", "100", "1000", "10000", "100000", "1000000"})
        @NotNull
        Integer per) {

    public DefineIndicator {
        dimensions = List.copyOf(Objects.requireNonNullElse(dimensions, List.of()));
        per = Objects.requireNonNullElse(per, 1);
    }

    /** What is observed or entered, and not worked out from others. */
    public DefineIndicator(
            @Nullable LocalDate validFrom,
            LocalizedText name,
            @Nullable LocalizedText description,
            @Nullable LocalizedText method,
            String unit,
            Integer decimals,
            MeasurementKind kind,
            Direction direction,
            Frequency frequency,
            Integer reportingLag,
            Aggregation periodAggregation,
            Aggregation areaAggregation,
            List<Dimension> dimensions,
            ResultLevel level,
            FigureSource sourceType) {
        this(
                validFrom,
                name,
                description,
                method,
                unit,
                decimals,
                kind,
                direction,
                frequency,
                reportingLag,
                periodAggregation,
                areaAggregation,
                dimensions,
                level,
                sourceType,
                null,
                1);
    }
}

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
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an indicator measures and how, from a day on. */
@Schema(description = "What an indicator measures and how, from a day on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorDefinition(
        @Schema(description = "Counts the definitions of the indicator, from 1.") @NotNull
        Integer number,

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

    private static final LocalDate EARLY = LocalDate.of(20, 1, 1);

    public IndicatorDefinition {
        dimensions = List.copyOf(Objects.requireNonNullElse(dimensions, List.of()));
        per = Objects.requireNonNullElse(per, 1);
    }

    /** Whether it holds on the day or held before it. */
    public boolean holdsBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /**
     * The last period for which a number should be there on a day: the time to report it is over, counted from the day on which
     * it can be told first. What there is at the beginning of a period is not told better for waiting for its end.
     */
    public Period due(LocalDate day) {
        if (day.isBefore(EARLY)) {
            // Nothing is due before there are periods to be late for.
            return Period.containing(LocalDate.of(1, 1, 1), frequency);
        }
        LocalDate reported = day.minusDays(reportingLag);
        Period period = Period.containing(reported, frequency);
        return kind.hasHappened(period, reported) ? period : period.previous();
    }

    /** The first day on which the number of a period is due. */
    public LocalDate expected(Period period) {
        return kind.toldFrom(period).plusDays(reportingLag);
    }

    /** Whether numbers by this one and by the other are numbers of the same. */
    public boolean countsAs(IndicatorDefinition other) {
        return unit.equals(other.unit) && kind == other.kind;
    }

    /** Whether figures by this one can stand beside figures by the other. */
    public boolean comparesWith(IndicatorDefinition other) {
        return countsAs(other) && direction == other.direction;
    }

    /** Whether small figures by its dimensions are held back. */
    public boolean holdsBack() {
        return dimensions.stream().anyMatch(d -> d.suppressBelow() != null);
    }
}

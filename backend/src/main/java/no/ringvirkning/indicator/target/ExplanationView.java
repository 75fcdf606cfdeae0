package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.ToldSeries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an assessment was come to: all that went in, and each step. */
@Schema(
        name = "Explanation",
        description =
                "How an assessment was come to: all that went in, and each small step from there. Who has only this"
                        + " can calculate it again.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationView(
        @NotNull IndicatorRef indicator,

        @Schema(
                description =
                        "The day it was assessed on: the last period that had ended by then, or for a STOCK had begun, with"
                                + " the reportingLag of the definition gone too, is the one that is due, or the deadline of what is wanted, or the one asked for, when"
                                + " that is before it.")
        @NotNull
        LocalDate asOf,

        @Schema(description = "What is measured and how: kind, direction and decimals take part.") @NotNull
        IndicatorDefinition definition,

        @Schema(
                description =
                        "How it was measured on the day from which the target is wanted. A target of another unit, kind or"
                                + " direction than the definition is no measure of what is counted. Absent without a target.")
        @Nullable
        IndicatorDefinition wantedOf,

        @Schema(
                description =
                        "The figures that take part, oldest first: up to the period asked for, and only from when the"
                                + " indicator was defined so. What is wanted by a deadline is not held against figures of"
                                + " later periods.")
        @NotNull
        List<@NotNull SeriesPoint> observed,

        @Schema(
                description =
                        "Of what is worked out by a formula: the indicator itself and all below it, with the definitions and the"
                                + " figures that each observed figure follows from. A period is worked out by the definitions that hold"
                                + " on its first day; a figure whose unit or kind was another than on that day does not go in. None"
                                + " when the indicator is observed.")
        @NotNull
        List<@NotNull FormulaInput> inputs,

        @NotNull AssessmentRule thresholds,
        @NotNull WayView way,

        @Schema(description = "What came of it. Holds the baseline and the target that took part.") @NotNull
        AssessmentView assessment,

        @Schema(
                description =
                        "How the figures that count were added up over areas or worked out, and how they were assessed.")
        @NotNull
        List<@NotNull StepView> steps) {

    /** An indicator that takes part in a formula. */
    @Schema(name = "FormulaInput", description = "An indicator that takes part in a formula.")
    public record FormulaInput(
            @NotNull IndicatorRef indicator,

            @Schema(description = "All its definitions, oldest first.") @NotNull
            List<@NotNull IndicatorDefinition> definitions,

            @Schema(description = "Its figures for the area, oldest first; none of what is itself worked out.") @NotNull
            List<@NotNull SeriesPoint> points) {

        static FormulaInput of(ToldSeries.Input input) {
            IndicatorView indicator = input.indicator();
            return new FormulaInput(
                    new IndicatorRef(indicator.slug(), indicator.definition().name()),
                    indicator.definitions(),
                    input.points());
        }
    }

    /** How far behind what was expected one may be. */
    @Schema(
            name = "AssessmentRule",
            description = "How far behind what was expected one may be, as parts of the way from baseline to target.")
    public record AssessmentRule(
            @Schema(description = "Names the rule.") @NotNull
            String version,

            @Schema(description = "The lowest gap that is on track.") @NotNull
            BigDecimal onTrack,

            @Schema(description = "The lowest gap that is only at risk.") @NotNull
            BigDecimal atRisk) {}
}

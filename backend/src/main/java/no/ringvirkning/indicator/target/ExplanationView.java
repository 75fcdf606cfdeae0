package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.observation.SeriesPoint;
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
                        "The day it was assessed on: the last period that had ended by then, with the reportingLag of the"
                                + " definition gone too, is the one that is due, or the deadline of what is wanted, or the one asked for, when"
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
                                + " indicator was defined so.")
        @NotNull
        List<@NotNull SeriesPoint> observed,

        @NotNull AssessmentRule thresholds,

        @Schema(description = "What came of it. Holds the baseline and the target that took part.") @NotNull
        AssessmentView assessment,

        @Schema(description = "How the figures that count were added up over areas, and how they were assessed.")
        @NotNull
        List<@NotNull StepView> steps) {

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

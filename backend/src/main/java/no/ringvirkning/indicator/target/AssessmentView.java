package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.engine.Flag;
import no.ringvirkning.indicator.engine.Outcome;
import no.ringvirkning.indicator.engine.Status;
import no.ringvirkning.indicator.observation.SeriesBreak;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it goes with an indicator and its target. */
@Schema(name = "Assessment", description = "How it goes with an indicator and its target, for an area and a slice.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
        @NotNull IndicatorRef indicator,
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "Which areas and borders the figures are about, as asked for.") @NotNull
        String areaBasis,

        @Schema(description = "What is counted or measured.") @NotNull
        String unit,

        @Schema(
                description =
                        "The period of the number that is assessed; without one, the one that is due. Before a number"
                                + " after the baseline is due, that of the last number there is.")
        @NotNull
        String period,

        @Schema(description = "The last period for which a number should be there: none after the deadline.") @NotNull
        String due,

        @Schema(description = "What is wanted. Absent when nothing is, or was by then.") @Nullable
        TargetVersion target,

        @Schema(
                description =
                        "What progress is measured from. Absent when nobody has set it, or it could not be told by then.")
        @Nullable
        TargetBaseline baseline,

        @NotNull Outcome outcome,
        @NotNull Status status,

        @Schema(
                description =
                        "Why it cannot be assessed, when it cannot: then the number does not tell how it goes, or there"
                                + " is none. Names the reason as 'undefined'; UNDECIDED: Of the number or the baseline only a"
                                + " bound is known, which leaves it open. An old number is assessed all the same.")
        @Nullable
        TermView notAssessable,

        @Schema(description = "The number that is assessed.") @NotNull
        TermView observed,

        @Schema(
                description =
                        "The part of the way from baseline to target that has been gone: below 0 is backwards, above 1"
                                + " further than asked.")
        @NotNull
        TermView attainment,

        @Schema(description = "What should have been by the period.") @NotNull
        TermView expected,

        @Schema(
                description =
                        "How much better than expected, in the unit of the indicator; below zero is worse, whichever"
                                + " way is better.")
        @NotNull
        TermView gap,

        @Schema(description = "For a target of growth, the yearly growth that was achieved, 0.01 for 1 %.") @NotNull
        TermView growth,

        @Schema(description = "What has to be said beside it.") @NotNull
        List<@NotNull Flag> flags,

        @Schema(description = "Where the figures cannot be compared with those since the baseline without care.")
        @NotNull
        List<@NotNull SeriesBreak> breaks,

        @Schema(description = "The version of the thresholds that the status was told by.") @NotNull
        String ruleVersion,

        @Schema(
                description =
                        "True when the target, its baseline or one of the figures since was made up to show a feature.")
        @NotNull
        Boolean illustrative) {}

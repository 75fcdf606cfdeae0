package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How fresh what a programme tells is, and why it is silent where it is. */
@Schema(name = "Freshness", description = "How fresh what a programme tells is, and why it is silent where it is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FreshnessView(
        @NotNull ProgrammeRef programme,

        @Schema(description = "The day that it is told for.") @NotNull
        LocalDate day,

        @Schema(description = "The day of the last report on any of the measures here.") @Nullable
        PartialDate reported,

        @Schema(description = "The last day of the round that is open, or else of the next one.") @Nullable
        LocalDate expected,

        @Schema(
                description =
                        "How it stands with the measures and figures that the open round asks about; absent when none is.")
        @Nullable
        TaskCounts counts,

        @Schema(description = "The measures that the plans in force carry on.") @NotNull
        List<@NotNull MeasureFreshness> measures,

        @Schema(description = "The figures of what the programme has targets for.") @NotNull
        List<@NotNull FigureFreshness> figures) {

    public FreshnessView {
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
    }

    /** How fresh what is told of a measure is. */
    @Schema(description = "How fresh what is told of a measure is.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeasureFreshness(
            @NotNull MeasureRef measure,

            @Schema(description = "The day of the last report.") @Nullable
            PartialDate reported,

            @Schema(description = "The day by which the next one is expected; absent when nobody is asked.") @Nullable
            LocalDate expected,

            @Schema(description = "Whether that day is over.") @NotNull
            Boolean late,

            @Schema(description = "Why there is no report; absent when nothing was said of it.") @Nullable
            Silence silence) {}

    /** How fresh the figures of a target are. */
    @Schema(description = "How fresh the figures of a target are.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureFreshness(
            @NotNull IndicatorRef indicator,
            @NotNull AreaRef area,

            @Schema(description = "The category of each dimension; empty for the total.") @NotNull
            Map<String, String> slice,

            @Schema(description = "The last period that is told.") @Nullable
            String period,

            @Schema(description = "The next period; absent when what is wanted is over.") @Nullable
            String awaited,

            @Schema(description = "The day from which its figure should be there.") @Nullable
            LocalDate expected,

            @Schema(description = "Whether that day is over.") @NotNull
            Boolean late,

            @Schema(description = "Why there is no figure; absent when nothing was said of it.") @Nullable
            Silence silence) {

        public FigureFreshness {
            slice = Collections.unmodifiableMap(new TreeMap<>(slice));
        }
    }

    /** Why nothing is told. */
    @Schema(description = "Why nothing is told.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Silence(
            @NotNull AnswerKind kind,

            @Schema(description = "The day on which it comes, when it comes later.") @Nullable
            LocalDate comes,

            @NotNull LocalizedText reason,

            @Schema(description = "Whether this was made up to show a feature.") @NotNull
            Boolean illustrative) {}
}

package no.ringvirkning.reporting;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round with what is asked in it, as far as the caller may know. */
@Schema(description = "A round with what is asked in it, as far as the caller may know.")
public record RoundTasks(
        @NotNull RoundView round,
        @NotNull RoundState state,

        @Schema(description = "Of the measures and the figures here.") @NotNull
        TaskCounts counts,

        @Schema(description = "The measures that it asks about, in the order of the plan.") @NotNull
        List<@NotNull MeasureTask> measures,

        @Schema(description = "The figures that it asks about.") @NotNull
        List<@NotNull FigureTask> figures,

        @Schema(description = "What the caller can do with the round.") @NotNull
        List<@NotNull RoundAction> allowedActions) {

    public RoundTasks {
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
        allowedActions = List.copyOf(allowedActions);
    }

    /** What the caller has comes first, then what nobody in particular has; else in the same order. */
    RoundTasks mineFirst() {
        return new RoundTasks(
                round,
                state,
                counts,
                measures.stream()
                        .sorted(Comparator.comparingInt(each -> TaskOwner.order(each.owner())))
                        .toList(),
                figures.stream()
                        .sorted(Comparator.comparingInt(each -> TaskOwner.order(each.owner())))
                        .toList(),
                allowedActions);
    }
}

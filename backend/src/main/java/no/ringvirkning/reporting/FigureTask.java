package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that is asked about: the last one that a target should have by the end of the round. */
@Schema(description = "A figure that is asked about: the last one that a target should have by the end of the round.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureTask(
        @Schema(description = "The id of the target that the figure is for.") @NotNull
        UUID target,

        @NotNull IndicatorRef indicator,
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; empty for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "Who has it; absent when it is everybody's who may report on it.") @Nullable
        TaskOwner owner,

        @Schema(description = "The day by which it is wanted: that of the round, or an earlier one.") @NotNull
        LocalDate due,

        @Schema(description = "The period whose figure it is.", examples = "2025") @NotNull
        String period,

        @Schema(description = "The day from which it should be there, by the indicator.") @NotNull
        LocalDate expected,

        @Schema(description = "The last period that is told.") @Nullable
        String last,

        @NotNull TaskState state,

        @Schema(description = "What was answered last in the place of a figure.") @Nullable
        AnswerView answer,

        @Schema(description = "What the caller can do with it.") @NotNull
        List<@NotNull TaskAction> allowedActions) {

    public FigureTask {
        slice = Collections.unmodifiableMap(new TreeMap<>(slice));
        allowedActions = List.copyOf(allowedActions);
    }
}

package no.ringvirkning.reporting;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are asked about, and how it stands with them. */
@Schema(description = "How many are asked about, and how it stands with them.")
public record TaskCounts(
        @Schema(description = "The sum of the others.") @NotNull
        Integer total,

        @Schema(description = "By a report or a figure.") @NotNull
        Integer answered,

        @Schema(description = "Not yet, and not too late.") @NotNull
        Integer due,

        @Schema(description = "Not yet, and too late.") @NotNull
        Integer late,

        @Schema(description = "On a day that was promised and is not over.") @NotNull
        Integer comesLater,

        @Schema(description = "There is nothing to tell of them.") @NotNull
        Integer notApplicable) {

    static TaskCounts of(Collection<TaskState> states) {
        return new TaskCounts(
                states.size(),
                in(TaskState.ANSWERED, states),
                in(TaskState.DUE, states),
                in(TaskState.LATE, states),
                in(TaskState.COMES_LATER, states),
                in(TaskState.NOT_APPLICABLE, states));
    }

    private static int in(TaskState state, Collection<TaskState> states) {
        return (int) states.stream().filter(each -> each == state).count();
    }
}

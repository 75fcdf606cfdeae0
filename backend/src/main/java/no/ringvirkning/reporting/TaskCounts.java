package no.ringvirkning.reporting;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are asked about, and how it stands with them. */
@Schema(description = "How many are asked about, and how it stands with them.")
public record TaskCounts(
        @Schema(description = "The sum of the others.") @NotNull
        Integer total,

        @NotNull Integer answered,
        @NotNull Integer due,
        @NotNull Integer late,
        @NotNull Integer comesLater,
        @NotNull Integer notApplicable) {

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

package no.ringvirkning.reporting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked of the caller now, over all their programmes, and what the year brings. */
@Schema(description = "What is asked of the caller now, over all their programmes, and what the year brings.")
public record TasksView(
        @Schema(description = "The day that it is told for.") @NotNull
        LocalDate day,

        @Schema(description = "Of all rounds together.") @NotNull
        TaskCounts counts,

        @Schema(
                description =
                        "The open round of each programme in which something is asked of the caller, as far as it is.")
        @NotNull
        List<@NotNull RoundTasks> rounds,

        @Schema(description = "The programmes of the caller.") @NotNull
        List<@NotNull ProgrammeRounds> programmes,

        @Schema(description = "The days to come within a year, in order.") @NotNull
        List<@NotNull WheelDay> wheel) {

    public TasksView {
        rounds = List.copyOf(rounds);
        programmes = List.copyOf(programmes);
        wheel = List.copyOf(wheel);
    }

    /** What the caller can do with the rounds of one of their programmes. */
    @Schema(description = "What the caller can do with the rounds of one of their programmes.")
    public record ProgrammeRounds(
            @NotNull ProgrammeRef programme,

            @Schema(description = "What the caller can do there.") @NotNull
            List<@NotNull RoundAction> allowedActions) {

        public ProgrammeRounds {
            allowedActions = List.copyOf(allowedActions);
        }
    }
}

package no.ringvirkning.reporting;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round in the list of a programme. */
@Schema(description = "A round in the list of a programme.")
public record RoundSummary(
        @NotNull RoundView round,
        @NotNull RoundState state,

        @Schema(description = "What the caller can do with it.") @NotNull
        List<@NotNull RoundAction> allowedActions) {

    public RoundSummary {
        allowedActions = List.copyOf(allowedActions);
    }
}

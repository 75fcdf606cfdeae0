package no.ringvirkning.reporting.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who has something left in a round. */
@Schema(description = "Somebody who has something left in a round, for those who lead the programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonToRemind(
        @Schema(description = "The account.") @NotNull UUID account,

        @Schema(description = "What the person is called.") @NotNull
        String name,

        @Schema(description = "How much they have left.") @NotNull
        Integer left,

        @Schema(description = "How much of it is too late.") @NotNull
        Integer late,

        @Schema(description = "When they were last reminded in the round.") @Nullable
        Instant remindedAt,

        @Schema(description = "Whether they want to be reminded.") @NotNull
        Boolean wanted,

        @Schema(description = "Whether they can be sent a reminder by hand now.") @NotNull
        Boolean canBeReminded) {}

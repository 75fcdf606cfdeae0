package no.ringvirkning.plan.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the public was or is asked. */
@Schema(description = "When the public was or is asked.")
public record HearingPeriod(
        @Schema(description = "The first day.") @NotNull LocalDate from,

        @Schema(description = "The last day on which something can be said.") @NotNull
        LocalDate until) {}

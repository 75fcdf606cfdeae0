package no.ringvirkning.plan.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the public is asked. */
@Schema(description = "How long the public is asked.")
public record SendToHearing(
        @Schema(description = "The last day on which something can be said; not before today.") @NotNull
        LocalDate until) {}

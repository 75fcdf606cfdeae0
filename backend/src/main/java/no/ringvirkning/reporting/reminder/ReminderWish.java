package no.ringvirkning.reporting.reminder;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody wants to be reminded. */
@Schema(description = "Whether one wants to be reminded, in all one's programmes.")
public record ReminderWish(
        @Schema(description = "Whether one does.") @NotNull Boolean wanted) {}

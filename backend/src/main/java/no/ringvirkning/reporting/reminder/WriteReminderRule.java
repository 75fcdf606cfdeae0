package no.ringvirkning.reporting.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When those who have something left are to be reminded. */
@Schema(description = "When those who have something left in a round are to be reminded of it.")
public record WriteReminderRule(
        @Schema(description = "How many days before the last day, from 1 to 60; absent for not at all.")
        @Nullable
        @Min(1)
        @Max(60)
        Integer daysBefore,

        @Schema(description = "Whether on the last day.") @NotNull
        Boolean onDay,

        @Schema(description = "How many days after the last day, from 1 to 60; absent for not at all.")
        @Nullable
        @Min(1)
        @Max(60)
        Integer daysAfter) {}

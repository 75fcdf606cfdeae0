package no.ringvirkning.reporting.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When those who have something left in a round of a programme are reminded of it. */
@Schema(
        description =
                "When those who have something left in a round of a programme are reminded of it. It is not public.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReminderRule(
        @Schema(description = "The version, as If-Match has it; 0 when it is the usual one, that nobody has written.")
        @NotNull
        Long version,

        @Schema(description = "How many days before the last day; absent when not at all.") @Nullable
        Integer daysBefore,

        @Schema(description = "Whether on the last day.") @NotNull
        Boolean onDay,

        @Schema(description = "How many days after the last day; absent when not at all.") @Nullable
        Integer daysAfter)
        implements Versioned {

    static final ReminderRule USUAL = new ReminderRule(0L, 7, true, 7);
}

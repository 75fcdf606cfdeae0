package no.ringvirkning.reporting.reminder;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was reminded, and who was not. */
@Schema(name = "Reminded", description = "Who was reminded, and who was not.")
public record RemindedView(
        @Schema(description = "1: it is never changed.") @NotNull
        Long version,

        @Schema(description = "The accounts that were sent a reminder.") @NotNull
        List<@NotNull UUID> sent,

        @Schema(
                description =
                        "Those that were not: within 24 hours of the last one, wanting none, or with nothing left.")
        @NotNull
        List<@NotNull UUID> skipped)
        implements Versioned {

    public RemindedView {
        sent = List.copyOf(sent);
        skipped = List.copyOf(skipped);
    }
}

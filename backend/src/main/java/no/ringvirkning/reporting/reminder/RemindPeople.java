package no.ringvirkning.reporting.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to remind. */
@Schema(description = "Whom to remind of what they have left.")
public record RemindPeople(
        @Schema(description = "The accounts, up to 200.") @NotNull @Size(min = 1, max = 200)
        List<@NotNull UUID> accounts) {

    public RemindPeople {
        accounts = List.copyOf(Objects.requireNonNullElse(accounts, List.of()));
    }
}

package no.ringvirkning.indicator.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.observation.RecordSeries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a submission says. */
@Schema(description = "What a submission says. It takes the place of all that it said before.")
public record WriteSubmission(
        @Schema(description = "One for each area and slice.") @NotNull @Size(min = 1, max = 500)
        List<@NotNull @Valid RecordSeries> series) {

    public WriteSubmission {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
    }
}

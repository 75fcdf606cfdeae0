package no.ringvirkning.indicator.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.observation.RecordSeries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of an indicator to be approved and published. */
@Schema(description = "Figures of an indicator to be approved and published.")
public record NewSubmission(
        @Schema(description = "The slug of the indicator, of a programme of the caller's.") @NotNull @Size(max = 120)
        String indicator,

        @Schema(description = "One for each area and slice.") @NotNull @Size(min = 1, max = 500)
        List<@NotNull @Valid RecordSeries> series) {

    public NewSubmission {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
    }
}

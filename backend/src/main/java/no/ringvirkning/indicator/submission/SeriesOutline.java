package no.ringvirkning.indicator.submission;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a submission has figures of, without them. */
@Schema(description = "What a submission has figures of, without them.")
public record SeriesOutline(
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "In their order.") @NotNull List<@NotNull String> periods,

        @Schema(description = "True when some of it was made up to show a feature.") @NotNull
        Boolean illustrative) {

    public SeriesOutline {
        slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
        periods = List.copyOf(Objects.requireNonNullElse(periods, List.of()));
    }
}

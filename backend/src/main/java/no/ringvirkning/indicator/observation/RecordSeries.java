package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was observed of one area and slice, to enter into the record. */
@Schema(
        description =
                "What was observed of one area and slice, to enter into the record. Periods that are not named stay as they are.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordSeries(
        @NotNull @Valid AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull @Size(max = 20)
        Map<String, String> slice,

        @Schema(description = "One for each period.") @NotNull @Size(min = 1, max = 5000)
        List<@NotNull @Valid RecordObservation> observations) {

    public RecordSeries {
        slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
        observations = List.copyOf(Objects.requireNonNullElse(observations, List.of()));
    }
}

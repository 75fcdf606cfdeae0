package no.ringvirkning.indicator.submission;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.ringvirkning.area.AreaRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures of an area and a slice that are under way, without them. */
@Schema(description = "Figures of an area and a slice that are under way, without them.")
public record SubmissionUnderWay(
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "The periods that there are figures for, in their order.") @NotNull
        List<@NotNull String> periods,

        @NotNull UnderWayStatus status,

        @Schema(description = "The day on which it came to stand so.") @NotNull
        LocalDate since,

        @Schema(description = "True when some of them were made up to show a feature.") @NotNull
        Boolean illustrative) {

    public SubmissionUnderWay {
        slice = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(slice, Map.of())));
        periods = List.copyOf(Objects.requireNonNullElse(periods, List.of()));
    }
}

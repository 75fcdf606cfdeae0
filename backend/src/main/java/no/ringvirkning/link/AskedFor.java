package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a request: a measure to be reported on, or the figure of a period. */
@Schema(
        description =
                "One line of a request: a measure to be reported on, or the figure of one period of an indicator of the programme.")
public record AskedFor(
        @Schema(description = "The code of the measure, where it is one.") @Nullable @Size(max = 20)
        String measure,

        @Schema(description = "The slug of the indicator, where it is a figure.") @Nullable @Size(max = 120)
        String indicator,

        @Schema(description = "The slug of the area that the figure is of.") @Nullable @Size(max = 120)
        String area,

        @Schema(description = "The category of each dimension; none for the total.") @Nullable @Size(max = 20)
        Map<String, String> slice,

        @Schema(description = "The period that the figure is of.") @Nullable @Size(min = 4, max = 10)
        String period) {

    @JsonIgnore
    @AssertTrue(message = "a line names a measure, or an indicator with an area and a period")
    public boolean isOne() {
        return measure == null
                ? indicator != null && area != null && period != null
                : indicator == null && area == null && period == null && slice == null;
    }

    Map<String, String> sliceOrTotal() {
        return Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
    }
}

package no.ringvirkning.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order in which a revision tells its measures. */
@Schema(description = "The order in which a revision tells its measures.")
public record MeasureOrder(
        @Schema(description = "The codes of all its measures, each once.") @NotNull
        List<@NotNull String> measures) {
    /** A list that is left out is empty. */
    public MeasureOrder {
        measures = Objects.requireNonNullElse(measures, List.of());
    }
}

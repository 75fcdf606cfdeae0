package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A projection, whether it stands on the borders that were asked for, and what came of it. */
@Schema(description = "A projection, whether it stands on the borders that were asked for, and what came of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionAnswer(
        @NotNull ProjectionView projection,
        @NotNull BasisFit basisFit,

        @Schema(description = "What came of each point whose period has passed, oldest first.") @NotNull
        List<@NotNull PointOutcome> outcomes,

        @Schema(description = "What came of the change. Absent when there is none, or when it lies ahead.") @Nullable
        ChangeOutcome changeOutcome) {

    public ProjectionAnswer {
        outcomes = List.copyOf(Objects.requireNonNullElse(outcomes, List.of()));
    }

    @Nullable
    PointOutcome outcomeOf(String period) {
        return outcomes.stream()
                .filter(outcome -> outcome.period().equals(period))
                .findFirst()
                .orElse(null);
    }
}

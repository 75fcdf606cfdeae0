package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A projection, whether it can stand beside the figures that were asked for, and what came of it. */
@Schema(description = "A projection, whether it can stand beside the figures that were asked for, and what came of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionAnswer(
        @NotNull ProjectionView projection,

        @Schema(
                description =
                        "What is counted or measured by the definition of its base, else of when it was made. Absent when"
                                + " nobody says when that was, and the indicator has not always measured the same.")
        @Nullable
        String unit,

        @NotNull DefinitionFit definitionFit,
        @NotNull BasisFit basisFit,

        @Schema(description = "What came of each point whose period has passed, oldest first.") @NotNull
        List<@NotNull PointOutcome> outcomes,

        @Schema(description = "What came of the change. Absent when there is none, or when it lies ahead.") @Nullable
        ChangeOutcome changeOutcome) {

    public ProjectionAnswer {
        outcomes = List.copyOf(Objects.requireNonNullElse(outcomes, List.of()));
    }

    /** What is expected period by period, on the same borders and by the same measure: only that has a place among the figures. */
    public boolean standsBesideFigures() {
        return definitionFit == DefinitionFit.SAME
                && basisFit == BasisFit.SAME
                && !projection.points().isEmpty();
    }

    @Nullable
    PointOutcome outcomeOf(String period) {
        return outcomes.stream()
                .filter(outcome -> outcome.period().equals(period))
                .findFirst()
                .orElse(null);
    }
}

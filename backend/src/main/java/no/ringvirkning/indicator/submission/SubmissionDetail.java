package no.ringvirkning.indicator.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.indicator.observation.RecordSeries;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission with its figures, for those who work with it. */
@Schema(description = "A submission with its figures, for those who work with it, and what the caller can do with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionDetail(
        @NotNull UUID id,

        @Schema(description = "Counts what was done with it, from 1.") @NotNull
        Long version,

        @Schema(description = "The slug of the indicator.") @NotNull
        String indicator,

        @NotNull SubmissionStatus status,

        @Schema(
                description =
                        "How many new observations came of it; 0 when all of it stood already. Absent before it is published.")
        @Nullable
        Integer recorded,

        @Schema(description = "What it says, as it was handed in.") @NotNull
        List<@NotNull RecordSeries> series,

        @Schema(description = "What was done with it, oldest first.") @NotNull
        List<@NotNull SubmissionStep> steps,

        @Schema(description = "What the caller can do with it as it stands.") @NotNull
        List<@NotNull SubmissionAction> allowedActions)
        implements Versioned {

    public SubmissionDetail {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
        allowedActions = List.copyOf(Objects.requireNonNullElse(allowedActions, List.of()));
    }
}

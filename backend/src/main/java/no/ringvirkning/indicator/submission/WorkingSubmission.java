package no.ringvirkning.indicator.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission in the list of those who work with it. */
@Schema(description = "A submission in the list of those who work with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkingSubmission(
        @NotNull UUID id,

        @Schema(description = "Counts what was done with it, from 1.") @NotNull
        Long version,

        @NotNull ProgrammeRef programme,
        @NotNull IndicatorRef indicator,
        @NotNull SubmissionStatus status,

        @Schema(description = "The day it came there.") @NotNull
        LocalDate since,

        @Schema(description = "Why it was given back or withdrawn last.") @Nullable
        String reason,

        @Schema(description = "What it has figures of.") @NotNull
        List<@NotNull SeriesOutline> series) {

    public WorkingSubmission {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
    }
}

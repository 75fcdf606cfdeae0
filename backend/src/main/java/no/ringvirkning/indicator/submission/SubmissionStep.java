package no.ringvirkning.indicator.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done with a submission, without who did it. */
@Schema(description = "What was done with a submission, without who did it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionStep(
        @Schema(description = "Counts the steps, from 1.") @NotNull
        Integer number,

        @Schema(description = "Where the submission stood after it.") @NotNull
        SubmissionStatus status,

        @NotNull LocalDate day,

        @Schema(description = "Why it was given back or withdrawn.") @Nullable
        String reason) {}

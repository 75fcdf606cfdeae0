package no.ringvirkning.indicator.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a submission goes no further. */
@Schema(description = "Why a submission goes no further. For those who work with it; the public does not read it.")
public record StepReason(
        @Schema(description = "In a few words.") @NotNull @Size(min = 1, max = 1000)
        String reason) {}

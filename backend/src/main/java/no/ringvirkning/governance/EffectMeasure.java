package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measure that a decision was about. */
@Schema(description = "The measure that a decision was about.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffectMeasure(
        @Schema(description = "The slug of the programme.") @NotNull
        String programme,

        @Schema(description = "The code of the measure in the programme.") @NotNull
        String code) {}

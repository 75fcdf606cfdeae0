package no.ringvirkning.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pointer to an indicator. */
@Schema(description = "A pointer to an indicator.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorRef(
        @Schema(description = "Names the indicator in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "The name on the date asked for.") @NotNull
        LocalizedText name) {}

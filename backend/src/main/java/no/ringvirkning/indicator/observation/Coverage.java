package no.ringvirkning.indicator.observation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of how many parts there is a figure. */
@Schema(description = "Of how many of the areas that make up the whole there is a figure.")
public record Coverage(
        @Schema(description = "How many have a figure.") @NotNull
        Integer have,

        @Schema(description = "How many there are.") @NotNull
        Integer of) {}

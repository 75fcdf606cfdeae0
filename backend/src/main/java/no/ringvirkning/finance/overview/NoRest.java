package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That nothing can be said of what is left of grants in a currency, and why. */
@Schema(description = "That nothing can be said of what is left of grants in a currency, and why.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoRest(
        @Schema(description = "ISO 4217.", examples = "NOK") @NotNull
        String currency,

        @Schema(
                description =
                        "The year whose prices the grants are in, when it is only of them that nothing can be said.")
        @Nullable
        Integer priceYear,

        @NotNull NoRestBecause because) {}

package no.ringvirkning.indicator.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wanted at a period on the way. */
@Schema(description = "What is wanted at a period on the way.")
public record InterimPoint(
        @Schema(description = "The period by which it is wanted, of the frequency of the indicator.")
        @NotNull
        @Size(min = 4, max = 10)
        String period,

        @Schema(description = "The value that is wanted then, in the unit of the indicator.") @NotNull
        BigDecimal value) {}

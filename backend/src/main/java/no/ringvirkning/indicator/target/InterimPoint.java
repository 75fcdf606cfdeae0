package no.ringvirkning.indicator.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wanted at a period on the way. */
@Schema(description = "What is wanted at a period on the way.")
public record InterimPoint(
        @NotNull @Size(min = 4, max = 10) String period,
        @NotNull BigDecimal value) {}

package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is expected of one period. */
@Schema(description = "What is expected of one period.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record ProjectionPoint(
        @Schema(description = "The period, of the frequency of the indicator.", examples = "2030")
        @NotNull
        @Size(min = 4, max = 10)
        String period,

        @Schema(
                description =
                        "What is expected of it, in the unit that the indicator had in the base, else when it was made.")
        @NotNull
        BigDecimal value,

        @Schema(description = "The lowest that is thought likely. Absent when none is named.") @Nullable
        BigDecimal low,

        @Schema(description = "The highest that is thought likely. Absent when none is named.") @Nullable
        BigDecimal high) {}

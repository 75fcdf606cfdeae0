package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of what was expected of one period. */
@Schema(description = "What came of what was expected of one period: the difference, or the reason why there is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PointOutcome(
        @Schema(description = "The period it was expected of.") @NotNull
        String period,

        @Schema(description = "What was expected.") @NotNull BigDecimal projected,

        @Schema(description = "What was observed, on the borders of the projection where they are known.") @Nullable
        BigDecimal observed,

        @Schema(description = "Observed less projected, exact.") @Nullable
        BigDecimal difference,

        @Schema(description = "Whether it lies between low and high. Absent when the projection names no such range.")
        @Nullable
        Boolean likely,

        @Schema(description = "Why there is no difference.") @Nullable
        NoOutcome notCompared,

        @Schema(description = "True when what was observed was made up to show a feature.") @NotNull
        Boolean illustrative) {}

package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a change that was expected. */
@Schema(
        description =
                "What came of a change that was expected, or the reason why it cannot be held against what came. Where its"
                        + " base is not named, or has no figure, what came is told from the first figure that there is.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeOutcome(
        @Schema(description = "By which part more or less it was expected to be, 0.01 for 1 %.") @NotNull
        BigDecimal projected,

        @Schema(description = "The period by which it was expected.") @NotNull
        String until,

        @Schema(description = "What was observed then.") @Nullable
        BigDecimal observed,

        @Schema(
                description =
                        "The period that the observed change is counted from: the base of the projection where it names one"
                                + " that has a figure, else the first that has.")
        @Nullable
        String since,

        @Schema(description = "What was observed in it.") @Nullable
        BigDecimal observedSince,

        @Schema(description = "By which part more or less it became since, to 34 digits.") @Nullable
        BigDecimal observedChange,

        @Schema(description = "The observed change less the projected one.") @Nullable
        BigDecimal difference,

        @Schema(description = "Why there is no difference.") @Nullable
        NoOutcome notCompared,

        @Schema(description = "True when what was observed was made up to show a feature.") @NotNull
        Boolean illustrative) {}

package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.plan.measure.MeasureRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the money goes to, over all years. */
@Schema(description = "What the money goes to, over all years.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingUse(
        @Schema(description = "The measure. Absent for money that is for the programme as a whole.") @Nullable
        MeasureRef measure,

        @Schema(description = "By stage.") @NotNull List<@NotNull FundingSum> sums,

        @Schema(
                description =
                        "What is granted and not yet spent, by currency and price level; only where all amounts of both are known, whether what was spent is of the grants, and both are in the same prices. What somebody spent in a year for which they granted nothing is left out. Below zero when more was spent.")
        @NotNull
        List<@NotNull FundingRest> rest,

        @Schema(description = "Why nothing can be said of the rest, where nothing can: by currency.") @NotNull
        List<@NotNull NoRest> noRest) {}

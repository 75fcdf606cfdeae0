package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.finance.CaseRef;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.DecisionRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one payer gives in one year. */
@Schema(description = "What one payer gives in one year.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingRow(
        @Schema(description = "Who pays. Absent for money of which the source does not say from whom it comes.")
        @Nullable
        PartnerRef funder,

        @Schema(description = "By stage.") @NotNull List<@NotNull FundingSum> sums,

        @Schema(
                description =
                        "What is granted and not yet spent, by currency and price level; only where all amounts of both are known, whether what was spent is of the grants, and both are in the same prices. What somebody spent in a year for which they granted nothing is left out. Below zero when more was spent.")
        @NotNull
        List<@NotNull FundingRest> rest,

        @Schema(description = "Why nothing can be said of the rest, where nothing can: by currency.") @NotNull
        List<@NotNull NoRest> noRest,

        @Schema(description = "The decisions behind it, as far as they are known.") @NotNull
        List<@NotNull DecisionRef> decisions,

        @Schema(description = "The cases about it, as far as they are known.") @NotNull
        List<@NotNull CaseRef> cases) {}

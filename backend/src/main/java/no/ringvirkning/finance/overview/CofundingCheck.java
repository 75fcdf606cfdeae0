package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the money of a year keeps the rule on co-funding, with the numbers it was worked out from (invariant 23). */
@Schema(
        description =
                "Whether the money of a year keeps the rule on co-funding, with the numbers it was worked out from. Shares are compared exactly, before they are rounded to two decimals for reading; capital that was released is not counted.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CofundingCheck(
        @Schema(description = "The budget year.") @NotNull Integer year,
        @NotNull CofundingBasis basis,

        @Schema(description = "Where the amounts stand. Absent when there are none.") @Nullable
        MoneySource source,

        @NotNull CofundingRuleView rule,
        @NotNull CofundingVerdict verdict,
        @NotNull CofundingBecause because,

        @Schema(description = "All of it. Absent when it cannot be added, or there is none.") @Nullable
        Money total,

        @Schema(description = "What the own funders pay, in kind included.") @Nullable
        Money own,

        @Schema(description = "What public funders pay, own ones included.") @Nullable
        Money publicFunds,

        @Schema(description = "Of it, what nobody is named as paying.") @Nullable
        Money funderNotKnown,

        @Schema(description = "Of it, what is not known to be public or not; what nobody is named as paying included.")
        @Nullable
        Money sectorNotKnown,

        @Schema(description = "The own share in per cent.", examples = "25.00") @Nullable
        BigDecimal ownShare,

        @Schema(description = "The public share in per cent.", examples = "75.00") @Nullable
        BigDecimal publicShare,

        @Schema(
                description =
                        "True when the rule or an amount it was compared with was made up to show a feature, so that it says nothing of a real programme.")
        @NotNull
        Boolean illustrative) {}

package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sum of amounts of one stage, source, kind, currency and price level. */
@Schema(
        description =
                "A sum of amounts of one stage, source, kind, currency and price level; others are never added to it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingSum(
        @NotNull FundingStage stage,
        @NotNull MoneySource source,

        @Schema(description = "True for what is given in hours or otherwise, and has a value in money only.") @NotNull
        Boolean inKind,

        @Schema(
                description = "The exact sum of the amounts that are known, with two decimals. Absent when none is.",
                examples = "12000000.00")
        @Nullable
        BigDecimal amount,

        @Schema(description = "ISO 4217.", examples = "NOK") @NotNull
        String currency,

        @Schema(
                description =
                        "How the sum is meant. Exact amounts leave it as it is; lower bounds make AT_LEAST or MORE_THAN, upper bounds UP_TO or LESS_THAN; any other mixture is CIRCA. Absent without an amount.")
        @Nullable
        Qualifier qualifier,

        @Schema(description = "The year whose prices the amounts are in, when they are in fixed prices.") @Nullable
        Integer priceYear,

        @Schema(description = "How many amounts went into it, those that are not known among them.") @NotNull
        Integer parts,

        @Schema(
                description =
                        "How many of them are not known. Such an amount is counted where no fixed prices are, whatever prices it may be in.")
        @NotNull
        Integer unknown,

        @Schema(description = "Whether all are known. Else the sum is the least that it can be.") @NotNull
        Boolean complete,

        @Schema(description = "True when some of it was made up to show a feature.") @NotNull
        Boolean illustrative) {

    public FundingSum {
        amount = amount == null ? null : Money.exact(amount);
    }

    Part.Pot pot() {
        return new Part.Pot(stage, source, inKind, currency, priceYear);
    }
}

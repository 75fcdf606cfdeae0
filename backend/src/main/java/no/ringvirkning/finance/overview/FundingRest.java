package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is granted and not yet spent, of one currency and price level. */
@Schema(description = "What is granted and not yet spent, of one currency and price level.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingRest(
        @Schema(
                description = "The amount, always with two decimals; below zero when more was spent.",
                examples = "250000.00")
        @NotNull
        BigDecimal amount,

        @Schema(description = "ISO 4217.", examples = "NOK") @NotNull
        String currency,

        @Schema(description = "How the amount is meant.") @NotNull
        Qualifier qualifier,

        @Schema(description = "The year whose prices the amount is in, when it is in fixed prices.") @Nullable
        Integer priceYear,

        @Schema(description = "True when something that was made up to show a feature went into it.") @NotNull
        Boolean illustrative) {

    public FundingRest {
        amount = amount == null ? null : Money.exact(amount);
    }

    static FundingRest of(FundingSum granted, FundingSum spent) {
        Money left = Sums.minus(granted, spent);
        return new FundingRest(
                left.amount(),
                left.currency(),
                left.qualifier(),
                left.priceYear(),
                granted.illustrative() || spent.illustrative());
    }
}

package no.ringvirkning.finance.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * One amount that goes into a sum.
 *
 * @param pot what it may be added to
 * @param amount how much; null when the source does not say
 * @param qualifier how the amount is meant; null without one
 * @param illustrative whether it was made up to show a feature
 */
record Part(Pot pot, @Nullable BigDecimal amount, @Nullable Qualifier qualifier, boolean illustrative) {

    /** Only amounts of one pot are ever added: another currency or the prices of another year are other money. */
    record Pot(
            FundingStage stage,
            MoneySource source,
            boolean inKind,
            String currency,
            @Nullable Integer priceYear) {

        static final Comparator<Pot> ORDER = Comparator.comparing(Pot::stage)
                .thenComparing(Pot::source)
                .thenComparing(Pot::inKind)
                .thenComparing(Pot::currency)
                .thenComparing(Pot::priceYear, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    static Part of(
            FundingStage stage,
            MoneySource source,
            boolean inKind,
            String currency,
            @Nullable Money money,
            boolean illustrative) {
        return money == null
                ? new Part(new Pot(stage, source, inKind, currency, null), null, null, illustrative)
                : new Part(
                        new Pot(stage, source, inKind, money.currency(), money.priceYear()),
                        money.amount(),
                        money.qualifier(),
                        illustrative);
    }

    /** The same, in kind or not. */
    Part asMoney() {
        Pot money = new Pot(pot.stage(), pot.source(), false, pot.currency(), pot.priceYear());
        return new Part(money, amount, qualifier, illustrative);
    }
}

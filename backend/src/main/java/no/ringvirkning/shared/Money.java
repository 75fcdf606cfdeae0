package no.ringvirkning.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount of money, exact to the øre, with the reservation its source makes. */
@Schema(description = "An amount of money, exact to two decimals, with the reservation its source makes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Money(
        @Schema(description = "The amount, always with two decimals.", examples = "2000000.00")
        @NotNull
        @Digits(integer = 16, fraction = 2)
        @Column(name = "amount")
        BigDecimal amount,

        @Schema(description = "ISO 4217.", examples = "NOK")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}")
        @Column(name = "currency")
        String currency,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "qualifier")
        Qualifier qualifier,

        @Schema(description = "The year whose prices the amount is in, when it is in fixed prices.")
        @Nullable
        @Column(name = "price_year")
        Integer priceYear) {

    /** The decimals of every amount, wherever it is shown: 2000000 and 2000000.00 are one amount and one text. */
    private static final int DECIMALS = 2;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(c -> c.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** More than any sum has before the point: 1E999999999 is never written out. */
    private static final int MAX_DIGITS = 30;

    public Money {
        amount = amount == null ? null : exact(amount);
    }

    /** The amount with two decimals; one that is finer, or larger than any, is left as it is, for its rule to refuse. */
    public static BigDecimal exact(BigDecimal amount) {
        boolean fits =
                amount.stripTrailingZeros().scale() <= DECIMALS && amount.precision() - amount.scale() <= MAX_DIGITS;
        return fits ? amount.setScale(DECIMALS) : amount;
    }

    /** Whether the currency is one that money is in. */
    @JsonIgnore
    public boolean isInUse() {
        return isInUse(currency);
    }

    /** Whether the code is that of a currency that money is in. */
    public static boolean isInUse(String currency) {
        return CURRENCIES.contains(currency);
    }
}

package no.ringvirkning.indicator;

import java.math.BigDecimal;

/** What numbers the record can keep to their last digit; the database holds them to the same. */
public final class Numbers {

    /** For who wrote another. */
    public static final String LIMITS = "A number has 28 digits before the point and 10 after it at most.";

    private static final int WHOLE_DIGITS = 28;
    private static final int DECIMALS = 10;

    private Numbers() {}

    /** Whether it can be kept. */
    public static boolean fits(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        // Before anything is done to it: 1e999999999 is a short text and a long number.
        long whole = (long) number.precision() - number.scale();
        return whole <= WHOLE_DIGITS
                && (number.scale() <= DECIMALS || number.stripTrailingZeros().scale() <= DECIMALS);
    }

    /** Without zeros at the end, and never as 1E+5. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

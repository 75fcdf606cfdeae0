package no.ringvirkning.indicator.engine.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The arithmetic that does not come out even. Sums, differences and products are exact; quotients, roots and powers have 34
 * digits, and are exact where these suffice. Rounding to what is drawn happens on the page alone.
 */
public final class Decimals {

    /** What quotients, roots and powers are rounded to: 34 digits. */
    public static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Some digits more on the way, so that the last of the 34 is right. */
    private static final MathContext ON_THE_WAY = new MathContext(50, RoundingMode.HALF_EVEN);

    /** As many digits as a long holds when six are added. */
    private static final int SHORT = 12;

    private static final long MILLION = 1_000_000;

    private static final BigDecimal CLOSE_ENOUGH = new BigDecimal("1e-48");

    private Decimals() {}

    /** The quotient; the divisor is not zero. */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.precision() <= SHORT && divisor.precision() <= SHORT
                ? divideShort(dividend, divisor)
                : dividend.divide(divisor, DIGITS);
    }

    /** Tells by whole numbers whether a few decimals suffice: to find that out of 34 digits takes twenty times as long. */
    private static BigDecimal divideShort(BigDecimal dividend, BigDecimal divisor) {
        long above = dividend.unscaledValue().longValue() * MILLION;
        long below = divisor.unscaledValue().longValue();
        if (above % below != 0) {
            return dividend.divide(divisor, DIGITS);
        }
        BigDecimal quotient = BigDecimal.valueOf(above / below)
                .scaleByPowerOfTen(divisor.scale() - dividend.scale() - 6)
                .stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    /**
     * The base to a power that is a fraction, so that a year's growth can be told for months.
     *
     * @param base above zero
     * @param numerator of the exponent, any
     * @param denominator of the exponent, above zero
     */
    public static BigDecimal power(BigDecimal base, long numerator, long denominator) {
        if (base.signum() <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("only a positive base has a power by a fraction");
        }
        long common = gcd(Math.abs(numerator), denominator);
        BigDecimal root = root(base, denominator / common);
        BigDecimal power = root.pow(Math.toIntExact(Math.abs(numerator) / common), ON_THE_WAY);
        return numerator < 0 ? BigDecimal.ONE.divide(power, ON_THE_WAY).round(DIGITS) : power.round(DIGITS);
    }

    /** Newton's way to the root, from the nearest binary number: three steps or so, each doubling the digits that are right. */
    private static BigDecimal root(BigDecimal base, long degree) {
        if (degree == 1) {
            return base;
        }
        int n = Math.toIntExact(degree);
        BigDecimal root = new BigDecimal(Math.pow(base.doubleValue(), 1.0 / n), ON_THE_WAY);
        BigDecimal step;
        do {
            BigDecimal quotient = base.divide(root.pow(n - 1, ON_THE_WAY), ON_THE_WAY);
            step = quotient.subtract(root).divide(BigDecimal.valueOf(n), ON_THE_WAY);
            root = root.add(step, ON_THE_WAY);
        } while (step.abs().compareTo(root.multiply(CLOSE_ENOUGH)) > 0);
        return root;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}

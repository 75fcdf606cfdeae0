package no.ringvirkning.indicator.reader;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which numbers are read. No number passes through a double on the way. */
final class Figures {

    private static final int MOST_DIGITS = 38;

    /** A number as JSON writes it. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    /** Whatever somebody may have meant as a number. Nothing in it is tried twice, however long the text. */
    private static final Pattern LIKE_A_NUMBER = Pattern.compile(
            "\\s*+([+-]?[0-9][0-9.,\\s\\u00a0\\u202f]*+([eE][+-]?[0-9]++)?|[+-]?[.,][0-9]++|nan|[+-]?inf(inity)?)\\s*+",
            Pattern.CASE_INSENSITIVE);

    private Figures() {}

    /** The number with the decimals it was written with, or null if it has more digits than is kept. */
    static @Nullable BigDecimal exact(BigDecimal written) {
        long scale = written.scale();
        // The scale alone is looked at first: whoever writes 1e2147483647 wants it to be written out.
        if (Math.abs(scale) > MOST_DIGITS
                || written.precision() > MOST_DIGITS
                || written.precision() - scale > MOST_DIGITS) {
            return null;
        }
        return scale < 0 ? written.setScale(0) : written;
    }

    static boolean isNumber(String text) {
        return text.length() <= 2 * MOST_DIGITS && NUMBER.matcher(text).matches();
    }

    static boolean looksLikeNumber(String text) {
        return LIKE_A_NUMBER.matcher(text).matches();
    }
}

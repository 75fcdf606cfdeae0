package no.ringvirkning.indicator.reader;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. A missing figure is never a number, and zero is never a missing figure. */
public sealed interface StatCell {

    /** What the source marked the cell with, as written. */
    @Nullable
    String symbol();

    /**
     * A figure, exactly as written.
     *
     * @param symbol a mark beside the figure, such as one for provisional figures
     */
    record Known(BigDecimal value, @Nullable String symbol) implements StatCell {

        public Known {
            if (MissingMeaning.of(symbol).isCertain()) {
                throw new IllegalArgumentException("a figure with the symbol " + symbol + " of a missing one");
            }
        }

        public static Known of(String value) {
            return new Known(new BigDecimal(value), null);
        }
    }

    /** No figure. The symbol is kept, because it means more in the tables of its source than anywhere else. */
    record Missing(@Nullable String symbol) implements StatCell {

        static final Missing WITHOUT_A_WORD = new Missing(null);

        public MissingMeaning meaning() {
            return MissingMeaning.of(symbol);
        }
    }

    /** Words where a figure was to be expected; the format allows it. Never a number written as text. */
    record Text(String text, @Nullable String symbol) implements StatCell {

        public Text {
            if (Figures.looksLikeNumber(text) || MissingMeaning.isSymbol(text)) {
                throw new IllegalArgumentException("a number or a symbol kept as text: " + text);
            }
        }
    }
}

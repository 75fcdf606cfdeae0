package no.ringvirkning.indicator.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is missing, by the symbols of Statistics Norway. Others use some of them differently (for Eurostat a colon is
 * any figure that is not there), so whoever reads another source goes by the symbol itself.
 */
public enum MissingMeaning {
    /** "." There can be no such figure. */
    NOT_POSSIBLE("."),
    /** ".." There could be a figure, but there is none. */
    NOT_AVAILABLE(".."),
    /** ":" There is a figure, but it would tell of someone. */
    CONFIDENTIAL(":"),
    /** Another symbol, whose meaning the table itself has to tell. */
    OTHER(null),
    /** The source says nothing but that there is no figure. */
    NOT_TOLD(null);

    /** What PX files may have instead of a figure; the longer rows of dots mean what each table says. */
    private static final Set<String> SYMBOLS = Set.of(".", "..", "...", "....", ".....", "......", ":", "-");

    private final @Nullable String symbol;

    MissingMeaning(@Nullable String symbol) {
        this.symbol = symbol;
    }

    public static MissingMeaning of(@Nullable String symbol) {
        if (symbol == null) {
            return NOT_TOLD;
        }
        for (MissingMeaning meaning : values()) {
            if (symbol.equals(meaning.symbol)) {
                return meaning;
            }
        }
        return OTHER;
    }

    /** Whether the symbol alone says that there is no figure. */
    boolean isCertain() {
        return symbol != null;
    }

    /** Whether a text that stands where a figure was to be expected is such a symbol. */
    static boolean isSymbol(String text) {
        return SYMBOLS.contains(text);
    }
}

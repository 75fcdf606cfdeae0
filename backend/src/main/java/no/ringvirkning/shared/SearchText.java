package no.ringvirkning.shared;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Free text of a search as patterns for the SQL function {@code has_words}. */
public final class SearchText {

    private SearchText() {}

    /**
     * One pattern for each word; all must be found, in any order, wherever in a word. {@code %} and {@code _} mean themselves.
     * Blank is no search.
     */
    public static String @Nullable [] words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .map(word -> "%" + word + "%")
                .toArray(String[]::new);
    }
}

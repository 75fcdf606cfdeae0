package no.ringvirkning.shared;

import java.util.Arrays;
import java.util.Comparator;
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

    /** The pattern of the longest word. */
    public static @Nullable String longest(@Nullable String text) {
        String[] words = words(text);
        return words == null
                ? null
                : Arrays.stream(words).max(Comparator.comparing(String::length)).orElseThrow();
    }
}

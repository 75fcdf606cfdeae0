package no.ringvirkning.shared;

import org.jspecify.annotations.Nullable;

/** Free text of a search as a pattern for SQL {@code ilike}. */
public final class SearchText {

    private SearchText() {}

    /** Matches texts that contain the words as they are; {@code %} and {@code _} mean themselves. Blank is no search. */
    public static @Nullable String contains(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}

package no.ringvirkning.indicator.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dimension of a table with its categories in their order; no code comes twice.
 *
 * @param elimination whether PxWeb gives the total when the dimension is left out; null when it does not tell
 */
public record StatDimension(
        String code,
        String label,
        StatRole role,
        List<StatCategory> categories,
        List<String> notes,
        @Nullable Boolean elimination) {

    public StatDimension {
        categories = List.copyOf(categories);
        notes = List.copyOf(notes);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("the dimension " + code + " has no categories");
        }
        if (categories.stream().map(StatCategory::code).distinct().count() < categories.size()) {
            throw new IllegalArgumentException("the dimension " + code + " has a category twice");
        }
    }

    public static StatDimension of(String code, String label, StatRole role, List<StatCategory> categories) {
        return new StatDimension(code, label, role, categories, List.of(), null);
    }

    public int size() {
        return categories.size();
    }

    /** The place of each code, made anew for every call: keep it when looking up more than one. */
    public Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            positions.put(categories.get(i).code(), i);
        }
        return positions;
    }
}

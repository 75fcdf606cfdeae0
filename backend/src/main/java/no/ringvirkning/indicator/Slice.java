package no.ringvirkning.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Which part of what an indicator counts is meant: a category of some of its dimensions. That of none is the total. */
public final class Slice {

    private static final String WRITTEN = "%1$s:%1$s(,%1$s:%1$s)*".formatted(Dimension.KEY);

    private Slice() {}

    /** The slice that is written so, as in {@code kind:created,sex:women}; nothing when none is. */
    public static Optional<Map<String, String>> read(String text) {
        if (!text.matches(WRITTEN)) {
            return Optional.empty();
        }
        Map<String, String> slice = new TreeMap<>();
        for (String each : text.split(",")) {
            int colon = each.indexOf(':');
            if (slice.put(each.substring(0, colon), each.substring(colon + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(slice);
    }

    /** As it is written; nothing for the total. */
    public static String text(Map<String, String> slice) {
        return new TreeMap<>(slice)
                .entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(","));
    }

    /** What its categories are called, in the languages in which all of them have a name; nothing for the total. */
    public static Optional<LocalizedText> name(Map<String, String> slice, IndicatorDefinition definition) {
        List<LocalizedText> names = definition.dimensions().stream()
                .flatMap(d -> d.categories().stream().filter(c -> c.key().equals(slice.get(d.key()))))
                .map(Dimension.Category::name)
                .toList();
        LocalizedText name = new LocalizedText(
                joined(names, LocalizedText::nb), joined(names, LocalizedText::nn), joined(names, LocalizedText::en));
        return Optional.of(name).filter(LocalizedText::isPresent);
    }

    private static @Nullable String joined(
            List<LocalizedText> names, Function<LocalizedText, @Nullable String> language) {
        List<@Nullable String> texts = names.stream().map(language).toList();
        return texts.isEmpty() || texts.contains(null) ? null : String.join(", ", texts);
    }

    /** What of the slice the definition does not know, in a sentence; nothing when it knows all of it. */
    public static Optional<String> unknown(Map<String, String> slice, IndicatorDefinition definition) {
        for (Map.Entry<String, String> each : slice.entrySet()) {
            Optional<Dimension> dimension = definition.dimensions().stream()
                    .filter(d -> d.key().equals(each.getKey()))
                    .findFirst();
            if (dimension.isEmpty()) {
                return Optional.of("It has no dimension '%s', but: %s."
                        .formatted(
                                each.getKey(),
                                listed(definition.dimensions().stream()
                                        .map(Dimension::key)
                                        .toList())));
            }
            List<String> categories = dimension.get().categories().stream()
                    .map(Dimension.Category::key)
                    .toList();
            if (!categories.contains(each.getValue())) {
                return Optional.of("Its dimension '%s' has no category '%s', but: %s."
                        .formatted(each.getKey(), each.getValue(), listed(categories)));
            }
        }
        return Optional.empty();
    }

    private static String listed(List<String> keys) {
        return keys.isEmpty() ? "none" : String.join(", ", keys);
    }
}

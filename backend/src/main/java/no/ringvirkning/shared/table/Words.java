package no.ringvirkning.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.ringvirkning.shared.Language;

/**
 * What the fields and values of the contract are called in one language. A field has its word by its name, and where that
 * does not do, by its path or by its list and path ({@code name}, {@code amount.amount}, {@code AreaSummary.code}).
 */
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(l -> ALL.put(l, new Words(l)));
    }

    private final Language language;
    private final Properties words = new Properties();

    private Words(Language language) {
        this.language = language;
        String file = "/words/" + language.tag() + ".properties";
        try (InputStream stream = Words.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public static Words in(Language language) {
        return ALL.get(language);
    }

    Language language() {
        return language;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The word; the key itself where there is none, which a test makes sure does not happen. */
    public String of(String key) {
        return words.getProperty(key, key);
    }

    String of(boolean value) {
        return of(String.valueOf(value));
    }

    /** The word for a value of an enum of the contract. */
    public String of(Enum<?> value) {
        return of(value.getDeclaringClass(), value.name());
    }

    /** The word for a value of an enum of the contract. */
    String of(Class<?> type, String value) {
        return find(type.getSimpleName() + "." + value).orElse(value);
    }

    /** The heading of a column: the word for its path, else those for the steps of it: "Program: navn". */
    Optional<String> heading(Class<?> list, Column column) {
        return find(list.getSimpleName() + "." + column.name()).or(() -> heading(column.path()));
    }

    private Optional<String> heading(List<String> path) {
        Optional<String> whole = find(String.join(".", path));
        if (whole.isPresent() || path.size() == 1) {
            return whole;
        }
        return find(path.get(0))
                .flatMap(first -> heading(path.subList(1, path.size())).map(rest -> first + ": " + lowerFirst(rest)));
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

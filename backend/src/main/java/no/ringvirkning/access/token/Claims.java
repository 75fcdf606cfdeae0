package no.ringvirkning.access.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a token whose signature was good. Everything in it may be missing, or be of another type. */
public record Claims(Map<String, Object> values) {

    private static final double LATEST = 1e11;

    public Claims {
        values = Map.copyOf(values);
    }

    /** A text, when it is one and not empty. A dot in the path leads into an object. */
    public Optional<String> text(String path) {
        return at(path).filter(String.class::isInstance).map(String.class::cast).filter(text -> !text.isEmpty());
    }

    /** Texts with spaces between them, or a list of texts; what is no text counts for nothing. */
    public List<String> texts(String path) {
        return at(path).stream()
                .flatMap(value -> value instanceof Collection<?> many ? many.stream() : words(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** Whether it is this text, or a list with it. */
    boolean names(String path, String wanted) {
        return at(path).map(value -> value instanceof Collection<?> many ? many.contains(wanted) : value.equals(wanted))
                .orElse(false);
    }

    boolean has(String path) {
        return at(path).isPresent();
    }

    /** A moment in seconds since 1970, when it is one that can be reckoned with. */
    Optional<Long> seconds(String path) {
        return at(path).filter(Number.class::isInstance)
                .map(number -> ((Number) number).doubleValue())
                .filter(number -> number > 0 && number < LATEST)
                .map(Double::longValue);
    }

    private Optional<Object> at(String path) {
        Object value = values;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    private static Stream<?> words(Object value) {
        return value instanceof String text ? Arrays.stream(text.split(" ")) : Stream.empty();
    }
}

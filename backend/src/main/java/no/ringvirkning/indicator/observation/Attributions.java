package no.ringvirkning.indicator.observation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of attribution of all that goes into some figures, as one line; each is there once. */
public final class Attributions {

    private static final String BETWEEN = "; ";

    private Attributions() {}

    static @Nullable String together(Stream<@Nullable String> each) {
        String all = each.filter(Objects::nonNull)
                .flatMap(line -> each(line).stream())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
        return all.isEmpty() ? null : all;
    }

    /** What was put together. */
    public static List<String> each(@Nullable String together) {
        return together == null ? List.of() : List.of(together.split(BETWEEN));
    }
}

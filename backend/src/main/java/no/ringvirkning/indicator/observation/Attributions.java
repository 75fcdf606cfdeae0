package no.ringvirkning.indicator.observation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of attribution of all that goes into some figures, as one line; each is there once. */
public final class Attributions {

    private static final String BETWEEN = "; ";

    /** The source whose licence is known, as its line is recorded with an indicator. */
    private static final String STATISTICS_NORWAY = "Kilde: Statistisk sentralbyrå";

    /** The same as it goes out with figures, in every form: whoever passes them on has to name the licence, too. */
    public static final String STATISTICS_NORWAY_LICENSED = STATISTICS_NORWAY + ". Lisens: CC BY 4.0.";

    private Attributions() {}

    /** The same lines, each with its licence where it is known. */
    static @Nullable String withLicences(@Nullable String together) {
        return together(each(together).stream()
                .map(line -> line.equals(STATISTICS_NORWAY) ? STATISTICS_NORWAY_LICENSED : line));
    }

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

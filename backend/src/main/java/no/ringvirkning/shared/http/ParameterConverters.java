package no.ringvirkning.shared.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.SortOrder;
import org.jspecify.annotations.Nullable;

/** Reads parameters strictly, and says what was allowed when one cannot be read (JAX-RS would answer 404). */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    /** PostgreSQL and people share these years; outside them a date is a slip. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Instant FIRST_INSTANT =
            FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private static final Instant AFTER_LAST_INSTANT =
            LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** One number is written in one way: else a revision had several addresses. */
    private static final String WHOLE = "0|-?[1-9][0-9]{0,17}";

    @Override
    @SuppressWarnings("unchecked") // each converter answers the type it is asked for
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .map(ParameterConverters::name)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("parameter");
        if (type.isEnum()) {
            return (ParamConverter<T>) new Strict<>(value -> constant(name, type, value));
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Strict<>(value -> date(name, value));
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Strict<>(value -> instant(name, value));
        }
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) new Strict<>(value -> integer(name, value));
        }
        if (type == Long.class) {
            return (ParamConverter<T>) new Strict<>(value -> whole(name, value));
        }
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Strict<>(value -> bool(name, value));
        }
        return null;
    }

    private static Optional<String> name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(query.value());
        }
        return annotation instanceof PathParam path ? Optional.of(path.value()) : Optional.empty();
    }

    private static <T> T constant(String name, Class<T> type, String value) {
        T[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(c -> wire(c).equals(value))
                .findFirst()
                .orElseThrow(() -> refused(
                        name,
                        "must be one of the allowed values",
                        Arrays.stream(constants).map(ParameterConverters::wire).toList()));
    }

    private static String wire(Object constant) {
        return constant instanceof SortOrder sort ? sort.wire() : ((Enum<?>) constant).name();
    }

    private static LocalDate date(String name, String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                return date;
            }
        } catch (DateTimeException e) {
            // falls through
        }
        throw refused(name, "must be a date such as 2024-06-01", List.of());
    }

    private static Instant instant(String name, String value) {
        try {
            Instant instant = Instant.parse(value);
            if (!instant.isBefore(FIRST_INSTANT) && instant.isBefore(AFTER_LAST_INSTANT)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // falls through
        }
        throw refused(name, "must be an instant such as 2026-11-21T12:00:00Z", List.of());
    }

    private static Integer integer(String name, String value) {
        return Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole(name, value))));
    }

    private static Long whole(String name, String value) {
        if (!value.matches(WHOLE)) {
            throw refused(name, "must be a whole number", List.of());
        }
        return Long.valueOf(value);
    }

    private static Boolean bool(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(name, "must be one of the allowed values", List.of("true", "false"));
        };
    }

    private static ProblemException refused(String name, String message, List<String> allowed) {
        return ProblemException.parameter(name, message, allowed);
    }

    private record Strict<T>(Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            return read.apply(value);
        }

        @Override
        public String toString(T value) {
            return wire(value);
        }
    }
}

package no.ringvirkning.indicator.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.engine.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which areas and borders a series is about: each period's own, those of one day, or those of today with figures from before
 * carried over where that can be done without a guess.
 *
 * @param day the day of the borders, for {@code CODES_AT} only
 */
public record AreaBasis(Kind kind, @Nullable LocalDate day) {

    static final AreaBasis AS_REPORTED = new AreaBasis(Kind.AS_REPORTED, null);
    static final AreaBasis HARMONISED = new AreaBasis(Kind.HARMONISED, null);

    private static final String CODES_AT = "CODES_AT:";

    /** How the areas and borders are chosen. */
    public enum Kind {
        AS_REPORTED,
        CODES_AT,
        HARMONISED
    }

    static AreaBasis codesAt(LocalDate day) {
        return new AreaBasis(Kind.CODES_AT, day);
    }

    /** The basis that is written so; empty when none is. */
    static Optional<AreaBasis> parse(String text) {
        if (text.equals(Kind.AS_REPORTED.name())) {
            return Optional.of(AS_REPORTED);
        }
        if (text.equals(Kind.HARMONISED.name())) {
            return Optional.of(HARMONISED);
        }
        if (!text.matches(CODES_AT + "[0-9]{4}-[0-9]{2}-[0-9]{2}") || text.startsWith("0000", CODES_AT.length())) {
            return Optional.empty();
        }
        try {
            return Optional.of(codesAt(LocalDate.parse(text.substring(CODES_AT.length()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day on which an area is made of what counts in a period. */
    LocalDate dayOf(Period period, LocalDate today) {
        return switch (kind) {
            case AS_REPORTED -> period.firstDay();
            case CODES_AT -> Objects.requireNonNull(day);
            case HARMONISED -> today;
        };
    }

    /** As it is written. */
    public String text() {
        return kind == Kind.CODES_AT ? CODES_AT + day : kind.name();
    }
}

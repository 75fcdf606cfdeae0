package no.ringvirkning.indicator.reader.klass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One code that became another on a day.
 *
 * @param before null when the code was made that day
 * @param after null when the code came to an end
 */
public record KlassChange(
        LocalDate occurred,
        @Nullable KlassItem before,
        @Nullable KlassItem after) {}

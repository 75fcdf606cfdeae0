package no.ringvirkning.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which areas are listed; an absent part lets all through.
 *
 * @param kind of this kind, or with this typology
 * @param code with this code on the day; needs the day
 * @param text words in any name it ever had
 * @param asOf existing on the day; all that ever were when absent
 */
public record AreaFilter(
        @Nullable AreaKind kind,
        @Nullable String code,
        @Nullable String text,
        @Nullable LocalDate asOf) {}

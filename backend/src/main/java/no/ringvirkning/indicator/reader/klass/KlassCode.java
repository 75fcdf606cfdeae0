package no.ringvirkning.indicator.reader.klass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a classification. The same code may come again for another time, and then need not mean the same.
 *
 * @param name as written, parallel names and hard spaces within it included; without blanks around it
 * @param validFrom null when the list is of the codes of one day
 * @param validTo the first day it no longer holds; null when it still does, or when the list is of one day
 */
public record KlassCode(
        String code,
        @Nullable String parentCode,
        @Nullable Integer level,
        String name,
        @Nullable String shortName,
        @Nullable String presentationName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String notes) {}

package no.ringvirkning.indicator.reader.klass;

import org.jspecify.annotations.Nullable;

/**
 * A code as changes and correspondences name it.
 *
 * @param name as written, parallel names and hard spaces within it included; without blanks around it
 */
public record KlassItem(
        String code, @Nullable String name, @Nullable String shortName) {}

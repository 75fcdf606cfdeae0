package no.ringvirkning.indicator.reader;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a measured category.
 *
 * @param base what is counted, such as persons
 * @param label the unit as it is shown, when it differs from the base, such as thousands of persons
 * @param symbol short form, such as kr
 * @param decimals how many decimals are meant to be shown; values are never rounded to it
 * @param multiplier power of ten the values are to be multiplied by to be in the base, such as 3 for thousands
 */
public record StatUnit(
        @Nullable String base,
        @Nullable String label,
        @Nullable String symbol,
        @Nullable Integer decimals,
        @Nullable Integer multiplier) {

    public static StatUnit of(String base, int decimals) {
        return new StatUnit(base, null, null, decimals, null);
    }
}

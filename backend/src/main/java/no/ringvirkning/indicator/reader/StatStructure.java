package no.ringvirkning.indicator.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table is about, without its figures.
 *
 * @param updated when the source says it was updated, as written: some tables have absurd days, others no day at all
 * @param language language of the labels when the source tells
 * @param tableId the table's number at its source
 * @param decimals how many decimals are meant to be shown, for units that do not say so themselves
 */
public record StatStructure(
        @Nullable String label,
        @Nullable String source,
        @Nullable String updated,
        @Nullable String href,
        @Nullable String language,
        @Nullable String tableId,
        @Nullable Integer decimals,
        List<String> notes,
        List<StatDimension> dimensions) {

    public StatStructure {
        notes = List.copyOf(notes);
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("a table has dimensions");
        }
        if (dimensions.stream().map(StatDimension::code).distinct().count() < dimensions.size()) {
            throw new IllegalArgumentException("a dimension comes twice");
        }
    }

    public static StatStructure of(String label, List<StatDimension> dimensions) {
        return new StatStructure(label, null, null, null, null, null, null, List.of(), dimensions);
    }

    public StatStructure from(String itsSource, @Nullable String lastUpdated, @Nullable String address) {
        return new StatStructure(
                label, itsSource, lastUpdated, address, language, tableId, decimals, notes, dimensions);
    }

    public StatStructure in(String itsLanguage) {
        return new StatStructure(label, source, updated, href, itsLanguage, tableId, decimals, notes, dimensions);
    }

    /** How many cells a table with all of its categories has; what the source holds may be more than it gives at once. */
    public long cells() {
        return product(dimensions.stream().mapToLong(StatDimension::size).toArray());
    }

    /** How many cells these sizes make, or the largest number there is when they make more. */
    static long product(long[] sizes) {
        long product = 1;
        for (long size : sizes) {
            if (Math.multiplyHigh(product, size) != 0 || product * size < 0) {
                return Long.MAX_VALUE;
            }
            product *= size;
        }
        return product;
    }
}

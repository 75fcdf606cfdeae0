package no.ringvirkning.indicator.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an area stands to one reference as the row of a table that says by itself what it is about.
 *
 * @param stated where sources say that it stands
 * @param rank the place among the municipalities of the reference
 * @param rankedOf how many of those have one
 * @param notRanked why the area has none among them
 * @param illustrative whether a part of it was made up to show a feature
 */
record ReferenceRow(
        String indicator,
        String area,
        String slice,
        String areaBasis,
        String key,
        ReferenceKind kind,
        String comparedWith,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal reference,
        @Nullable BigDecimal difference,
        String unit,
        @Nullable Position position,
        @Nullable NotCompared notCompared,
        List<Position> stated,
        @Nullable Integer rank,
        @Nullable Integer rankedOf,
        @Nullable NotCompared notRanked,
        boolean illustrative) {}

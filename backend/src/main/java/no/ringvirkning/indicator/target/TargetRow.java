package no.ringvirkning.indicator.target;

import org.jspecify.annotations.Nullable;

/**
 * One version of a target as the row of a table that says by itself what it is about.
 *
 * @param illustrative whether it was made up to show a feature
 * @param current whether it is what is wanted on the date asked for
 */
record TargetRow(
        String indicator,
        String area,
        String slice,
        @Nullable String programme,
        boolean illustrative,
        boolean current,
        TargetVersion version) {}

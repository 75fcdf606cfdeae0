package no.ringvirkning.indicator.target;

import java.util.stream.Stream;
import no.ringvirkning.indicator.Slice;
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
        TargetVersion version) {

    /** One for each version of the target. */
    static Stream<TargetRow> of(TargetView target) {
        TargetVersion current = target.current();
        return target.versions().stream()
                .map(v -> new TargetRow(
                        target.indicator().slug(),
                        target.area().slug(),
                        Slice.text(target.slice()),
                        target.programme() == null ? null : target.programme().slug(),
                        v.source() != null && v.source().illustrative(),
                        current != null && current.number().equals(v.number()),
                        v));
    }
}

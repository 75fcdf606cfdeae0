package no.ringvirkning.indicator.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/**
 * All that a series of an area needs to know but the figures.
 *
 * @param concerned the slugs of the areas whose figures may count: the area, its parts, and those that came before them
 * @param inputs the indicators whose figures those of this one are worked out from; none when it is observed
 * @param updated when something of their figures was last recorded
 */
record SeriesFrame(
        @Nullable IndicatorView indicator,
        @Nullable Whole area,
        List<AreaPart> parts,
        List<String> concerned,
        List<BorderChange> changes,
        List<IndicatorView> inputs,
        @Nullable Instant updated) {

    /**
     * The area that is asked about.
     *
     * @param there the days on which it has a code; a region has none and is always there
     */
    record Whole(String slug, String name, AreaKind kind, List<Validity> there) {

        boolean isThere(LocalDate day) {
            boolean coded = kind == AreaKind.MUNICIPALITY || kind == AreaKind.COUNTY;
            return !coded || there.stream().anyMatch(v -> v.contains(day));
        }

        AreaRef ref() {
            return new AreaRef(slug, name);
        }
    }
}

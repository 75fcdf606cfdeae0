package no.ringvirkning.indicator.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** The same for each municipality that the area is made of on a day. */
    List<SeriesFrame> partsOn(LocalDate day) {
        return parts.stream()
                .filter(part -> part.belongsOn(day))
                .map(part -> new SeriesFrame(
                        indicator,
                        new Whole(part.area(), part.area(), AreaKind.MUNICIPALITY, List.of(Validity.ALWAYS)),
                        List.of(new AreaPart(part.area(), List.of(Validity.ALWAYS))),
                        List.copyOf(before(part.area())),
                        changes,
                        inputs,
                        updated))
                .toList();
    }

    /** A municipality and those that came before it. */
    private Set<String> before(String part) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(part));
        while (!next.isEmpty()) {
            String area = next.pop();
            if (all.add(area)) {
                changes.stream().filter(c -> c.to().contains(area)).forEach(c -> next.addAll(c.from()));
            }
        }
        return all;
    }

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

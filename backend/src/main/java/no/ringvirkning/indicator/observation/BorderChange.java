package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.area.Comparability;

/**
 * A change after which an area has other borders than before, or is another area.
 *
 * @param from the slugs of the areas before
 * @param to the slugs of the areas after
 */
record BorderChange(LocalDate date, Comparability comparability, List<String> from, List<String> to) {

    boolean concerns(String area) {
        return from.contains(area) || to.contains(area);
    }

    /** Whether the figures of those before, added up, are those of the one after. */
    boolean adds() {
        return comparability != Comparability.BROKEN && to.size() == 1;
    }
}

package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.shared.Validity;

/**
 * A municipality that an area is made of, with the days on which it belongs to the area; an area that has figures of its own is
 * its own part.
 */
record AreaPart(String area, List<Validity> belongs) {

    boolean belongsOn(LocalDate day) {
        return belongs.stream().anyMatch(v -> v.contains(day));
    }
}

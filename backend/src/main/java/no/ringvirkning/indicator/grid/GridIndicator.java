package no.ringvirkning.indicator.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.observation.ObservedPoint;

/** An indicator of the programme with what stands of it, as it is read. */
record GridIndicator(IndicatorView indicator, List<AreaRef> areas, List<Standing> series) {

    /** What stands in one series, of the periods asked for. */
    record Standing(String area, Map<String, String> slice, List<ObservedPoint> points) {

        Standing {
            slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
            points = List.copyOf(points);
        }
    }
}

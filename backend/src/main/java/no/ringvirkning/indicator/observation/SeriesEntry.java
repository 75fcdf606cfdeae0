package no.ringvirkning.indicator.observation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;

/**
 * What is handed in of one series, beside what stands in it.
 *
 * @param pointer where it stands in what is handed in
 */
record SeriesEntry(Of of, Map<String, ObservedPoint> standing, ObservationRules rules, String pointer) {

    /** What is to be added to the series. */
    List<Addition> additions(List<RecordObservation> observations) {
        List<Addition> additions = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < observations.size(); i++) {
            RecordObservation given = observations.get(i);
            String place = pointer + "/observations/" + i;
            Period period = rules.checked(given, place);
            if (!named.add(given.period())) {
                throw SeriesProblem.PERIOD_REPEATED.at(
                        place + "/period", "%s is named before.".formatted(given.period()));
            }
            ObservedPoint before = standing.get(given.period());
            if (before == null) {
                additions.add(new Addition(of, place, period, 1, given, null));
            } else if (!given.repeats(before)) {
                if (given.reason() == null || given.reason().isBlank()) {
                    throw SeriesProblem.REVISION_WITHOUT_REASON.at(
                            place + "/reason", "Something else is published of %s.".formatted(given.period()));
                }
                additions.add(new Addition(of, place, period, before.revision() + 1, given, null));
            }
        }
        return additions;
    }
}

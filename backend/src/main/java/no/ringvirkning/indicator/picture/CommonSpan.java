package no.ringvirkning.indicator.picture;

import java.util.List;
import no.ringvirkning.indicator.observation.SeriesPoint;
import no.ringvirkning.indicator.observation.SeriesView;
import org.jspecify.annotations.Nullable;

/** The first and the last period that several series all have a figure of. Sentences of other stretches are not compared. */
record CommonSpan(String from, String to) {

    /** None where all have the same ends anyway, or no period together. */
    static @Nullable CommonSpan of(List<SeriesView> series) {
        List<List<String>> told = series.stream()
                .map(s -> s.points().stream()
                        .filter(p -> p.value() != null)
                        .map(SeriesPoint::period)
                        .toList())
                .filter(periods -> !periods.isEmpty())
                .toList();
        List<String> shared = told.isEmpty()
                ? List.of()
                : told.get(0).stream()
                        .filter(period -> told.stream().allMatch(each -> each.contains(period)))
                        .toList();
        if (shared.isEmpty()) {
            return null;
        }
        String from = shared.get(0);
        String to = shared.get(shared.size() - 1);
        boolean same = told.stream()
                .allMatch(each ->
                        each.get(0).equals(from) && each.get(each.size() - 1).equals(to));
        return same ? null : new CommonSpan(from, to);
    }

    List<SeriesPoint> within(List<SeriesPoint> points) {
        return points.stream()
                .filter(p -> p.period().compareTo(from) >= 0 && p.period().compareTo(to) <= 0)
                .toList();
    }
}

package no.ringvirkning.indicator.engine.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.engine.value.Workings;

/**
 * An area that took the place of others: a merger. Its figures reach back over the change only by adding theirs. A ratio reaches
 * back by its numerators and denominators, each joined by itself and then divided.
 *
 * @param first the first period on the new borders
 * @param before the series of the predecessors, by code
 * @param after the series of the successor
 * @param additive whether the predecessors together are the successor, no less and no more
 */
public record Succession(Period first, Map<String, Series> before, Series after, boolean additive) {

    public Succession {
        first.requireSame(after.frequency());
        before = Map.copyOf(before);
    }

    /** As it was reported: only the successor's own figures, and a break where the predecessors end. */
    public Joined asReported() {
        return new Joined(own(), Set.of(first));
    }

    /** On today's borders: sums before the change, without a break where it only added; else nothing before, and a break. */
    public Explained<Joined> harmonised(Incomplete incomplete) {
        Workings workings = new Workings();
        Map<Period, Figure> earlier = new TreeMap<>();
        for (Period period : periodsBefore()) {
            earlier.put(
                    period,
                    additive
                            ? workings.include(Rollup.sum(parts(period), incomplete))
                                    .figure()
                            : Figure.missing(MissingCode.NOT_APPLICABLE));
        }
        return workings.explain(new Joined(own().with(earlier), additive ? Set.of() : Set.of(first)));
    }

    private Series own() {
        return after.where(period -> !first.isAfter(period));
    }

    private Set<Period> periodsBefore() {
        Set<Period> periods = new TreeSet<>();
        before.values().forEach(series -> periods.addAll(series.points().keySet()));
        periods.removeIf(period -> !first.isAfter(period));
        return periods;
    }

    private List<Part> parts(Period period) {
        return before.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Part(entry.getKey(), entry.getValue().at(period)))
                .toList();
    }

    /**
     * A series over a change of borders.
     *
     * @param breaks the first periods that cannot be compared with those before them
     */
    public record Joined(Series series, Set<Period> breaks) {}
}

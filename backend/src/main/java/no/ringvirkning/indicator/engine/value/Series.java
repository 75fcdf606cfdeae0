package no.ringvirkning.indicator.engine.value;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.ringvirkning.indicator.engine.value.Figure.Known;

/** The figures of one indicator, area and slice over time. A period that nobody has spoken of is not reported. */
public record Series(Frequency frequency, NavigableMap<Period, Figure> points) {

    private static final Figure SILENCE = Figure.missing(MissingCode.NOT_REPORTED);

    public Series {
        points.keySet().forEach(period -> period.requireSame(frequency));
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    public static Series of(Frequency frequency, Map<Period, ? extends Figure> points) {
        return new Series(frequency, new TreeMap<>(points));
    }

    public static Series empty(Frequency frequency) {
        return new Series(frequency, Collections.emptyNavigableMap());
    }

    /** What stands at a period. */
    public Figure at(Period period) {
        period.requireSame(frequency);
        return points.getOrDefault(period, SILENCE);
    }

    /** This series with what is told of some periods; what stands at the others stays. */
    public Series with(Map<Period, ? extends Figure> told) {
        TreeMap<Period, Figure> merged = new TreeMap<>(points);
        merged.putAll(told);
        return new Series(frequency, merged);
    }

    /** The points of the periods that are wanted. */
    public Series where(Predicate<Period> wanted) {
        TreeMap<Period, Figure> kept = new TreeMap<>(points);
        kept.keySet().removeIf(wanted.negate());
        return new Series(frequency, kept);
    }

    /** The last period that has a number. */
    public Optional<Period> latestKnown() {
        Map.Entry<Period, Figure> last = points.lastEntry();
        while (last != null && !(last.getValue() instanceof Known)) {
            last = points.lowerEntry(last.getKey());
        }
        return Optional.ofNullable(last).map(Map.Entry::getKey);
    }
}

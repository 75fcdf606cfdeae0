package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.indicator.observation.ObservationSeries.Of;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/** All that was ever recorded of some series and periods, with what is not told. It stays within one entry. */
final class Editions {

    private final Map<Of, Map<String, List<Row>>> rows;

    Editions(Map<Of, Map<String, List<Row>>> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** Those that were found, by the series that they are of. */
    static Editions of(Map<Of, ObservationSeries> series, Map<UUID, Map<String, List<Row>>> found) {
        Map<Of, Map<String, List<Row>>> rows = new HashMap<>();
        series.forEach((of, each) -> rows.put(of, found.getOrDefault(each.id(), Map.of())));
        return new Editions(rows);
    }

    /** What was recorded of one series in one period, by revision; nothing when the series is not there. */
    List<Row> of(Of of, String period) {
        return rows.getOrDefault(of, Map.of()).getOrDefault(period, List.of());
    }

    /** What stands, with the figures that are held back in their places. */
    Map<Of, Map<String, ObservedPoint>> restored(Map<Of, Map<String, ObservedPoint>> standing) {
        Map<Of, Map<String, ObservedPoint>> restored = new HashMap<>();
        standing.forEach((of, points) -> {
            Map<String, ObservedPoint> with = new HashMap<>(points);
            with.replaceAll((period, point) -> restored(of, point));
            restored.put(of, with);
        });
        return restored;
    }

    private ObservedPoint restored(Of of, ObservedPoint point) {
        List<Row> all = of(of, point.period());
        return all.isEmpty() || !all.get(all.size() - 1).held()
                ? point
                : new ObservedPoint(
                        point.period(),
                        point.revision(),
                        Objects.requireNonNull(all.get(all.size() - 1).value()),
                        null,
                        null,
                        null,
                        Qualifier.EXACT,
                        point.evidenceLevel(),
                        point.borders(),
                        point.codeAsReported(),
                        point.source(),
                        point.reason());
    }

    /**
     * A revision.
     *
     * @param value absent where there is none
     * @param held whether it is not told
     */
    record Row(
            UUID series,
            String period,
            int revision,
            @Nullable BigDecimal value,
            boolean held) {}
}

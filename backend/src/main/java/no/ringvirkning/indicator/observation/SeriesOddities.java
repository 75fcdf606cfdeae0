package no.ringvirkning.indicator.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ringvirkning.indicator.Dimension;
import no.ringvirkning.indicator.IndicatorDefinition;

/** What is odd about the figures of a series, beside those that stand in it and those that come with them. */
final class SeriesOddities {

    private static final BigDecimal MOST = BigDecimal.valueOf(3);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Of fewer changes nobody can say what is usual. */
    private static final int FEWEST = 3;

    private final NavigableMap<String, BigDecimal> standing = new TreeMap<>();
    private final NavigableMap<String, BigDecimal> all;
    private final Map<String, String> slice;

    SeriesOddities(Map<String, ObservedPoint> standing, RecordSeries given) {
        standing.forEach((period, point) -> {
            if (point.value() != null) {
                this.standing.put(period, point.value());
            }
        });
        this.all = new TreeMap<>(this.standing);
        given.observations().forEach(each -> {
            if (each.value() != null) {
                all.put(each.period(), each.value());
            }
        });
        this.slice = given.slice();
    }

    Set<Oddity> of(RecordObservation given, IndicatorDefinition definition) {
        Set<Oddity> odd = EnumSet.noneOf(Oddity.class);
        BigDecimal value = given.value();
        if (value == null) {
            return odd;
        }
        if (isOutlier(given.period(), value)) {
            odd.add(Oddity.OUTLIER);
        }
        if (hasOtherSign(given.period(), value)) {
            odd.add(Oddity.OTHER_SIGN);
        }
        if (isHeldBack(value, definition)) {
            odd.add(Oddity.HELD_BACK);
        }
        return odd;
    }

    /** The usual change is the one in the middle of those that are published, without the figure itself. */
    private boolean isOutlier(String period, BigDecimal value) {
        List<BigDecimal> changes = changes(period);
        Map.Entry<String, BigDecimal> beside = all.lowerEntry(period);
        if (beside == null) {
            beside = all.higherEntry(period);
        }
        if (changes.size() < FEWEST || beside == null) {
            return false;
        }
        BigDecimal change = value.subtract(beside.getValue()).abs();
        return change.compareTo(middle(changes).multiply(MOST)) > 0;
    }

    private List<BigDecimal> changes(String period) {
        List<BigDecimal> changes = new ArrayList<>();
        BigDecimal before = null;
        for (Map.Entry<String, BigDecimal> each : standing.entrySet()) {
            if (!each.getKey().equals(period)) {
                if (before != null) {
                    changes.add(each.getValue().subtract(before).abs());
                }
                before = each.getValue();
            }
        }
        return changes.stream().sorted().toList();
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }

    private boolean hasOtherSign(String period, BigDecimal value) {
        List<Integer> signs = standing.entrySet().stream()
                .filter(each -> !each.getKey().equals(period))
                .map(each -> each.getValue().signum())
                .filter(sign -> sign != 0)
                .distinct()
                .toList();
        return value.signum() != 0 && signs.equals(List.of(-value.signum()));
    }

    private boolean isHeldBack(BigDecimal value, IndicatorDefinition definition) {
        return value.signum() > 0
                && Stream.of(slice)
                        .filter(of -> !of.isEmpty())
                        .flatMap(of -> definition.dimensions().stream())
                        .filter(dimension -> slice.containsKey(dimension.key()))
                        .map(Dimension::suppressBelow)
                        .filter(Objects::nonNull)
                        .anyMatch(limit -> value.compareTo(BigDecimal.valueOf(limit)) < 0);
    }
}

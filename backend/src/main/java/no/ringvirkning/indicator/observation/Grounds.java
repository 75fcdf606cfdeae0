package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.area.AreaKind;
import no.ringvirkning.indicator.engine.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days from which an area was another one: with other borders, or made of other areas. Figures of the one and the other are not
 * worked with together, though they be of the same period.
 */
final class Grounds {

    private final SeriesFrame.Whole area;
    private final List<AreaPart> parts;
    private final TreeSet<LocalDate> others = new TreeSet<>();

    /** @param parts what the area has been made of, ever; of a municipality, itself */
    Grounds(SeriesFrame.Whole area, List<AreaPart> parts, List<BorderChange> changes) {
        this.area = area;
        this.parts = parts;
        if (area.kind() != AreaKind.COUNTRY) { // Whatever moves within that stays in it.
            Map<LocalDate, List<BorderChange>> byDay =
                    changes.stream().collect(Collectors.groupingBy(BorderChange::date));
            Stream.concat(byDay.keySet().stream(), comingsAndGoings())
                    .distinct()
                    .filter(day -> isOther(day, byDay.getOrDefault(day, List.of())))
                    .forEach(others::add);
        }
    }

    private Stream<LocalDate> comingsAndGoings() {
        return parts.stream()
                .flatMap(part -> part.belongs().stream())
                .flatMap(days -> Stream.of(Optional.ofNullable(days.from()), Optional.ofNullable(days.to())))
                .flatMap(Optional::stream);
    }

    /** Whether the area is another one from the day on: what its parts do among themselves leaves it as it is. */
    private boolean isOther(LocalDate day, List<BorderChange> changes) {
        Set<String> before = partsOn(day.minusDays(1));
        Set<String> since = partsOn(day);
        Set<String> gone = without(before, since);
        Set<String> come = without(since, before);
        for (BorderChange change : changes) {
            boolean inside = area.kind() != AreaKind.MUNICIPALITY
                    && before.containsAll(change.from())
                    && since.containsAll(change.to());
            if (inside) {
                gone.removeAll(change.from());
                come.removeAll(change.to());
            } else if (change.concerns(area.slug())
                    || change.from().stream().anyMatch(before::contains)
                    || change.to().stream().anyMatch(since::contains)) {
                return true;
            }
        }
        return !gone.isEmpty() || !come.isEmpty();
    }

    private Set<String> partsOn(LocalDate day) {
        return parts.stream()
                .filter(part -> part.belongsOn(day))
                .map(AreaPart::area)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(slug -> !some.contains(slug)).collect(Collectors.toCollection(HashSet::new));
    }

    /** The day since which the area has been the one of a day; nothing when it is not known to have been another. */
    @Nullable
    LocalDate since(LocalDate day) {
        return others.floor(day);
    }

    /** The same series, each of whose figures says of which area it is. */
    ToldSeries under(ToldSeries told) {
        boolean summed = told.series().summed();
        List<SeriesPoint> points = told.series().points().stream()
                .map(point -> point.value() == null ? point : point.ofAreaSince(since(day(point, summed))))
                .toList();
        return new ToldSeries(told.indicator(), told.series().with(points), told.steps(), told.inputs());
    }

    /** What is added up is of the areas of its own period; figures of the area itself can stand on the borders of another day. */
    private static LocalDate day(SeriesPoint point, boolean summed) {
        LocalDate own = Period.parse(point.period()).firstDay();
        return summed || point.borders() == null ? own : point.borders();
    }

    /** Whether some of them are of another area than others. */
    static boolean areApart(List<SeriesPoint> figures) {
        Set<@Nullable LocalDate> different = new HashSet<>();
        figures.stream().filter(point -> point.value() != null).forEach(point -> different.add(point.areaSince()));
        return different.size() > 1;
    }
}

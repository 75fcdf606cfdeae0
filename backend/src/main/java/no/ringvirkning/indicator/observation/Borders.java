package no.ringvirkning.indicator.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.shared.Validity;

/** Between which days an area kept its borders. A new name, a new code or another county leaves them as they are. */
final class Borders {

    private final Map<String, List<BorderChange>> changes = new HashMap<>();

    Borders(List<BorderChange> all) {
        for (BorderChange change : all) {
            change.from().forEach(area -> add(area, change));
            change.to().stream().filter(area -> !change.from().contains(area)).forEach(area -> add(area, change));
        }
        changes.values().forEach(list -> list.sort(Comparator.comparing(BorderChange::date)));
    }

    private void add(String area, BorderChange change) {
        changes.computeIfAbsent(area, a -> new ArrayList<>()).add(change);
    }

    /** The days around this one on which the area had the same borders. */
    Validity around(String area, LocalDate day) {
        LocalDate from = null;
        for (BorderChange change : of(area)) {
            if (change.date().isAfter(day)) {
                return new Validity(from, change.date());
            }
            from = change.date();
        }
        return new Validity(from, null);
    }

    /** What gave the area the borders of the day, all of one day; nothing when it is not known to have had others. */
    List<BorderChange> madeThose(String area, LocalDate day) {
        LocalDate last = around(area, day).from();
        return of(area).stream().filter(c -> c.date().equals(last)).toList();
    }

    private List<BorderChange> of(String area) {
        return changes.getOrDefault(area, List.of());
    }
}

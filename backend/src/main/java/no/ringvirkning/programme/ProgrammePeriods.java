package no.ringvirkning.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** What may become of the periods of a programme that is entered: what was decided stays, and what really happened is told. */
final class ProgrammePeriods {

    private static final String REALLY = "drift";

    private ProgrammePeriods() {}

    /** The keys of those behind which a decision is recorded. */
    static Set<String> decided(List<Stored.Period> stored) {
        return stored.stream()
                .filter(p -> p.decisionId() != null)
                .map(Stored.Period::key)
                .collect(Collectors.toSet());
    }

    /** The periods as they are to be from now on; of one that was decided, only its words and its source are new. */
    static List<Stored.Period> changed(List<Stored.Period> stored, List<ProgrammePeriod> given) {
        List<Stored.Period> left = new ArrayList<>(
                stored.stream().filter(p -> p.decisionId() != null).toList());
        List<Stored.Period> changed = new ArrayList<>();
        for (ProgrammePeriod period : given) {
            Stored.Period before = left.stream()
                    .filter(p -> p.key().equals(period.key()))
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                changed.add(Stored.Period.undecided(period));
            } else {
                left.remove(before);
                if (before.kind() != period.kind() || !sameDays(before.period(), period.period())) {
                    throw stays(before);
                }
                changed.add(before.told(period.text(), period.source()));
            }
        }
        if (!left.isEmpty()) {
            throw stays(left.get(0));
        }
        return changed;
    }

    /** An embedded value all of whose columns are null is read as null. */
    private static boolean sameDays(@Nullable PartialPeriod one, @Nullable PartialPeriod other) {
        PartialPeriod open = new PartialPeriod(null, null);
        return Objects.requireNonNullElse(one, open).equals(Objects.requireNonNullElse(other, open));
    }

    private static ProblemException stays(Stored.Period period) {
        return ProgrammeRules.broken(
                ProgrammeProblem.PERIOD_ALREADY_DECIDED,
                "/periods",
                "what was decided of '%s' is decided anew to be changed".formatted(period.key()));
    }

    /** With the first day on which it really ran. */
    static List<Stored.Period> started(List<Stored.Period> stored, PartialDate date) {
        Stored.Period before = really(stored);
        PartialDate to = before.period() == null ? null : before.period().to();
        return with(stored, before.during(new PartialPeriod(date, to)));
    }

    /** With the last day on which it really ran; with none when it goes on. */
    static List<Stored.Period> ended(List<Stored.Period> stored, @Nullable PartialDate date) {
        Stored.Period before = really(stored);
        PartialDate from = before.period() == null ? null : before.period().from();
        return with(stored, before.during(new PartialPeriod(from, date)));
    }

    /** The time it really worked; a new one where none is recorded. */
    private static Stored.Period really(List<Stored.Period> stored) {
        return stored.stream()
                .filter(p -> p.kind() == PeriodKind.OPERATIONAL)
                .reduce((first, second) -> second)
                .orElseGet(() ->
                        new Stored.Period(unused(stored), PeriodKind.OPERATIONAL, null, null, false, null, null, null));
    }

    private static String unused(List<Stored.Period> stored) {
        String key = REALLY;
        for (int i = 2; named(stored, key); i++) {
            key = REALLY + "-" + i;
        }
        return key;
    }

    private static boolean named(List<Stored.Period> stored, String key) {
        return stored.stream().anyMatch(p -> p.key().equals(key));
    }

    private static List<Stored.Period> with(List<Stored.Period> stored, Stored.Period period) {
        if (period.period() != null && !period.period().isOrdered()) {
            throw ProgrammeRules.broken(ProgrammeProblem.ENDS_BEFORE_START, "/date", "it would end before it started");
        }
        List<Stored.Period> changed = new ArrayList<>(stored);
        changed.removeIf(p -> p.key().equals(period.key()));
        changed.add(period);
        return changed;
    }
}

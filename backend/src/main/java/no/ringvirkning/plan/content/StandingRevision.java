package no.ringvirkning.plan.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import org.jspecify.annotations.Nullable;

/**
 * As much of a revision as says whether it stood on a day. The same rule as plan_standing_on in SQL.
 *
 * @param number its number within the plan
 * @param effective the days on which it is or was in force
 * @param sealed whether it was adopted
 * @param adopted when bodies adopted it, as far as it was adopted and that is known
 */
public record StandingRevision(int number, @Nullable Validity effective, boolean sealed, List<PartialDate> adopted) {

    /** The one in force, else the one that was in force last before, else the one adopted last by then; what nobody knows the day of stands on any day. */
    public static Optional<Integer> on(LocalDate day, List<StandingRevision> revisions) {
        return last(revisions, r -> r.effective != null && r.effective.contains(day))
                .or(() -> revisions.stream()
                        .filter(r -> r.cameIntoForceBy(day))
                        .max(Comparator.comparing(r -> r.effective().from()))
                        .map(StandingRevision::number))
                .or(() -> last(
                        revisions,
                        r -> r.adopted.stream().anyMatch(date -> !date.latest().isAfter(day))))
                .or(() -> last(revisions, r -> r.sealed && r.effective == null && r.adopted.isEmpty()));
    }

    /** Whether it was in force on the day or any day before. */
    public boolean cameIntoForceBy(LocalDate day) {
        return effective != null
                && effective.from() != null
                && !effective.from().isAfter(day);
    }

    private static Optional<Integer> last(List<StandingRevision> revisions, Predicate<StandingRevision> wanted) {
        return revisions.stream().filter(wanted).map(StandingRevision::number).max(Comparator.naturalOrder());
    }
}

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
 * As much of a revision as says where it stood on a day. The same rules as plan_standing_on, plan_revision_came,
 * plan_revision_there and plan_revision_status in SQL.
 *
 * @param number its number within the plan
 * @param effective the days on which it is or was in force
 * @param sealed whether it was adopted
 * @param adopted when bodies adopted it, as far as it was adopted and that is known
 * @param recorded the status that was recorded
 */
public record StandingRevision(
        int number, @Nullable Validity effective, boolean sealed, List<PartialDate> adopted, RevisionStatus recorded) {

    /** The one in force, else the one that was in force last before, else the one adopted last by then; what nobody knows the day of stands on any day. */
    public static Optional<Integer> on(LocalDate day, List<StandingRevision> revisions) {
        return revisions.stream()
                .filter(r -> r.cameIntoForceBy(day))
                .max(Comparator.comparing(r -> r.effective().from()))
                .map(StandingRevision::number)
                .or(() -> last(revisions, r -> r.wasAdoptedBy(day)))
                .or(() -> last(revisions, StandingRevision::isOfAnyDay));
    }

    /** Whether it was there on the day among the revisions of its plan: neither it nor one before it is known to have come later. */
    public boolean isThere(LocalDate day, List<StandingRevision> revisions) {
        return revisions.stream().filter(r -> r.number <= number && r.sealed).allMatch(r -> r.came(day));
    }

    /** Where it stood on the day: one that was adopted, by the days on which it is in force; any other as it was recorded. */
    public RevisionStatus statusOn(LocalDate day, List<StandingRevision> revisions) {
        if (!sealed) {
            return recorded;
        }
        if (!cameIntoForceBy(day)) {
            return RevisionStatus.ADOPTED;
        }
        if (effective.contains(day)) {
            return RevisionStatus.IN_FORCE;
        }
        boolean followed = revisions.stream()
                .anyMatch(r -> r.cameIntoForceBy(day) && r.effective().from().isAfter(effective.from()));
        return followed ? RevisionStatus.SUPERSEDED : RevisionStatus.EXPIRED;
    }

    private boolean came(LocalDate day) {
        return cameIntoForceBy(day) || wasAdoptedBy(day) || isOfAnyDay();
    }

    private boolean cameIntoForceBy(LocalDate day) {
        return effective != null
                && effective.from() != null
                && !effective.from().isAfter(day);
    }

    private boolean wasAdoptedBy(LocalDate day) {
        return adopted.stream().anyMatch(date -> !date.latest().isAfter(day));
    }

    private boolean isOfAnyDay() {
        return sealed && effective == null && adopted.isEmpty();
    }

    private static Optional<Integer> last(List<StandingRevision> revisions, Predicate<StandingRevision> wanted) {
        return revisions.stream().filter(wanted).map(StandingRevision::number).max(Comparator.naturalOrder());
    }
}

package no.ringvirkning.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which revision of a plan stood on a day. The same as plan_standing_on says in SQL. */
final class Standing {

    private Standing() {}

    /** The one in force, else the one that was in force last before, else the one adopted last by then. */
    static Optional<Integer> on(LocalDate day, List<PlanRevisionView> revisions) {
        return number(revisions, r -> r.effective() != null && r.effective().contains(day))
                .or(() -> revisions.stream()
                        .filter(r ->
                                r.effective() != null && !r.effective().from().isAfter(day))
                        .max(Comparator.comparing(r -> r.effective().from()))
                        .map(PlanRevisionView::number))
                .or(() -> number(revisions, r -> r.contentHash() != null && isAdoptedBy(r, day)));
    }

    private static Optional<Integer> number(List<PlanRevisionView> revisions, Predicate<PlanRevisionView> wanted) {
        return revisions.stream().filter(wanted).map(PlanRevisionView::number).max(Comparator.naturalOrder());
    }

    private static boolean isAdoptedBy(PlanRevisionView revision, LocalDate day) {
        return revision.adoptions().stream()
                .anyMatch(a -> a.isAdopted()
                        && a.decided() != null
                        && !a.decided().latest().isAfter(day));
    }
}

package no.ringvirkning.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.plan.content.StandingRevision;

/** Where the revisions of a plan stood on a day. */
public final class Standing {

    private Standing() {}

    /** The number of the one that stood. */
    public static Optional<Integer> on(LocalDate day, List<PlanRevisionView> revisions) {
        return StandingRevision.on(day, standings(revisions));
    }

    /**
     * The revisions as they are served, as plan_revision_page does in SQL.
     *
     * @param onlyThen only those that were there on the day, with what bodies had said by then
     */
    static List<PlanRevisionView> served(LocalDate day, boolean onlyThen, List<PlanRevisionView> revisions) {
        List<StandingRevision> standings = standings(revisions);
        List<PlanRevisionView> served = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            PlanRevisionView revision = revisions.get(i);
            StandingRevision standing = standings.get(i);
            if (!onlyThen || standing.isThere(day, standings)) {
                served.add(revision.standing(
                        standing.statusOn(day, standings),
                        onlyThen
                                ? revision.adoptions().stream()
                                        .map(a -> a.asOf(day))
                                        .toList()
                                : revision.adoptions()));
            }
        }
        return served;
    }

    private static List<StandingRevision> standings(List<PlanRevisionView> revisions) {
        return revisions.stream().map(Standing::of).toList();
    }

    private static StandingRevision of(PlanRevisionView revision) {
        return new StandingRevision(
                revision.number(),
                revision.effective(),
                revision.contentHash() != null,
                revision.contentHash() == null
                        ? List.of()
                        : revision.adoptions().stream()
                                .filter(AdoptionView::isAdopted)
                                .map(AdoptionView::decided)
                                .filter(Objects::nonNull)
                                .toList(),
                revision.status());
    }
}

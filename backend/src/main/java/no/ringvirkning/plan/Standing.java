package no.ringvirkning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.plan.content.StandingRevision;

/** Which revision of a plan stood on a day. */
public final class Standing {

    private Standing() {}

    public static Optional<Integer> on(LocalDate day, List<PlanRevisionView> revisions) {
        return StandingRevision.on(day, revisions.stream().map(Standing::of).toList());
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
                                .toList());
    }
}

package no.ringvirkning.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.plan.CreatePlan;
import no.ringvirkning.plan.OpenRevision;
import no.ringvirkning.plan.RecordAdoption;
import no.ringvirkning.plan.RequiredBody;
import no.ringvirkning.plan.TakeIntoForce;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** A plan, and how far each of its revisions came, as commands. */
record DemoPlan(@NotNull @Valid CreatePlan plan, @NotNull List<@NotNull @Valid Revision> revisions) {

    /** A list that is left out is empty. */
    DemoPlan {
        revisions = Objects.requireNonNullElse(revisions, List.of());
    }

    /** Whether some of it was made up to show a feature. */
    boolean hasMadeUp() {
        return revisions.stream()
                .map(Revision::open)
                .anyMatch(open -> SourceReference.isIllustrative(open.source())
                        || (open.content() != null
                                && open.content().measures().stream()
                                        .anyMatch(m -> SourceReference.isIllustrative(m.source()))));
    }

    /**
     * A revision. One that no body adopted and that has no days in force is history: the source names neither.
     *
     * @param bodies the bodies it was put before
     * @param adoptions what they said of it
     * @param inForce the days on which it is or was in force
     */
    record Revision(
            @NotNull @Valid OpenRevision open,
            @NotNull List<@NotNull @Valid RequiredBody> bodies,
            @NotNull List<@NotNull @Valid RecordAdoption> adoptions,
            @Nullable @Valid TakeIntoForce inForce) {

        /** A list that is left out is empty. */
        Revision {
            bodies = Objects.requireNonNullElse(bodies, List.of());
            adoptions = Objects.requireNonNullElse(adoptions, List.of());
        }
    }
}

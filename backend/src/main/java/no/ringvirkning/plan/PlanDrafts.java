package no.ringvirkning.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.access.Permission;
import no.ringvirkning.plan.measure.PlanRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All revisions of a plan for those who work with them. */
@Schema(description = "All revisions of a plan for those who work with them, those that are not public among them.")
public record PlanDrafts(
        @NotNull PlanRef plan,

        @Schema(description = "In order.") @NotNull List<@NotNull PlanRevisionSummary> revisions,

        @Schema(description = "The number of the revision that a new one starts from; absent when none was adopted.")
        @Nullable
        Integer startsFrom,

        @Schema(description = "Whether the caller can begin another revision now.") @NotNull
        Boolean canOpen) {

    /** What it takes to begin a revision. */
    static final Permission TO_OPEN = Permission.EDIT;

    public PlanDrafts {
        revisions = List.copyOf(revisions);
    }
}

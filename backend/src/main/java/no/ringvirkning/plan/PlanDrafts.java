package no.ringvirkning.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.access.Permission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All revisions of a plan for those who work with them. */
@Schema(description = "All revisions of a plan for those who work with them, those that are not public among them.")
public record PlanDrafts(
        @Schema(description = "The plan as it is recorded, without its revisions.") @NotNull
        PlanView plan,

        @Schema(description = "In order.") @NotNull List<@NotNull PlanRevisionSummary> revisions,

        @Schema(description = "The number of the revision that a new one starts from; absent when none was adopted.")
        @Nullable
        Integer startsFrom,

        @Schema(description = "Whether the caller can begin another revision now.") @NotNull
        Boolean canOpen,

        @Schema(description = "Whether the caller can have something else said of the plan.") @NotNull
        Boolean canChange,

        @Schema(description = "Whether the caller can withdraw the plan, when nothing refers to it.") @NotNull
        Boolean canWithdraw) {

    /** What it takes to begin a revision. */
    static final Permission TO_OPEN = Permission.EDIT;

    /** What it takes to have something else said of the plan. */
    static final Permission TO_CHANGE = Permission.EDIT;

    /** What it takes to withdraw the plan. */
    static final Permission TO_WITHDRAW = Permission.PUBLISH;

    public PlanDrafts {
        revisions = List.copyOf(revisions);
    }
}

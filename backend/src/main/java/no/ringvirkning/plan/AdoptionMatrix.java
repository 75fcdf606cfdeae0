package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.governance.BodyRef;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.plan.measure.PlanRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which bodies treat a revision of a plan, and what each has said. */
@Schema(description = "Which bodies treat a revision of a plan, and what each has said.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdoptionMatrix(
        @NotNull PlanRef plan,

        @Schema(description = "The number of the revision.") @NotNull
        Integer revision,

        @Schema(description = "What its owners call the revision.") @Nullable
        String label,

        @NotNull RevisionStatus status,

        @Schema(
                description =
                        "Whether all required bodies have adopted it, as far as it is known; absent when no body is known that has to.")
        @Nullable
        Boolean complete,

        @Schema(description = "The required bodies that are not known to have adopted it.") @NotNull
        List<@NotNull BodyRef> missing,

        @Schema(description = "The bodies that the revision was put before, in order.") @NotNull
        List<@NotNull AdoptionRow> bodies) {}

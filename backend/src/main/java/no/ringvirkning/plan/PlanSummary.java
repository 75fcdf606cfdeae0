package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as it stands in a list. */
@Schema(description = "A plan as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanSummary(
        @NotNull UUID id,

        @Schema(description = "Names the plan in addresses; never given to another.") @NotNull
        String slug,

        @NotNull LocalizedText name,
        @NotNull PlanKind kind,
        @NotNull ProgrammeRef programme,
        @Nullable PartialPeriod period,

        @Schema(description = "The number of the revision that readers are shown; absent when none is public.")
        @Nullable
        Integer revision,

        @Schema(description = "Where that revision stands.") @Nullable
        RevisionStatus status,

        @Schema(
                description =
                        "Whether a body is known to have adopted that revision; one that was entered afterwards can stand as"
                                + " ADOPTED although the source does not say so.")
        @Nullable
        Boolean adoptionKnown,

        @Schema(description = "The days on which that revision is or was in force.") @Nullable
        Validity effective,

        @Schema(description = "The number of measures that go on in that revision.") @NotNull
        Integer measures,

        @Schema(description = "True when the plan, its revision or a measure in it was made up to show a feature.")
        @NotNull
        Boolean illustrative) {}

package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action plan with its revisions. */
@Schema(description = "An action plan with its revisions.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        @NotNull UUID id,

        @Schema(description = "Names the plan in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @NotNull ProgrammeRef programme,
        @NotNull PlanKind kind,
        @NotNull LocalizedText name,
        @Nullable LocalizedText description,

        @Schema(description = "The time that it plans for.") @Nullable
        PartialPeriod period,

        @Schema(description = "The plan that it carries out.") @Nullable
        PlanRef derivedFrom,

        @Schema(description = "The revision of last year's plan that it was made from.") @Nullable
        PlanRevisionRef rolledOverFrom,

        @Schema(description = "The decisions to have it made.") @NotNull
        List<@NotNull DecisionRef> commissionedBy,

        @Schema(
                description =
                        "The number of the revision that readers are shown: on the day asked for the one in force, else the newest by then.")
        @Nullable
        Integer shown,

        @Schema(description = "Its public revisions, oldest first. Absent in the feed: they have entries of their own.")
        @Nullable
        List<@NotNull PlanRevisionSummary> revisions,

        @Nullable SourceReference source)
        implements PublishedView {
    @Override
    public EntityType entityType() {
        return EntityType.PLAN;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }
}

package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.plan.consultation.HearingPeriod;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision of a plan with all that it says. */
@Schema(description = "A revision of a plan with all that it says.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRevisionView(
        @NotNull UUID id,

        @Schema(description = "Counts the changes of the revision, those of its draft included.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @NotNull ProgrammeRef programme,
        @NotNull PlanRef plan,

        @Schema(description = "From 1, without gaps.") @NotNull
        Integer number,

        @Schema(description = "What its owners call it.") @Nullable
        String label,

        @NotNull RevisionStatus status,

        @Schema(description = "The number of the revision that it started from.") @Nullable
        Integer basedOn,

        @Nullable RevisionReason reasonCode,

        @Schema(description = "Why the plan was revised.") @Nullable
        LocalizedText reason,

        @Schema(description = "When the public is or was asked; absent when it was not.") @Nullable
        HearingPeriod hearing,

        @Schema(description = "The days on which it is or was in force.") @Nullable
        Validity effective,

        @Schema(description = "True when it was entered afterwards from a source that does not name the decision.")
        @NotNull
        Boolean historic,

        @Schema(description = "Why it was adopted although measures lacked somebody responsible.") @Nullable
        LocalizedText gapsAccepted,

        @Schema(
                description =
                        "SHA-256 of the content, from the adoption on; how to work it out stands in the guide for developers.")
        @Nullable
        String contentHash,

        @NotNull RevisionContent content,

        @Schema(description = "What the bodies that treat it have said.") @NotNull
        List<@NotNull AdoptionView> adoptions,

        @Nullable SourceReference source)
        implements PublishedView {
    @Override
    public EntityType entityType() {
        return EntityType.PLAN_REVISION;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }

    /** The revision as it is served: where it stands, and what bodies have said of it. */
    PlanRevisionView standing(RevisionStatus standing, List<AdoptionView> said) {
        return new PlanRevisionView(
                id,
                version,
                programmeId,
                programme,
                plan,
                number,
                label,
                standing,
                basedOn,
                reasonCode,
                reason,
                hearing,
                effective,
                historic,
                gapsAccepted,
                contentHash,
                content,
                said,
                source);
    }
}

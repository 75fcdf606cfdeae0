package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on how a measure went. Reports are never changed; a later one says otherwise. */
@Schema(description = "A report on how a measure went. Reports are never changed; a later one says otherwise.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureReport(
        @NotNull UUID id,

        @Schema(description = "1: a report is never changed; 2 when who sent it has taken it back.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @NotNull MeasureRef measure,

        @Schema(description = "True when it says the same as the one before.") @Nullable
        Boolean unchanged,

        @Schema(description = "The day that it tells of.") @NotNull
        PartialDate date,

        @NotNull MeasurePhase phase,

        @Schema(description = "Set in the place of what is worked out.") @Nullable
        MeasureStatusValue manualStatus,

        @Nullable LocalizedText manualReason,
        @Nullable LocalizedText comment,
        @Nullable Confidence outlook,

        @Schema(description = "The milestones that it says were reached.") @NotNull
        List<@NotNull MilestoneReached> milestonesReached,

        @Nullable SourceReference source)
        implements PublishedView {
    @Override
    public EntityType entityType() {
        return EntityType.MEASURE_STATUS;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }
}

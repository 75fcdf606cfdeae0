package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on how a measure goes. */
@Schema(description = "A report on how a measure goes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportMeasure(
        @Schema(description = "The slug of the programme.") @NotNull @Size(max = 120)
        String programme,

        @Schema(description = "The code of the measure.") @NotNull @Size(max = 20)
        String measure,

        @Schema(description = "The day that it tells of.") @NotNull @Valid
        PartialDate date,

        @NotNull MeasurePhase phase,

        @Schema(description = "Set in the place of what is worked out; needs a reason.") @Nullable
        MeasureStatusValue manualStatus,

        @Nullable @Valid LocalizedText manualReason,
        @Nullable @Valid LocalizedText comment,
        @Nullable Confidence outlook,

        @Schema(description = "Milestones that were reached since the report before.") @NotNull
        List<@NotNull @Valid MilestoneReached> milestonesReached,

        @Nullable @Valid SourceReference source) {
    /** A list that is left out is empty. */
    public ReportMeasure {
        milestonesReached = Objects.requireNonNullElse(milestonesReached, List.of());
    }
}

package no.ringvirkning.plan.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on how the measure goes that the address names. */
@Schema(description = "A report on how the measure goes that the address names.")
public record NewReport(
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

        @Nullable @Valid SourceReference source,

        @Schema(
                description =
                        "How many reports on the measure one has seen, those taken back counted twice, as a round tells it: when"
                                + " there is another one, this is refused as stale. When absent, that is not looked at.")
        @Nullable
        @PositiveOrZero
        Long seen) {

    /** A list that is left out is empty. */
    public NewReport {
        milestonesReached = Objects.requireNonNullElse(milestonesReached, List.of());
    }

    /** The same with what the address names. */
    public ReportMeasure on(String programme, String measure) {
        return new ReportMeasure(
                programme,
                measure,
                date,
                phase,
                manualStatus,
                manualReason,
                comment,
                outlook,
                milestonesReached,
                source);
    }
}

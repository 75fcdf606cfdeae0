package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a measure goes on a day: what was worked out, and beside it what somebody set in its place. */
@Schema(description = "How a measure goes on a day: what was worked out, and beside it what somebody set in its place.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingStatus(
        @Schema(
                description =
                        "What counts: what was set by hand, else what was worked out. Where it differs from what was worked out, readers are shown both, with the day that it was set on.")
        @NotNull
        MeasureStatusValue status,

        @Schema(description = "What follows from the last report, the dates and the milestones.") @NotNull
        MeasureStatusValue computed,

        @Schema(description = "Why it was worked out so.") @NotNull
        ComputedBecause because,

        @Schema(description = "What the last report set in its place.") @Nullable
        MeasureStatusValue manual,

        @Schema(description = "Why; there when it was set by hand.") @Nullable
        LocalizedText manualReason,

        @Schema(description = "How far it had come by the last report.") @Nullable
        MeasurePhase phase,

        @Schema(description = "The day of the last report.") @Nullable
        PartialDate reported,

        @Nullable LocalizedText comment,
        @Nullable Confidence outlook) {}

package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.plan.content.Horizon;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.MeasureKind;
import no.ringvirkning.plan.content.MeasureLevel;
import no.ringvirkning.plan.content.MeasureRole;
import no.ringvirkning.plan.content.Milestone;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as it stands in a list. */
@Schema(description = "A measure as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureSummary(
        @NotNull UUID id,

        @Schema(description = "Names the measure within the programme.", examples = "1.2") @NotNull
        String code,

        @NotNull ProgrammeRef programme,

        @Schema(description = "The plan that it is shown from.") @NotNull
        PlanRef plan,

        @Schema(description = "The number of the revision that it is shown from.") @NotNull
        Integer revision,

        @NotNull LocalizedText title,
        @NotNull MeasureKind kind,
        @Nullable Horizon horizon,
        @Nullable MeasureLevel level,

        @Schema(description = "The codes of the revision's focus areas.") @NotNull
        List<@NotNull String> focusAreas,

        @Nullable PartialPeriod period,

        @Schema(description = "Its place in the order of priority of the revision, from 1.") @Nullable
        Integer priorityRank,

        @Schema(description = "Who answers for it: main responsible or executing.") @NotNull
        List<@NotNull MeasureRole> responsible,

        @Schema(description = "How it goes on the day asked for.") @NotNull
        StandingStatus status,

        @Schema(description = "The first milestone that is not reached.") @Nullable
        Milestone nextMilestone,

        @Schema(description = "The sum of the money set aside for it, by currency and price level.") @NotNull
        List<@NotNull Money> budget,

        @Schema(description = "What became of it since the revision before.") @NotNull
        MeasureChange change,

        @Nullable LocalizedText changeReason,

        @Schema(
                description =
                        "True when it, the revision, or the one that the revision was made from was made up to show a feature: what"
                                + " became of it is then no fact about a real place.")
        @NotNull
        Boolean changeIllustrative,

        @Schema(
                description =
                        "True when it, who answers for it, its money, or all of the revision was made up to show a feature:"
                                + " not a fact about a real place.")
        @NotNull
        Boolean illustrative) {}

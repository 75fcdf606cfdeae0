package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.plan.content.MeasureContent;
import no.ringvirkning.plan.content.PlanFocusArea;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure with its story. */
@Schema(description = "A measure with its story.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureView(
        @NotNull UUID id,

        @Schema(description = "Names the measure within the programme.", examples = "1.2") @NotNull
        String code,

        @NotNull ProgrammeRef programme,

        @Schema(description = "The plan that the content is taken from.") @NotNull
        PlanRef plan,

        @Schema(description = "The number of the revision that the content is taken from.") @NotNull
        Integer revision,

        @NotNull RevisionStatus revisionStatus,

        @Schema(description = "The focus areas of that revision.") @NotNull
        List<@NotNull PlanFocusArea> focusAreas,

        @Schema(description = "What that revision says of it.") @NotNull
        MeasureContent content,

        @Schema(description = "How it goes on the day asked for.") @NotNull
        StandingStatus status,

        @Schema(description = "The milestones that reports say were reached.") @NotNull
        List<@NotNull MilestoneReached> milestonesReached,

        @Schema(description = "The reports on it, newest first.") @NotNull
        List<@NotNull MeasureReport> reports,

        @Schema(description = "The revisions that say something of it, oldest first.") @NotNull
        List<@NotNull MeasureAppearance> appearances,

        @Schema(description = "The measures that go on in it.") @NotNull
        List<@NotNull MeasureRef> predecessors,

        @Schema(description = "The measures that depend on it.") @NotNull
        List<@NotNull MeasureRef> dependents,

        @Schema(
                description =
                        "True when it, who answers for it, its money, or all of the revision was made up to show a feature:"
                                + " not a fact about a real place.")
        @NotNull
        Boolean illustrative) {}

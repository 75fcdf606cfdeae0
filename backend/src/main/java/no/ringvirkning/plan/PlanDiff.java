package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.difference.FieldChange;
import no.ringvirkning.plan.difference.MeasureDifference;
import no.ringvirkning.plan.difference.ObjectiveDifference;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed from one revision of a plan to another, in words and field by field. */
@Schema(description = "What changed from one revision of a plan to another, in words and field by field.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDiff(
        @NotNull PlanRef plan,

        @Schema(description = "The number of the earlier revision.") @NotNull
        Integer from,

        @Schema(description = "The number of the later revision.") @NotNull
        Integer to,

        @Schema(description = "Why the later revision was made.") @Nullable
        RevisionReason reasonCode,

        @Nullable LocalizedText reason,

        @Schema(description = "The difference in a few sentences.") @NotNull
        LocalizedText summary,

        @Schema(
                description =
                        "True when the plan, one of the revisions, or one on the way between them was made up to show a feature: what"
                                + " is new or continued is then no fact.")
        @NotNull
        Boolean illustrative,

        @Schema(description = "Whether both revisions say the same.") @NotNull
        Boolean identical,

        @Schema(description = "The number of measures by what became of them.") @NotNull
        Map<MeasureChange, Integer> counts,

        @Schema(description = "What differs in the revision itself: foreword, signature, focus areas.") @NotNull
        List<@NotNull FieldChange> fields,

        @Schema(description = "The objectives that were looked at again, those confirmed unchanged among them.")
        @NotNull
        List<@NotNull ObjectiveDifference> objectives,

        @Schema(
                description =
                        "Every measure of either revision: first those that go on, in the order of the later revision, then those that ended.")
        @NotNull
        List<@NotNull MeasureDifference> measures) {}

package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a revision of a plan says. This is what the content hash covers. */
@Schema(description = "All that a revision of a plan says. This is what the content hash covers.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionContent(
        @Schema(description = "A word to the reader.") @Nullable @Valid
        LocalizedText foreword,

        @Schema(description = "In what capacity somebody signed it; persons are not named.") @Nullable @Valid
        LocalizedText signedBy,

        @Nullable @Valid PartialDate signedOn,

        @Schema(description = "The focus areas of the plan year.") @NotNull
        List<@NotNull @Valid PlanFocusArea> focusAreas,

        @Schema(description = "The objectives that were looked at again.") @NotNull
        List<@NotNull @Valid ObjectiveReview> objectiveReviews,

        @Schema(description = "The measures, in order, with those that ended.") @NotNull
        List<@NotNull @Valid MeasureContent> measures) {
    public static final RevisionContent EMPTY = new RevisionContent(null, null, null, List.of(), List.of(), List.of());

    /** A list that is left out is empty. */
    public RevisionContent {
        focusAreas = Objects.requireNonNullElse(focusAreas, List.of());
        objectiveReviews = Objects.requireNonNullElse(objectiveReviews, List.of());
        measures = Objects.requireNonNullElse(measures, List.of());
    }

    /** The same with other measures. */
    public RevisionContent withMeasures(List<MeasureContent> newMeasures) {
        return new RevisionContent(foreword, signedBy, signedOn, focusAreas, objectiveReviews, newMeasures);
    }
}

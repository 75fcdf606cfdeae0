package no.ringvirkning.plan.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.plan.measure.PlanRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hearing of a revision, as the public reads it. */
@Schema(description = "The hearing of a revision: when the public is asked, what was said, and what was answered.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingView(
        @NotNull PlanRef plan,

        @Schema(description = "The number of the revision.") @NotNull
        Integer revision,

        @Schema(description = "Absent when it was in no hearing with a last day.") @Nullable
        HearingPeriod period,

        @Schema(description = "Whether something can be said today.") @NotNull
        Boolean open,

        @Schema(description = "What was said and is published, oldest first.") @NotNull
        List<@NotNull CommentView> comments) {
    public HearingView {
        comments = List.copyOf(comments);
    }
}

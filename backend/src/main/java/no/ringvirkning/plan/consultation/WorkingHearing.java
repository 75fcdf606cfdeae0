package no.ringvirkning.plan.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The hearing of a revision for those who work with the plan. */
@Schema(description = "The hearing of a revision for those who work with the plan, with what is not published.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkingHearing(
        @Schema(description = "Absent when it was in no hearing with a last day.") @Nullable
        HearingPeriod period,

        @Schema(description = "Whether something can be said today.") @NotNull
        Boolean open,

        @Schema(description = "How many are not answered.") @NotNull
        Integer unanswered,

        @Schema(description = "What was said, oldest first, without what was withdrawn.") @NotNull
        List<@NotNull WorkingComment> comments) {
    public WorkingHearing {
        comments = List.copyOf(comments);
    }
}

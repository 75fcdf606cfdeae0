package no.ringvirkning.plan.consultation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment for those who work with the plan. */
@Schema(description = "A comment for those who work with the plan, and what the caller can do with it.")
public record WorkingComment(
        @NotNull CommentView comment,

        @Schema(description = "What the caller can do with it as it stands.") @NotNull
        List<@NotNull CommentAction> allowedActions) {
    public WorkingComment {
        allowedActions = List.copyOf(allowedActions);
    }
}

package no.ringvirkning.plan.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is answered to a comment. */
@Schema(description = "What is answered to a comment.")
public record AnswerComment(
        @NotNull CommentOutcome outcome,

        @Schema(description = "Why, in a few sentences that the public may read.") @NotNull @Valid
        LocalizedText text) {}

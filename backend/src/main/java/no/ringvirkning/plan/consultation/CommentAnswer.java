package no.ringvirkning.plan.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to a comment. */
@Schema(description = "What was answered to a comment.")
public record CommentAnswer(
        @NotNull CommentOutcome outcome,
        @NotNull LocalizedText text,

        @Schema(description = "The day of the answer.") @NotNull
        LocalDate on) {}

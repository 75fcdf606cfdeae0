package no.ringvirkning.plan.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.plan.content.Outlook;
import no.ringvirkning.plan.content.ReviewOutcome;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of an objective that was looked at again. */
@Schema(description = "What became of an objective that was looked at again.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObjectiveDifference(
        @Schema(description = "The key of the objective in the programme.") @NotNull
        String objective,

        @Schema(description = "The objective, in the words it was decided in.") @Nullable
        LocalizedText text,

        @NotNull ReviewOutcome outcome,
        @Nullable Outlook outlook,

        @Schema(description = "In the words of the revision.") @Nullable
        LocalizedText comment,

        @Nullable SourceReference source) {}

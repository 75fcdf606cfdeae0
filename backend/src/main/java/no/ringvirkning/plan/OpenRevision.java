package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new revision of a plan, as a draft. */
@Schema(description = "A new revision of a plan, as a draft.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenRevision(
        @Schema(description = "What its owners call it.", examples = "1.2") @Nullable @Size(min = 1, max = 80)
        String label,

        @Schema(description = "The number of the revision that it starts from; required for all but the first.")
        @Nullable
        @Min(1)
        @Max(9999)
        Integer basedOn,

        @Schema(description = "Required for all but the first.") @Nullable
        RevisionReason reasonCode,

        @Schema(description = "Why, in a few sentences; required for all but the first.") @Nullable @Valid
        LocalizedText reason,

        @Schema(description = "True when it is entered afterwards from a source that does not name the decision.")
        @NotNull
        Boolean historic,

        @Schema(description = "What it says; when absent, what the revision says that it starts from.") @Nullable @Valid
        RevisionContent content,

        @Nullable @Valid SourceReference source) {
    public OpenRevision {
        historic = historic != null && historic;
    }
}

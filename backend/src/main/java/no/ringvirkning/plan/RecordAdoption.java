package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body has said of a revision. */
@Schema(description = "What a body has said of a revision.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordAdoption(
        @Schema(description = "The slug of the body.") @NotNull @Size(max = 120)
        String body,

        @Schema(description = "Not NOT_KNOWN or PENDING.") @NotNull
        AdoptionStatus status,

        @Schema(description = "The slug of the decision it said it in; required.") @Nullable @Size(max = 120)
        String decision,

        @Schema(description = "Why it is adopted although measures lack somebody responsible.") @Nullable @Valid
        LocalizedText gapsAccepted,

        @Nullable @Valid LocalizedText note,
        @Nullable @Valid SourceReference source) {}

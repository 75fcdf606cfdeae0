package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body that treats a revision. */
@Schema(description = "A body that treats a revision.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequiredBody(
        @Schema(description = "The slug of the body.") @NotNull @Size(max = 120)
        String body,

        @Schema(description = "Whether the revision can only come into force when this body has adopted it.") @NotNull
        Boolean required,

        @Schema(
                description =
                        "True when no source says that it has to: whoever entered it took it to be so. False when it does not have to.")
        @NotNull
        Boolean requiredAssumed,

        @Schema(description = "True when it is history and the source does not say what the body did.") @NotNull
        Boolean notKnown,

        @Nullable @Valid LocalizedText note,
        @Nullable @Valid SourceReference source) {
    public RequiredBody {
        requiredAssumed = requiredAssumed != null && requiredAssumed;
        notKnown = notKnown != null && notKnown;
    }
}

package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.ringvirkning.governance.BodyRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body has said of a revision. */
@Schema(description = "What a body has said of a revision.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdoptionView(
        @NotNull BodyRef body,

        @Schema(description = "Whether the revision can only come into force when this body has adopted it.") @NotNull
        Boolean required,

        @NotNull AdoptionStatus status,

        @Schema(description = "The decision it said it in; absent when NOT_KNOWN or PENDING.") @Nullable
        DecisionRef decision,

        @Schema(description = "When it was decided, as far as it is known.") @Nullable
        PartialDate decided,

        @Nullable LocalizedText note,
        @Nullable SourceReference source) {
    /** Whether the body has adopted the revision, as far as it is known. */
    @JsonIgnore
    public boolean isAdopted() {
        return status.isAdopted();
    }

    /** What was known of it on the day: what was decided later had not been said, nor anything of it. */
    AdoptionView asOf(LocalDate day) {
        return decided == null || !decided.latest().isAfter(day)
                ? this
                : new AdoptionView(body, required, AdoptionStatus.PENDING, null, null, null, source);
    }
}

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

        @Schema(
                description =
                        "True when no source says that it has to: whoever entered it took it to be so. False when it does not have to.")
        @NotNull
        Boolean requiredAssumed,

        @NotNull AdoptionStatus status,

        @Schema(description = "The decision it said it in; absent when NOT_KNOWN or PENDING.") @Nullable
        DecisionRef decision,

        @Schema(description = "When it was decided, as far as it is known.") @Nullable
        PartialDate decided,

        @Schema(
                description =
                        "True when the source of the decision does not say that it was this body: it was taken to be.")
        @NotNull
        Boolean bodyAssumed,

        @Nullable LocalizedText note,
        @Nullable SourceReference source) {
    public AdoptionView {
        requiredAssumed = requiredAssumed != null && requiredAssumed;
        bodyAssumed = bodyAssumed != null && bodyAssumed;
    }

    /** Whether the body has adopted the revision, as far as it is known. */
    @JsonIgnore
    public boolean isAdopted() {
        return status.isAdopted();
    }

    /** What was known of it on the day: what was decided later had not been said, nor anything of it. */
    AdoptionView asOf(LocalDate day) {
        return decided == null || !decided.latest().isAfter(day)
                ? this
                : new AdoptionView(
                        body, required, requiredAssumed, AdoptionStatus.PENDING, null, null, false, null, source);
    }
}

package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.governance.BodyRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body in the adoption matrix: what it has said of the revision, and its other decisions in the programme. */
@Schema(
        description =
                "A body in the adoption matrix: what it has said of the revision, and its other decisions in the programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdoptionRow(
        @NotNull BodyRef body,

        @Schema(description = "Whether the revision can only come into force when this body has adopted it.") @NotNull
        Boolean required,

        @NotNull AdoptionStatus status,

        @Schema(description = "The decision it said it in; absent when NOT_KNOWN or PENDING.") @Nullable
        DecisionRef decision,

        @Schema(description = "When it was decided, as far as it is known.") @Nullable
        PartialDate decided,

        @Nullable LocalizedText note,

        @Schema(description = "What else the body is known to have decided in the programme.") @NotNull
        List<@NotNull DecisionRef> otherDecisions,

        @Nullable SourceReference source) {}

package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as it stands in a list. */
@Schema(description = "A decision as it stands in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionSummary(
        @NotNull UUID id,

        @Schema(description = "Names the decision in addresses; never given to another.") @NotNull
        String slug,

        @Schema(description = "What was decided, in one line.") @NotNull
        LocalizedText title,

        @Schema(description = "The body that decided. Absent when the source names the organisation only.") @Nullable
        BodyRef body,

        @Schema(description = "True when the source does not say that it was this body: it was taken to be.") @NotNull
        Boolean bodyAssumed,

        @Schema(description = "The organisation that decided; the body's own, when a body did.") @NotNull
        PartnerRef organisation,

        @Schema(description = "The programme it is about.") @Nullable
        ProgrammeRef programme,

        @Schema(description = "When, as far as it is known.") @Nullable
        PartialDate date,

        @NotNull DecisionOutcome outcome,

        @Schema(description = "The number of the case in the archive of the organisation.") @Nullable
        String archiveNumber,

        @Schema(description = "What it did; empty when nothing in the record points at it.") @NotNull
        List<@NotNull DecisionEffectKind> effects,

        @Schema(description = "True when it was made up to show a feature.") @NotNull
        Boolean illustrative) {}

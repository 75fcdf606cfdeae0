package no.ringvirkning.link.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.plan.measure.NewReport;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report on a measure that came by a link. */
@Schema(description = "A report on a measure that came by a link, and what the caller can do with it. Not public.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportProposalView(
        @NotNull UUID id,

        @Schema(description = "The version, as If-Match has it.") @NotNull
        Long version,

        @NotNull MeasureRef measure,

        @Schema(description = "Who was asked.") @NotNull PartnerRef partner,

        @Schema(description = "The request that it answers.") @NotNull
        UUID request,

        @NotNull ProposalStatus status,

        @Schema(description = "What would be published.") @NotNull
        NewReport report,

        @Schema(description = "How the measure was reported to go last.") @Nullable
        LastReport lastReport,

        @Schema(description = "What was said with it, for those who work with it.") @Nullable
        String note,

        @NotNull Instant madeAt,
        @Nullable Instant decidedAt,

        @Schema(description = "Why it was given back.") @Nullable
        String reason,

        @Schema(description = "What the caller can do with it as it stands.") @NotNull
        List<@NotNull ProposalAction> allowedActions)
        implements Versioned {

    public ReportProposalView {
        allowedActions = List.copyOf(Objects.requireNonNullElse(allowedActions, List.of()));
    }
}

package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is odd about the money of a programme, or lacking in its record, for anybody to see. */
@Schema(
        description =
                "One thing that is odd about the money of a programme, or lacking in its record, for anybody to see.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingWarning(
        @NotNull FundingWarningKind kind,

        @Schema(description = "The budget year it is about.") @Nullable
        Integer year,

        @Schema(description = "Who pays.") @Nullable PartnerRef funder,

        @Schema(description = "The id of the funding line.") @Nullable
        UUID line,

        @Schema(description = "The number of the entry of the line.") @Nullable
        Integer number,

        @Schema(description = "The stage of the entry.") @Nullable
        FundingStage stage,

        @Schema(description = "What is too much: what was paid out or spent.") @Nullable
        Money amount,

        @Schema(description = "What it was compared with: what was granted, or paid out and put in.") @Nullable
        Money limit,

        @Schema(
                description =
                        "True when it follows from something that was made up to show a feature, so that it says nothing of a real programme.")
        @NotNull
        Boolean illustrative) {}

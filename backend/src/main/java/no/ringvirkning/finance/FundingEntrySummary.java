package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of money at one time, with what its line says. */
@Schema(description = "What became of money at one time, with what its line says.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingEntrySummary(
        @NotNull UUID id,

        @Schema(description = "The id of its funding line.") @NotNull
        UUID line,

        @Schema(description = "Its place in the line, from 1, in the order of recording.") @NotNull
        Integer number,

        @NotNull ProgrammeRef programme,

        @Schema(
                description =
                        "The code of the measure of the programme that it is for; absent when it is for the programme.")
        @Nullable
        String measure,

        @Schema(description = "Who pays. Absent when the source does not say.") @Nullable
        PartnerRef funder,

        @Schema(description = "The scheme that it comes from.") @Nullable
        LocalizedText scheme,

        @Schema(description = "The year whose budget it belongs to.") @NotNull
        Integer budgetYear,

        @NotNull CostType costType,
        @NotNull FundingStage stage,

        @Schema(description = "How much, never below zero. Absent when the source does not say.") @Nullable
        Money amount,

        @Schema(description = "When, as far as it is known.") @Nullable
        PartialDate date,

        @Schema(description = "The decision behind it.") @Nullable
        DecisionRef decision,

        @Schema(description = "The case about it.") @Nullable
        CaseRef caseRef,

        @Schema(
                description =
                        "True when the source tells of it, and names neither the decision nor the case behind it.")
        @NotNull
        Boolean historic,

        @Schema(description = "The number of the entry of the line that it stands for.") @Nullable
        Integer supersedes,

        @Schema(description = "True when another entry stands for it: it counts no more.") @NotNull
        Boolean superseded,

        @Nullable LocalizedText note,

        @Schema(description = "True for what was made up to show a feature.") @NotNull
        Boolean illustrative,

        @Schema(description = "Where it comes from, or the whole line.") @Nullable
        SourceReference source) {}

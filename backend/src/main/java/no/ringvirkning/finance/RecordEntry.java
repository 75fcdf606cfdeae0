package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of money, to enter into the record. */
@Schema(description = "What became of money, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordEntry(
        @NotNull FundingStage stage,

        @Schema(description = "How much, never below zero. Absent when the source does not say.") @Nullable @Valid
        Money amount,

        @Schema(description = "When, as far as it is known.") @Nullable @Valid
        PartialDate date,

        @Schema(description = "The decision behind it.") @Nullable @Valid
        DecisionRef decision,

        @Schema(description = "The case about it.") @Nullable @Valid
        CaseRef caseRef,

        @Schema(
                description =
                        "True when the source tells of it, and names neither the decision nor the case behind it. It is accepted as history and listed as a warning.")
        @NotNull
        Boolean historic,

        @Schema(description = "The number of the entry of the same line that it stands for: that one counts no more.")
        @Nullable
        @Min(1)
        Integer supersedes,

        @Nullable @Valid LocalizedText note,
        @Nullable @Valid SourceReference source) {

    public RecordEntry {
        historic = historic != null && historic;
    }
}

package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the money of a line at one time; never changed. */
@Schema(description = "What became of the money of a line at one time; never changed.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingEntryView(
        @NotNull UUID id,

        @Schema(description = "Its place in the line, from 1, in the order of recording.") @NotNull
        Integer number,

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

        @Schema(description = "The number of the entry of the line that stands for it: it counts no more.") @Nullable
        Integer supersededBy,

        @Nullable LocalizedText note,
        @Nullable SourceReference source) {

    /** Whether it had certainly happened by the day; one without a date had on any. */
    @JsonIgnore
    public boolean isBy(LocalDate day) {
        return date == null || !date.latest().isAfter(day);
    }
}

package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
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

    /**
     * The day by which it had certainly happened: the last that its own date can be, else the last that of the decision behind it can
     * be, else the last of the year whose budget it belongs to.
     *
     * @param decided the last day that the dates of decisions can be, by slug, as far as they are known
     */
    public LocalDate happened(int budgetYear, Map<String, LocalDate> decided) {
        return isUndated(decided)
                ? LocalDate.of(budgetYear, Month.DECEMBER, 31)
                : date == null ? decided.get(decision.slug()) : date.latest();
    }

    /** Whether neither it nor the decision behind it says a date. */
    public boolean isUndated(Map<String, LocalDate> decided) {
        return date == null && (decision == null || !decided.containsKey(decision.slug()));
    }
}

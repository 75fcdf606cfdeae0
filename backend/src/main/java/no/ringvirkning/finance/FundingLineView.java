package no.ringvirkning.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money from one payer for one year, with all that became of it. */
@Schema(description = "Money from one payer for one year, with all that became of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingLineView(
        @NotNull UUID id,

        @Schema(description = "Counts the published versions, from 1.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

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

        @Schema(description = "ISO 4217; the currency of all its entries.") @NotNull
        String currency,

        @Nullable LocalizedText note,

        @Schema(description = "What became of it, in the order it was recorded in.") @NotNull
        List<@NotNull FundingEntryView> entries,

        @Nullable SourceReference source)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.FUNDING_LINE;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }

    /** The entries that count: those for which no other stands. */
    public List<FundingEntryView> counting() {
        return entries.stream().filter(e -> e.supersededBy() == null).toList();
    }

    /**
     * The entries that count on a day: those that had certainly happened by then, and for which nothing that had happened by then
     * stands, neither directly nor through others.
     *
     * @param decided the last day that the dates of decisions can be, by slug, as far as they are known
     */
    public List<FundingEntryView> countingOn(LocalDate day, Map<String, LocalDate> decided) {
        Predicate<FundingEntryView> isBy = e -> !isAfter(e, day, decided);
        return entries.stream().filter(isBy).filter(e -> !isReplaced(e, isBy)).toList();
    }

    /** The entries that are left out on a day for want of a date, and for which no other does that or counts already. */
    public List<FundingEntryView> undatedOn(LocalDate day, Map<String, LocalDate> decided) {
        Predicate<FundingEntryView> leftOut = e -> e.isUndated(decided) && isAfter(e, day, decided);
        return entries.stream()
                .filter(leftOut)
                .filter(e -> !isReplaced(e, later -> leftOut.test(later) || !isAfter(later, day, decided)))
                .toList();
    }

    /** Whether an entry of the line is not known to have happened by the day. */
    public boolean isAfter(FundingEntryView entry, LocalDate day, Map<String, LocalDate> decided) {
        return entry.happened(budgetYear, decided).isAfter(day);
    }

    private boolean isReplaced(FundingEntryView entry, Predicate<FundingEntryView> by) {
        Map<Integer, FundingEntryView> byNumber = new HashMap<>();
        entries.forEach(e -> byNumber.put(e.number(), e));
        for (Integer next = entry.supersededBy(); next != null; ) {
            FundingEntryView later = Objects.requireNonNull(byNumber.get(next));
            if (by.test(later)) {
                return true;
            }
            next = later.supersededBy();
        }
        return false;
    }
}

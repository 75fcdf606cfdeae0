package no.ringvirkning.finance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.Sector;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * All that the money of a programme is worked out from, as SQL builds it from the tables or the ledger tells it.
 *
 * @param periods the periods of the programme
 * @param plans its plans, each as the revision says that readers are shown
 * @param decided the last day on which the decisions can have been made behind entries that say no date of their own
 * @param payers who is named as a funder or a supporter
 * @param sectors of those that pay, as far as they are recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FundingFacts(
        UUID id,
        ProgrammeRef programme,
        List<PartialPeriod> periods,
        List<FundingLineView> lines,
        List<CofundingRuleView> rules,
        List<Plan> plans,
        Map<String, LocalDate> decided,
        List<Payer> payers,
        Map<String, Sector> sectors) {

    FundingFacts {
        periods = Objects.requireNonNullElse(periods, List.of());
        lines = Objects.requireNonNullElse(lines, List.of());
        rules = Objects.requireNonNullElse(rules, List.of());
        plans = Objects.requireNonNullElse(plans, List.of());
        decided = Objects.requireNonNullElse(decided, Map.of());
        payers = Objects.requireNonNullElse(payers, List.of());
        sectors = Objects.requireNonNullElse(sectors, Map.of());
    }

    /**
     * @param from when the revision came into force, else when the plan begins
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(
            String slug, @Nullable LocalDate from, @Nullable PartialPeriod period, List<PlannedMeasure> measures) {

        Plan {
            measures = Objects.requireNonNullElse(measures, List.of());
        }
    }

    /**
     * @param ended whether the revision only says how the measure ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedMeasure(String code, LocalizedText title, boolean ended, List<Budget> budget) {

        PlannedMeasure {
            budget = Objects.requireNonNullElse(budget, List.of());
        }
    }

    /**
     * @param illustrative whether they are named in what was made up to show a feature only
     */
    record Payer(PartnerRef partner, boolean illustrative) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Budget(int year, @Nullable PartnerRef funder, Money amount, boolean illustrative) {}
}

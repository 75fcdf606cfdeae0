package no.ringvirkning.finance.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ringvirkning.finance.CaseRef;
import no.ringvirkning.finance.FundingEntryView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * One amount that counts, with what it is counted under.
 *
 * @param measure the code of the measure it is for; null when it is for the programme
 * @param decision the decision behind it, as far as it is known
 * @param caseRef the case about it, as far as it is known
 */
record Counted(
        int year,
        @Nullable PartnerRef funder,
        @Nullable String measure,
        Part part,
        @Nullable DecisionRef decision,
        @Nullable CaseRef caseRef) {

    /** The slug of who pays; empty when nobody is named. */
    Optional<String> payer() {
        return Optional.ofNullable(funder).map(PartnerRef::slug);
    }

    /** All that counts; with a day, what counts on it. */
    static List<Counted> of(FundingFacts facts, @Nullable LocalDate asOf) {
        List<Counted> all = new ArrayList<>();
        for (FundingLineView line : facts.lines()) {
            entries(facts, line, asOf).forEach(entry -> all.add(of(line, entry)));
        }
        all.addAll(budgets(facts.plans()));
        return all;
    }

    /** What is left out on a day for want of a date, and may have been there: nothing is to be concluded from its absence. */
    static List<Counted> undated(FundingFacts facts, @Nullable LocalDate asOf) {
        return facts.lines().stream()
                .flatMap(line -> undated(facts, line, asOf).stream().map(entry -> of(line, entry)))
                .toList();
    }

    static List<FundingEntryView> undated(FundingFacts facts, FundingLineView line, @Nullable LocalDate asOf) {
        return asOf == null ? List.of() : line.undatedOn(asOf, facts.decided());
    }

    private static Counted of(FundingLineView line, FundingEntryView entry) {
        return new Counted(
                line.budgetYear(), line.funder(), line.measure(), part(line, entry), entry.decision(), entry.caseRef());
    }

    /** The entries of a line that count; with a day, those that count on it. */
    static List<FundingEntryView> entries(FundingFacts facts, FundingLineView line, @Nullable LocalDate asOf) {
        return asOf == null ? line.counting() : line.countingOn(asOf, facts.decided());
    }

    static Part part(FundingLineView line, FundingEntryView entry) {
        return Part.of(
                entry.stage(),
                MoneySource.ENTRY,
                line.costType().isInKind(),
                line.currency(),
                entry.amount(),
                isMadeUp(line, entry));
    }

    /** What an entry does not say of its source, its line does. */
    static boolean isMadeUp(FundingLineView line, FundingEntryView entry) {
        return SourceReference.isIllustrative(entry.source() == null ? line.source() : entry.source());
    }

    private record MeasureYear(String measure, int year) {}

    /**
     * The budgets of the plans, each fact once: from the year a plan begins it alone says what its measures get, whatever an
     * earlier plan had foreseen, and of any year the later plan that names a budget for it.
     */
    private static List<Counted> budgets(List<FundingFacts.Plan> plans) {
        Map<MeasureYear, List<Counted>> budgets = new LinkedHashMap<>();
        plans.stream()
                .sorted(BY_BEGINNING)
                .forEach(plan -> plan.measures().forEach(m -> {
                    if (plan.from() != null) {
                        int first = plan.from().getYear();
                        budgets.keySet().removeIf(k -> k.measure().equals(m.code()) && k.year() >= first);
                    }
                    if (!m.ended()) {
                        m.budget().forEach(b -> budgets.remove(new MeasureYear(m.code(), b.year())));
                        m.budget()
                                .forEach(b -> budgets.computeIfAbsent(
                                                new MeasureYear(m.code(), b.year()), k -> new ArrayList<>())
                                        .add(budget(m, b)));
                    }
                }));
        return budgets.values().stream().flatMap(List::stream).toList();
    }

    static final Comparator<FundingFacts.Plan> BY_BEGINNING = Comparator.comparing(
                    FundingFacts.Plan::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FundingFacts.Plan::slug);

    private static Counted budget(FundingFacts.PlannedMeasure measure, FundingFacts.Budget budget) {
        Part part = Part.of(
                FundingStage.PLANNED,
                MoneySource.PLAN,
                false,
                budget.amount().currency(),
                budget.amount(),
                budget.illustrative());
        return new Counted(budget.year(), budget.funder(), measure.code(), part, null, null);
    }
}

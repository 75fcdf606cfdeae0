package no.ringvirkning.finance.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.finance.CaseRef;
import no.ringvirkning.finance.FundingEntryView;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Puts the money of a programme together from the facts; the same facts are the same answer, wherever they come from. */
final class OverviewOf {

    private static final Comparator<String> NAMED_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    private OverviewOf() {}

    /**
     * @param day the day that "next year" is reckoned from
     * @param asOf what counts on this day; all when absent
     */
    static FundingOverview of(FundingFacts facts, LocalDate day, @Nullable LocalDate asOf) {
        List<Counted> counted = Counted.of(facts, asOf);
        List<Counted> undated = Counted.undated(facts, asOf);
        List<FundingYear> years = years(counted);
        List<FundingSum> totals =
                Sums.merge(years.stream().flatMap(y -> y.totals().stream()).toList());
        Rests rests = Rests.of(counted);
        return new FundingOverview(
                facts.id(),
                facts.programme(),
                years,
                totals,
                uses(facts, counted),
                Cofunding.checks(facts, counted, undated),
                Warnings.of(
                        facts, Stream.concat(counted.stream(), undated.stream()).toList(), day, asOf),
                rests.rest(),
                rests.noRest(),
                rests.spentOfGrants(),
                notYet(facts, totals, asOf),
                undated.size());
    }

    /** What the record tells of, and what had not happened on the day. */
    private static List<FundingStage> notYet(FundingFacts facts, List<FundingSum> totals, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return List.of();
        }
        Set<FundingStage> stages = facts.lines().stream()
                .flatMap(l -> l.entries().stream().filter(e -> l.isAfter(e, asOf, facts.decided())))
                .map(FundingEntryView::stage)
                .collect(Collectors.toCollection(TreeSet::new));
        totals.stream().filter(s -> s.source() == MoneySource.ENTRY).forEach(s -> stages.remove(s.stage()));
        return List.copyOf(stages);
    }

    private static List<FundingYear> years(List<Counted> counted) {
        List<FundingYear> years = new ArrayList<>();
        by(counted, Counted::year, Comparator.naturalOrder()).forEach((year, ofYear) -> {
            List<FundingRow> rows = new ArrayList<>();
            by(ofYear, c -> slug(c.funder()), NAMED_FIRST).forEach((slug, ofFunder) -> {
                Rests rests = Rests.of(ofFunder);
                rows.add(new FundingRow(
                        ofFunder.get(0).funder(),
                        sums(ofFunder),
                        rests.rest(),
                        rests.noRest(),
                        decisions(ofFunder),
                        cases(ofFunder)));
            });
            List<FundingSum> totals =
                    Sums.merge(rows.stream().flatMap(r -> r.sums().stream()).toList());
            Rests rests = Rests.of(ofYear);
            years.add(new FundingYear(year, rows, totals, rests.rest(), rests.noRest(), rests.spentOfGrants()));
        });
        return years;
    }

    private static List<FundingUse> uses(FundingFacts facts, List<Counted> counted) {
        Map<String, LocalizedText> titles = new HashMap<>();
        facts.plans().stream()
                .sorted(Counted.BY_BEGINNING)
                .forEach(p -> p.measures().forEach(m -> titles.put(m.code(), m.title())));
        List<FundingUse> uses = new ArrayList<>();
        by(counted, Counted::measure, NAMED_FIRST).forEach((code, ofMeasure) -> {
            Rests rests = Rests.of(ofMeasure);
            uses.add(new FundingUse(
                    code == null ? null : new MeasureRef(facts.programme(), code, titles.get(code)),
                    sums(ofMeasure),
                    rests.rest(),
                    rests.noRest()));
        });
        return uses;
    }

    private static <K> TreeMap<K, List<Counted>> by(
            List<Counted> counted, Function<Counted, K> key, Comparator<? super K> order) {
        TreeMap<K, List<Counted>> groups = new TreeMap<>(order);
        counted.forEach(c ->
                groups.computeIfAbsent(key.apply(c), k -> new ArrayList<>()).add(c));
        return groups;
    }

    private static List<FundingSum> sums(Collection<Counted> counted) {
        return Sums.of(counted.stream().map(Counted::part).toList());
    }

    /** Each decision once, in the order of slugs. */
    private static List<DecisionRef> decisions(List<Counted> counted) {
        TreeMap<String, DecisionRef> decisions = new TreeMap<>();
        counted.stream()
                .map(Counted::decision)
                .filter(Objects::nonNull)
                .forEach(d -> decisions.putIfAbsent(d.slug(), d));
        return List.copyOf(decisions.values());
    }

    private static List<CaseRef> cases(List<Counted> counted) {
        return counted.stream()
                .map(Counted::caseRef)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(CaseRef::system).thenComparing(CaseRef::number))
                .toList();
    }

    private static @Nullable String slug(@Nullable PartnerRef partner) {
        return partner == null ? null : partner.slug();
    }
}

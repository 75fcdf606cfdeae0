package no.ringvirkning.finance.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
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
        List<FundingYear> years = years(counted);
        List<FundingSum> totals =
                Sums.merge(years.stream().flatMap(y -> y.totals().stream()).toList());
        return new FundingOverview(
                facts.id(),
                facts.programme(),
                years,
                totals,
                uses(facts, counted),
                Cofunding.checks(facts, counted),
                Warnings.of(facts, counted, day, asOf),
                rest(counted));
    }

    private static List<FundingYear> years(List<Counted> counted) {
        List<FundingYear> years = new ArrayList<>();
        by(counted, Counted::year, Comparator.naturalOrder()).forEach((year, ofYear) -> {
            List<FundingRow> rows = new ArrayList<>();
            by(ofYear, c -> slug(c.funder()), NAMED_FIRST).forEach((slug, ofFunder) -> {
                List<FundingSum> sums = sums(ofFunder);
                rows.add(new FundingRow(ofFunder.get(0).funder(), sums, rest(ofFunder)));
            });
            List<FundingSum> totals =
                    Sums.merge(rows.stream().flatMap(r -> r.sums().stream()).toList());
            years.add(new FundingYear(year, rows, totals, rest(ofYear)));
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
            List<FundingSum> sums = sums(ofMeasure);
            uses.add(new FundingUse(
                    code == null ? null : new MeasureRef(facts.programme(), code, titles.get(code)),
                    sums,
                    rest(ofMeasure)));
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

    private static @Nullable String slug(@Nullable PartnerRef partner) {
        return partner == null ? null : partner.slug();
    }

    /**
     * Money, not hours: what is left of a grant cannot be paid with work. And what somebody spent who granted nothing was not taken
     * from what others granted.
     */
    private static List<FundingRest> rest(Collection<Counted> counted) {
        Set<Optional<String>> granting = entries(counted, FundingStage.GRANTED)
                .map(c -> Optional.ofNullable(slug(c.funder())))
                .collect(Collectors.toSet());
        List<FundingSum> spent = sums(entries(counted, FundingStage.SPENT)
                .filter(c -> granting.contains(Optional.ofNullable(slug(c.funder()))))
                .toList());
        List<FundingRest> rest = new ArrayList<>();
        for (FundingSum granted : sums(entries(counted, FundingStage.GRANTED).toList())) {
            spent.stream()
                    .filter(s -> granted.complete() && s.complete() && Sums.sameMoney(granted, s))
                    .forEach(s -> rest.add(FundingRest.of(granted, s)));
        }
        return rest;
    }

    private static Stream<Counted> entries(Collection<Counted> counted, FundingStage stage) {
        return counted.stream()
                .filter(c -> c.part().pot().stage() == stage
                        && c.part().pot().source() == MoneySource.ENTRY
                        && !c.part().pot().inKind());
    }
}

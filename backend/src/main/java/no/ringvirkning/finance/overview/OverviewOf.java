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

    /** Money, not hours: what is left of a grant cannot be paid with work. */
    private static List<FundingRest> rest(Collection<Counted> counted) {
        List<Counted> money = counted.stream()
                .filter(c -> c.part().pot().source() == MoneySource.ENTRY
                        && !c.part().pot().inKind())
                .toList();
        List<FundingRest> rest = new ArrayList<>();
        by(money, c -> c.part().pot().currency(), Comparator.naturalOrder())
                .values()
                .forEach(ofCurrency -> rest.addAll(restOf(ofCurrency)));
        return rest;
    }

    /**
     * What somebody spent in a year for which they granted nothing was not taken from what others granted. An amount that is not known
     * may be in the prices of any year.
     */
    private static List<FundingRest> restOf(List<Counted> ofCurrency) {
        List<Counted> granted = at(FundingStage.GRANTED, ofCurrency);
        Map<Integer, Set<Optional<String>>> granting = granted.stream()
                .collect(Collectors.groupingBy(
                        Counted::year, Collectors.mapping(OverviewOf::payer, Collectors.toSet())));
        List<Counted> spent = at(FundingStage.SPENT, ofCurrency).stream()
                .filter(s -> isPerhapsOf(granting.getOrDefault(s.year(), Set.of()), payer(s)))
                .toList();
        boolean known = Stream.concat(granted.stream(), spent.stream())
                        .allMatch(c -> c.part().amount() != null)
                && spent.stream().allMatch(s -> isCertainlyOf(granting.get(s.year()), payer(s)));
        List<FundingRest> rest = new ArrayList<>();
        if (known) {
            List<FundingSum> sums = sums(spent);
            sums(granted)
                    .forEach(g -> sums.stream()
                            .filter(s -> Sums.sameMoney(g, s))
                            .forEach(s -> rest.add(FundingRest.of(g, s))));
        }
        return rest;
    }

    private static List<Counted> at(FundingStage stage, List<Counted> money) {
        return money.stream().filter(c -> c.part().pot().stage() == stage).toList();
    }

    private static Optional<String> payer(Counted counted) {
        return Optional.ofNullable(slug(counted.funder()));
    }

    /** Somebody who is not known may be anybody. */
    private static boolean isPerhapsOf(Set<Optional<String>> granting, Optional<String> payer) {
        return payer.isEmpty()
                ? !granting.isEmpty()
                : granting.contains(payer) || granting.contains(Optional.<String>empty());
    }

    /** Where nobody at all is named, what was spent is taken to be of what was granted. */
    private static boolean isCertainlyOf(Set<Optional<String>> granting, Optional<String> payer) {
        return granting.contains(payer) && (payer.isPresent() || granting.size() == 1);
    }
}

package no.ringvirkning.finance.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.finance.FundingStage;
import org.jspecify.annotations.Nullable;

/**
 * What is left of grants, as far as that can be said: each currency by itself, and never from the prices of one year to those of another.
 *
 * @param rest what is left
 * @param noRest why nothing can be said of the others
 * @param spentOfGrants what was spent of what was granted; nothing when it is not known of some of it
 */
record Rests(List<FundingRest> rest, List<NoRest> noRest, List<FundingSum> spentOfGrants) {

    /** The grants of one payer for one year: what they spent in it is of them. */
    private record Giver(int year, Optional<String> payer) {
        private static Giver of(Counted counted) {
            return new Giver(counted.year(), counted.payer());
        }
    }

    /** Money, not hours: what is left of a grant cannot be paid with work. */
    static Rests of(Collection<Counted> counted) {
        Rests all = new Rests(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        counted.stream()
                .filter(c -> !c.part().pot().inKind())
                .collect(Collectors.groupingBy(c -> c.part().pot().currency(), TreeMap::new, Collectors.toList()))
                .forEach((currency, money) -> all.add(
                        currency,
                        money.stream()
                                .filter(c -> c.part().pot().source() == MoneySource.ENTRY)
                                .toList()));
        return all;
    }

    /**
     * What somebody spent in a year for which they granted nothing was not taken from what others granted. An amount that is not known
     * may be in the prices of any year.
     */
    private void add(String currency, List<Counted> money) {
        List<Counted> granted = at(FundingStage.GRANTED, money);
        Map<Integer, Set<Optional<String>>> granting = granted.stream()
                .collect(Collectors.groupingBy(Counted::year, Collectors.mapping(Counted::payer, Collectors.toSet())));
        List<Counted> spent = at(FundingStage.SPENT, money).stream()
                .filter(s -> isPerhapsOf(granting.getOrDefault(s.year(), Set.of()), s.payer()))
                .toList();
        boolean isOfGrants = spent.stream().allMatch(s -> isCertainlyOf(granting.get(s.year()), s.payer()));
        if (isOfGrants) {
            spentOfGrants.addAll(sums(spent));
        }
        NoRestBecause because = because(granted, spent, isOfGrants);
        if (because == null) {
            subtract(sums(granted), sums(spent));
        } else {
            noRest.add(new NoRest(currency, null, because));
        }
    }

    private static @Nullable NoRestBecause because(List<Counted> granted, List<Counted> spent, boolean isOfGrants) {
        if (granted.isEmpty()) {
            return NoRestBecause.NOTHING_GRANTED;
        }
        if (spent.isEmpty()) {
            return NoRestBecause.NOTHING_SPENT;
        }
        if (!Stream.concat(granted.stream(), spent.stream())
                .allMatch(c -> c.part().amount() != null)) {
            return NoRestBecause.AMOUNTS_NOT_KNOWN;
        }
        if (!isOfGrants) {
            return NoRestBecause.PAYERS_NOT_KNOWN;
        }
        return crossesPrices(granted, spent) ? NoRestBecause.SEVERAL_PRICE_LEVELS : null;
    }

    /** Whether something was spent of grants that are, or perhaps are, in other prices. */
    private static boolean crossesPrices(List<Counted> granted, List<Counted> spent) {
        Map<Giver, Set<Optional<Integer>>> levels = new HashMap<>();
        Stream.concat(granted.stream(), spent.stream())
                .forEach(c -> levels.computeIfAbsent(Giver.of(c), g -> new HashSet<>())
                        .add(Optional.ofNullable(c.part().pot().priceYear())));
        return spent.stream().anyMatch(s -> levels.get(Giver.of(s)).size() > 1);
    }

    private void subtract(List<FundingSum> granted, List<FundingSum> spent) {
        for (FundingSum grant : granted) {
            spent.stream()
                    .filter(s -> Sums.sameMoney(grant, s))
                    .findFirst()
                    .ifPresentOrElse(
                            s -> rest.add(FundingRest.of(grant, s)),
                            () -> noRest.add(
                                    new NoRest(grant.currency(), grant.priceYear(), NoRestBecause.NOTHING_SPENT)));
        }
    }

    private static List<FundingSum> sums(Collection<Counted> counted) {
        return Sums.of(counted.stream().map(Counted::part).toList());
    }

    private static List<Counted> at(FundingStage stage, List<Counted> money) {
        return money.stream().filter(c -> c.part().pot().stage() == stage).toList();
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

package no.ringvirkning.finance.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.Sector;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Compares who pays with the rules on co-funding, year by year, as planned and as accounted for (invariant 23). */
final class Cofunding {

    /** "ca 2 millioner" can be compared, "minst 2 millioner" and what has no amount cannot. */
    private static final Set<Qualifier> COMPARABLE = EnumSet.of(Qualifier.EXACT, Qualifier.CIRCA, Qualifier.NEARLY);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FundingFacts facts;
    private final int year;
    private final CofundingRuleView rule;
    private final CofundingBasis basis;

    private Cofunding(FundingFacts facts, int year, CofundingRuleView rule, CofundingBasis basis) {
        this.facts = facts;
        this.year = year;
        this.rule = rule;
        this.basis = basis;
    }

    static List<CofundingCheck> checks(FundingFacts facts, List<Counted> counted, List<Counted> undated) {
        TreeMap<Integer, List<Counted>> byYear = new TreeMap<>();
        counted.forEach(
                c -> byYear.computeIfAbsent(c.year(), y -> new ArrayList<>()).add(c));
        List<CofundingCheck> checks = new ArrayList<>();
        byYear.forEach((year, ofYear) -> facts.rules().stream()
                .filter(r -> r.holdsIn(year))
                .forEach(rule -> {
                    for (CofundingBasis basis : CofundingBasis.values()) {
                        checks.add(new Cofunding(facts, year, rule, basis)
                                .check(ofYear, undated.stream().anyMatch(c -> c.year() == year)));
                    }
                }));
        return checks;
    }

    private CofundingCheck check(List<Counted> ofYear, boolean isVague) {
        List<Counted> money = ofYear.stream()
                .filter(c -> c.part().pot().stage()
                        == (basis == CofundingBasis.PLANNED ? FundingStage.PLANNED : FundingStage.SPENT))
                .toList();
        // A frame and the budgets that share it out are the same money: the one or the other.
        List<Counted> entries = from(money, MoneySource.ENTRY);
        List<Counted> compared = entries.isEmpty() ? money : entries;
        if (compared.isEmpty()) {
            return without(null, compared, CofundingBecause.NOTHING_RECORDED);
        }
        MoneySource source = compared.get(0).part().pot().source();
        // First, for an amount that is not known may be in the prices of any year.
        if (isVague
                || !compared.stream().allMatch(c -> COMPARABLE.contains(c.part().qualifier()))) {
            return without(source, compared, CofundingBecause.AMOUNTS_NOT_KNOWN);
        }
        List<FundingSum> sums = sums(compared, c -> true);
        if (sums.size() > 1) {
            return without(source, compared, CofundingBecause.SEVERAL_CURRENCIES);
        }
        Money total = Sums.money(sums.get(0));
        return total.amount().signum() == 0
                ? without(source, compared, CofundingBecause.NOTHING_RECORDED)
                : compared(source, total, compared);
    }

    private CofundingCheck compared(MoneySource source, Money total, List<Counted> money) {
        Money own = sum(
                total, money, c -> c.funder() != null && rule.isOwn(c.funder().slug()));
        Money publicFunds = sum(total, money, c -> sector(c.funder()) == Sector.PUBLIC);
        Money funderNotKnown = sum(total, money, c -> c.funder() == null);
        Money sectorNotKnown = sum(total, money, c -> sector(c.funder()) == null);
        CofundingVerdict verdict = worse(
                atLeast(rule.minOwnShare(), own, funderNotKnown, total),
                atMost(rule.maxPublicShare(), publicFunds, sectorNotKnown, total));
        return new CofundingCheck(
                year,
                basis,
                source,
                rule,
                verdict,
                verdict == CofundingVerdict.NOT_KNOWN ? CofundingBecause.FUNDERS_NOT_KNOWN : CofundingBecause.COMPARED,
                total,
                own,
                publicFunds,
                funderNotKnown,
                sectorNotKnown,
                share(own, total),
                share(publicFunds, total),
                isMadeUp(money));
    }

    private static CofundingVerdict atLeast(@Nullable BigDecimal least, Money sure, Money perhaps, Money total) {
        if (least == null || percent(sure).compareTo(least.multiply(total.amount())) >= 0) {
            return CofundingVerdict.KEPT;
        }
        boolean possible = percent(Sums.plus(sure, perhaps)).compareTo(least.multiply(total.amount())) >= 0;
        return possible ? CofundingVerdict.NOT_KNOWN : CofundingVerdict.BROKEN;
    }

    private static CofundingVerdict atMost(@Nullable BigDecimal most, Money sure, Money perhaps, Money total) {
        if (most == null || percent(Sums.plus(sure, perhaps)).compareTo(most.multiply(total.amount())) <= 0) {
            return CofundingVerdict.KEPT;
        }
        boolean certain = percent(sure).compareTo(most.multiply(total.amount())) > 0;
        return certain ? CofundingVerdict.BROKEN : CofundingVerdict.NOT_KNOWN;
    }

    /** Broken in one respect is broken; and not known in one is not known. */
    private static CofundingVerdict worse(CofundingVerdict one, CofundingVerdict other) {
        if (one == CofundingVerdict.BROKEN || other == CofundingVerdict.BROKEN) {
            return CofundingVerdict.BROKEN;
        }
        return one == CofundingVerdict.KEPT ? other : one;
    }

    private static BigDecimal percent(Money money) {
        return money.amount().multiply(HUNDRED);
    }

    private static BigDecimal share(Money part, Money total) {
        return percent(part).divide(total.amount(), 2, RoundingMode.HALF_UP);
    }

    private @Nullable Sector sector(@Nullable PartnerRef partner) {
        return partner == null ? null : facts.sectors().get(partner.slug());
    }

    private static List<Counted> from(List<Counted> money, MoneySource source) {
        return money.stream().filter(c -> c.part().pot().source() == source).toList();
    }

    private static Money sum(Money total, List<Counted> money, Predicate<Counted> wanted) {
        return sums(money, wanted).stream()
                .findFirst()
                .map(Sums::money)
                .orElse(new Money(BigDecimal.ZERO, total.currency(), Qualifier.EXACT, total.priceYear()));
    }

    /** What is given in kind counts as money here. */
    private static List<FundingSum> sums(List<Counted> money, Predicate<Counted> wanted) {
        return Sums.of(
                money.stream().filter(wanted).map(c -> c.part().asMoney()).toList());
    }

    private CofundingCheck without(@Nullable MoneySource source, List<Counted> money, CofundingBecause because) {
        return new CofundingCheck(
                year,
                basis,
                source,
                rule,
                CofundingVerdict.NOT_KNOWN,
                because,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                isMadeUp(money));
    }

    /** Who is an own funder is the rule's word, so a rule that is made up makes the answer so. */
    private boolean isMadeUp(List<Counted> money) {
        return SourceReference.isIllustrative(rule.source())
                || money.stream().anyMatch(c -> c.part().illustrative());
    }
}

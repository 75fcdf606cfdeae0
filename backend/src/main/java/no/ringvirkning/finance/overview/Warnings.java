package no.ringvirkning.finance.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.finance.FundingEntryView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Finds what is odd about the money of a programme, or lacking in its record (invariant 21): it is said, and nothing is refused. */
final class Warnings {

    private static final Set<FundingStage> SECURED =
            EnumSet.of(FundingStage.PLANNED, FundingStage.GRANTED, FundingStage.COMMITTED);

    /** The stages that own money goes through: it is the same money in all of them. */
    private static final Set<FundingStage> OWN =
            EnumSet.of(FundingStage.GRANTED, FundingStage.COMMITTED, FundingStage.DISBURSED, FundingStage.SPENT);

    private static final Set<FundingStage> PAID = EnumSet.of(FundingStage.DISBURSED, FundingStage.RETURNED);

    private final FundingFacts facts;
    private final @Nullable LocalDate asOf;
    private final List<FundingLineView> lines;
    private final List<FundingWarning> found = new ArrayList<>();

    private Warnings(FundingFacts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.lines = facts.lines().stream()
                .sorted(Comparator.comparing(FundingLineView::budgetYear).thenComparing(l -> l.id().toString()))
                .toList();
    }

    static List<FundingWarning> of(FundingFacts facts, List<Counted> counted, LocalDate day, @Nullable LocalDate asOf) {
        Warnings warnings = new Warnings(facts, asOf);
        warnings.paidOutMoreThanGranted();
        warnings.spentMoreThanThereWas();
        warnings.notKnown();
        warnings.payersWithoutAmount(counted);
        warnings.endOfFunding(counted, day);
        warnings.found.sort(Comparator.comparing(FundingWarning::kind));
        return List.copyOf(warnings.found);
    }

    private void paidOutMoreThanGranted() {
        for (FundingLineView line : lines) {
            List<FundingSum> sums = sums(List.of(line));
            if (line.costType().isInKind() || isVague(List.of(line)) || !isOneMoney(sums)) {
                continue;
            }
            FundingSum paid = sum(sums, FundingStage.DISBURSED);
            FundingSum returned = sum(sums, FundingStage.RETURNED);
            FundingSum granted = sum(sums, FundingStage.GRANTED);
            if (paid != null && paid.amount() != null && isComplete(returned) && isComplete(granted)) {
                Money out = returned == null ? Sums.money(paid) : Sums.minus(paid, returned);
                Money limit = granted == null ? nothing(out) : Sums.money(granted);
                if (exceeds(out, limit)) {
                    boolean madeUp = isMadeUp(paid) || isMadeUp(returned) || isMadeUp(granted);
                    found.add(about(FundingWarningKind.DISBURSED_OVER_GRANTED, line, null, out, limit, madeUp));
                }
            }
        }
    }

    private void spentMoreThanThereWas() {
        Set<Integer> years =
                lines.stream().map(FundingLineView::budgetYear).collect(Collectors.toCollection(TreeSet::new));
        for (int year : years) {
            List<FundingLineView> ofYear = lines.stream()
                    .filter(l -> l.budgetYear() == year && !l.costType().isInKind())
                    .toList();
            ofYear.stream()
                    .map(FundingLineView::currency)
                    .distinct()
                    .sorted()
                    .forEach(currency -> spentMoreThanThereWas(
                            year,
                            ofYear.stream()
                                    .filter(l -> l.currency().equals(currency))
                                    .toList()));
        }
    }

    private void spentMoreThanThereWas(int year, List<FundingLineView> ofYear) {
        List<FundingSum> all = sums(ofYear);
        FundingSum spent = sum(all, FundingStage.SPENT);
        if (spent == null || spent.amount() == null || isVague(ofYear) || !isOneMoney(all)) {
            return;
        }
        Money there = nothing(Sums.money(spent));
        boolean madeUp = isMadeUp(spent);
        for (FundingLineView line : ofYear) {
            List<FundingSum> sums = sums(List.of(line));
            List<CofundingRuleView> owning = facts.rules().stream()
                    .filter(r -> r.holdsIn(year) && r.isOwn(slug(line.funder())))
                    .toList();
            boolean own = !owning.isEmpty();
            List<FundingSum> brought = sums.stream()
                    .filter(s -> (own ? OWN : PAID).contains(s.stage()))
                    .toList();
            if (!brought.stream().allMatch(FundingSum::complete)) {
                return;
            }
            madeUp |= brought.stream().anyMatch(FundingSum::illustrative)
                    || owning.stream().anyMatch(r -> SourceReference.isIllustrative(r.source()));
            there = Sums.plus(there, own ? ownMoney(sums, there) : paidOut(sums, there));
        }
        if (exceeds(Sums.money(spent), there)) {
            found.add(new FundingWarning(
                    FundingWarningKind.SPENT_OVER_DISBURSED,
                    year,
                    null,
                    null,
                    null,
                    null,
                    Sums.money(spent),
                    there,
                    madeUp));
        }
    }

    private static Money paidOut(List<FundingSum> sums, Money like) {
        FundingSum paid = sum(sums, FundingStage.DISBURSED);
        FundingSum returned = sum(sums, FundingStage.RETURNED);
        if (paid == null) {
            return nothing(like);
        }
        return returned == null ? Sums.money(paid) : Sums.minus(paid, returned);
    }

    private static Money ownMoney(List<FundingSum> sums, Money like) {
        return sums.stream()
                .filter(s -> OWN.contains(s.stage()))
                .map(Sums::money)
                .max(Comparator.comparing(Money::amount))
                .orElse(nothing(like));
    }

    private void notKnown() {
        for (FundingLineView line : lines) {
            List<FundingEntryView> entries = Counted.entries(facts, line, asOf);
            if (line.funder() == null && !entries.isEmpty()) {
                boolean madeUp = entries.stream().allMatch(e -> Counted.isMadeUp(line, e));
                found.add(about(FundingWarningKind.FUNDER_NOT_KNOWN, line, null, null, null, madeUp));
            }
            for (FundingEntryView entry : entries) {
                boolean madeUp = Counted.isMadeUp(line, entry);
                if (entry.amount() == null) {
                    found.add(about(FundingWarningKind.AMOUNT_NOT_KNOWN, line, entry, null, null, madeUp));
                }
                if (entry.stage() == FundingStage.GRANTED && entry.historic()) {
                    found.add(about(FundingWarningKind.GRANTED_WITHOUT_DECISION, line, entry, null, null, madeUp));
                }
            }
        }
    }

    private void payersWithoutAmount(List<Counted> counted) {
        facts.payers().stream()
                .filter(payer -> counted.stream().noneMatch(c -> isAmountOf(payer, c)))
                .sorted(Comparator.comparing(p -> p.partner().slug()))
                .forEach(p -> found.add(new FundingWarning(
                        FundingWarningKind.FUNDER_WITHOUT_AMOUNT,
                        null,
                        p.partner(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        p.illustrative())));
    }

    /** What was made up says nothing of how much somebody pays of whom it is a fact that they do. */
    private static boolean isAmountOf(FundingFacts.Payer payer, Counted counted) {
        return payer.partner().slug().equals(slug(counted.funder()))
                && counted.part().amount() != null
                && (payer.illustrative() || !counted.part().illustrative());
    }

    private void endOfFunding(List<Counted> counted, LocalDate day) {
        List<Counted> secured = counted.stream()
                .filter(c -> SECURED.contains(c.part().pot().stage()))
                .filter(c -> c.part().amount() == null || c.part().amount().signum() > 0)
                .toList();
        OptionalInt last = secured.stream().mapToInt(Counted::year).max();
        if (last.isEmpty()) {
            return;
        }
        Optional<LocalDate> end = lastDay(facts.periods().stream());
        Optional<LocalDate> ofPlans =
                lastDay(facts.plans().stream().map(FundingFacts.Plan::period).filter(Objects::nonNull));
        boolean goesOnAfter =
                Stream.of(end, ofPlans).flatMap(Optional::stream).anyMatch(known -> last.getAsInt() < known.getYear());
        // A plan that has ended says nothing of whether the programme has.
        boolean isOver = end.isPresent() && end.get().isBefore(day);
        boolean isNear = last.getAsInt() <= day.getYear() + 1 && !isOver;
        if (goesOnAfter || isNear) {
            // An amount of the last year that is no example says the same by itself.
            boolean madeUp = secured.stream()
                    .filter(c -> c.year() == last.getAsInt())
                    .allMatch(c -> c.part().illustrative());
            found.add(new FundingWarning(
                    FundingWarningKind.FUNDING_ENDS, last.getAsInt(), null, null, null, null, null, null, madeUp));
        }
    }

    /** The last day of any of the periods, as far as they say. */
    private static Optional<LocalDate> lastDay(Stream<PartialPeriod> periods) {
        return periods.map(PartialPeriod::to)
                .filter(Objects::nonNull)
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder());
    }

    private boolean isVague(List<FundingLineView> of) {
        return of.stream().anyMatch(l -> !Counted.undated(facts, l, asOf).isEmpty());
    }

    private List<FundingSum> sums(List<FundingLineView> of) {
        return Sums.of(of.stream()
                .flatMap(l -> Counted.entries(facts, l, asOf).stream().map(e -> Counted.part(l, e)))
                .toList());
    }

    /** Amounts of other price levels cannot be compared. */
    private static boolean isOneMoney(List<FundingSum> sums) {
        return sums.stream()
                        .map(s -> Optional.ofNullable(s.priceYear()))
                        .distinct()
                        .count()
                <= 1;
    }

    private static @Nullable FundingSum sum(List<FundingSum> sums, FundingStage stage) {
        return sums.stream().filter(s -> s.stage() == stage).findFirst().orElse(null);
    }

    private static boolean isMadeUp(@Nullable FundingSum sum) {
        return sum != null && sum.illustrative();
    }

    private static boolean isComplete(@Nullable FundingSum sum) {
        return sum == null || sum.complete();
    }

    private static Money nothing(Money like) {
        return new Money(BigDecimal.ZERO, like.currency(), Qualifier.EXACT, like.priceYear());
    }

    /** Whether it is more for all that is said; a bound that leaves room for the other is none. */
    private static boolean exceeds(Money amount, Money limit) {
        return amount.amount().compareTo(limit.amount()) > 0
                && !Sums.isUpperBound(amount.qualifier())
                && !Sums.isLowerBound(limit.qualifier());
    }

    private static @Nullable String slug(@Nullable PartnerRef partner) {
        return partner == null ? null : partner.slug();
    }

    private static FundingWarning about(
            FundingWarningKind kind,
            FundingLineView line,
            @Nullable FundingEntryView entry,
            @Nullable Money amount,
            @Nullable Money limit,
            boolean madeUp) {
        return new FundingWarning(
                kind,
                line.budgetYear(),
                line.funder(),
                line.id(),
                entry == null ? null : entry.number(),
                entry == null ? null : entry.stage(),
                amount,
                limit,
                madeUp);
    }
}

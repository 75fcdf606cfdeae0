package no.ringvirkning.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.ringvirkning.finance.overview.FundingOverview;
import no.ringvirkning.finance.overview.FundingRow;
import no.ringvirkning.finance.overview.FundingSum;
import no.ringvirkning.finance.overview.FundingYear;
import no.ringvirkning.finance.overview.MoneySource;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Adds money a second time, and otherwise: in whole øre, from rows of text. It shares nothing with what it checks but the rows.
 */
final class MoneyCount {

    /** How much, in øre; and of how many amounts, of which so many are not known, and what the known ones are meant as. */
    private static final class Pile {
        private @Nullable BigDecimal oere;
        private int parts;
        private int unknown;
        private final List<Qualifier> meant = new ArrayList<>();

        private String written() {
            return "%s of %d, %d not known".formatted(oere == null ? null : oere.movePointLeft(2), parts, unknown);
        }
    }

    private final Map<String, Pile> piles = new TreeMap<>();

    /** One amount under a key. */
    void add(String key, @Nullable BigDecimal amount, @Nullable Qualifier qualifier) {
        Pile pile = piles.computeIfAbsent(key, k -> new Pile());
        pile.parts++;
        if (amount == null) {
            pile.unknown++;
        } else {
            BigDecimal oere = new BigDecimal(amount.movePointRight(2).toBigIntegerExact());
            pile.oere = pile.oere == null ? oere : pile.oere.add(oere);
            pile.meant.add(qualifier);
        }
    }

    /** The sums as text, by key, with the number of amounts and of those that are not known. */
    Map<String, String> sums() {
        Map<String, String> sums = new TreeMap<>();
        piles.forEach((key, pile) -> sums.put(key, pile.written()));
        return sums;
    }

    /** Only how much, by key, where something is known: what a table of rows can say. */
    Map<String, BigDecimal> amounts() {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        piles.forEach((key, pile) -> {
            if (pile.oere != null) {
                amounts.put(key, pile.oere.movePointLeft(2));
            }
        });
        return amounts;
    }

    /** The keys of sums that are "ca", and those that are exact (invariant 22); others may be either or a bound. */
    Map<String, Qualifier> certainlyMeant() {
        Map<String, Qualifier> meant = new TreeMap<>();
        piles.forEach((key, pile) -> {
            if (pile.meant.contains(Qualifier.CIRCA)) {
                meant.put(key, Qualifier.CIRCA);
            } else if (!pile.meant.isEmpty() && pile.meant.stream().allMatch(q -> q == Qualifier.EXACT)) {
                meant.put(key, Qualifier.EXACT);
            }
        });
        return meant;
    }

    static String pot(FundingStage stage, boolean inKind, String currency, @Nullable Integer priceYear) {
        return stage + (inKind ? " in kind " : " ") + currency + (priceYear == null ? "" : " of " + priceYear);
    }

    static String row(int year, @Nullable String funder, String pot) {
        return year + " " + funder + " " + pot;
    }

    /** The sums of what is entered, for each year and payer, as the overview says them. */
    static Map<String, String> rows(FundingOverview overview) {
        return said(overview, s -> "%s of %d, %d not known".formatted(s.amount(), s.parts(), s.unknown()));
    }

    static Map<String, BigDecimal> amounts(FundingOverview overview) {
        Map<String, BigDecimal> amounts = new TreeMap<>(said(overview, FundingSum::amount));
        amounts.values().removeIf(a -> a == null);
        return amounts;
    }

    static Map<String, Qualifier> meant(FundingOverview overview) {
        return said(overview, FundingSum::qualifier);
    }

    private static <T> Map<String, T> said(FundingOverview overview, Function<FundingSum, @Nullable T> what) {
        Map<String, T> said = new TreeMap<>();
        for (FundingYear year : overview.years()) {
            for (FundingRow row : year.rows()) {
                for (FundingSum sum : row.sums()) {
                    if (sum.source() == MoneySource.ENTRY) {
                        String funder =
                                row.funder() == null ? null : row.funder().slug();
                        said.put(row(year.year(), funder, pot(sum)), what.apply(sum));
                    }
                }
            }
        }
        return said;
    }

    private static String pot(FundingSum sum) {
        return pot(sum.stage(), sum.inKind(), sum.currency(), sum.priceYear());
    }

    /** The amounts of sums, added by pot and by where they come from, plans and entries apart. */
    static Map<String, BigDecimal> together(Collection<FundingSum> sums) {
        MoneyCount count = new MoneyCount();
        sums.forEach(s -> count.add(s.source() + " " + pot(s), s.amount(), s.qualifier()));
        return count.amounts();
    }

    /** What counts of a list of entries. */
    static MoneyCount listed(List<FundingEntrySummary> entries) {
        MoneyCount count = new MoneyCount();
        for (FundingEntrySummary e : entries) {
            if (!e.superseded() && e.amount() != null) {
                String pot = pot(
                        e.stage(),
                        e.costType().isInKind(),
                        e.amount().currency(),
                        e.amount().priceYear());
                String funder = e.funder() == null ? null : e.funder().slug();
                count.add(
                        row(e.budgetYear(), funder, pot),
                        e.amount().amount(),
                        e.amount().qualifier());
            }
        }
        return count;
    }

    /** The amounts of a table that was read back. */
    static MoneyCount table(List<Map<String, String>> rows) {
        MoneyCount count = new MoneyCount();
        for (Map<String, String> row : rows) {
            String amount = row.get("amount.amount");
            if (!amount.isEmpty()) {
                String priceYear = row.get("amount.priceYear");
                String funder = row.get("funder.slug");
                String pot = pot(
                        FundingStage.valueOf(row.get("stage")),
                        CostType.valueOf(row.get("costType")).isInKind(),
                        row.get("amount.currency"),
                        priceYear.isEmpty() ? null : Integer.valueOf(priceYear));
                count.add(
                        row(Integer.parseInt(row.get("budgetYear")), funder.isEmpty() ? null : funder, pot),
                        new BigDecimal(amount),
                        Qualifier.valueOf(row.get("amount.qualifier")));
            }
        }
        return count;
    }
}

package no.ringvirkning.finance;

import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.PartnerBuilder.days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.FundingBuilder;
import no.ringvirkning.testing.FundingBuilder.Entry;
import org.jspecify.annotations.Nullable;

/** What may be recorded of the money of a programme, at random and by the rules; the same for the same seed. */
final class RandomMoney {

    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 4;

    private final Random random;
    private final String programme;
    private final List<String> funders;
    private final List<String> decisions;
    private final List<String> measures;
    private int ruleFrom = FIRST_YEAR - 1;

    RandomMoney(Random random, String programme, List<String> funders, List<String> decisions, List<String> measures) {
        this.random = random;
        this.programme = programme;
        this.funders = funders;
        this.decisions = decisions;
        this.measures = measures;
    }

    int year() {
        return FIRST_YEAR + random.nextInt(YEARS);
    }

    String funder() {
        return one(funders);
    }

    /** Kroner and øre: often small, now and then as much as an amount can be. */
    String amount() {
        return switch (random.nextInt(12)) {
            case 0 -> "0";
            case 1 -> "9999999999999999.99";
            case 2 -> "0.01";
            default -> "%d.%02d".formatted(random.nextInt(3_000_000), random.nextInt(100));
        };
    }

    /** Money from somebody for a year, with what is known of it so far. */
    CreateFundingLine line() {
        FundingBuilder line = moneyFor(programme).in(year()).of(one(List.of(CostType.values())));
        if (perhaps()) {
            line.from(funder());
        }
        if (perhaps()) {
            line.measure(one(measures));
        }
        if (seldom()) {
            line.madeUp();
        }
        if (seldom()) {
            line.id(new UUID(random.nextLong(), random.nextLong()));
        }
        String currency = seldom() ? "EUR" : "NOK";
        line.currency(currency);
        for (int i = random.nextInt(3); i > 0; i--) {
            line.with(entry(currency));
        }
        return line.build();
    }

    /** Something further that became of the money of a line. */
    RecordEntry entry(FundingLineView line) {
        return entry(line.currency()).build();
    }

    /** Something that stands for what was recorded before; null when all of it is corrected. */
    @Nullable
    RecordEntry correction(FundingLineView line) {
        List<FundingEntryView> counting = line.counting();
        return counting.isEmpty()
                ? null
                : entry(line.currency()).insteadOf(one(counting).number()).build();
    }

    private Entry entry(String currency) {
        FundingStage stage = one(List.of(FundingStage.values()));
        Entry entry = Entry.unknown(stage);
        if (!seldom()) {
            entry.amount(amount(), currency, perhaps() ? Qualifier.EXACT : one(List.of(Qualifier.values())));
            if (seldom()) {
                entry.inPricesOf(2015);
            }
        }
        if (perhaps()) {
            entry.on(date());
        }
        if (seldom()) {
            entry.madeUp();
        }
        int proof = random.nextInt(stage == FundingStage.GRANTED ? 3 : 6);
        if (proof == 0) {
            entry.by(one(decisions));
        } else if (proof == 1) {
            entry.inCase("2020-" + random.nextInt(1000));
        } else if (proof == 2) {
            entry.historic();
        }
        return entry;
    }

    private PartialDate date() {
        LocalDate month = LocalDate.of(year(), 1 + random.nextInt(12), 1);
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.year(month.getYear());
            case 1 -> new PartialDate(month, DatePrecision.MONTH, perhaps());
            case 2 -> new PartialDate(month, DatePrecision.SEASON, false);
            default -> PartialDate.day(month.plusDays(random.nextInt(28)));
        };
    }

    /** A rule on co-funding for the years after the one before began; null when the years are used up. */
    @Nullable
    SetCofundingRule rule() {
        ruleFrom++;
        return ruleFrom >= FIRST_YEAR + YEARS
                ? null
                : new SetCofundingRule(
                        new ProgrammeRef(programme, null),
                        new BigDecimal(random.nextInt(101)),
                        perhaps() ? null : new BigDecimal(random.nextInt(101)),
                        List.of(new PartnerRef(funder(), null)),
                        days(ruleFrom + "-01-01", null),
                        null);
    }

    boolean perhaps() {
        return random.nextBoolean();
    }

    private boolean seldom() {
        return random.nextInt(5) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

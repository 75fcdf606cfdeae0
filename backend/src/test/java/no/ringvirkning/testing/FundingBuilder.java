package no.ringvirkning.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.finance.CaseRef;
import no.ringvirkning.finance.CostType;
import no.ringvirkning.finance.CreateFundingLine;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.finance.RecordEntry;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** Money to enter into the record: a project's in 2020, in Norwegian kroner, unless told otherwise. */
public final class FundingBuilder {

    private @Nullable UUID id;
    private final String programme;
    private @Nullable String measure;
    private @Nullable PartnerRef funder;
    private int year = 2020;
    private CostType costType = CostType.PROJECT;
    private String currency = "NOK";
    private final List<RecordEntry> entries = new ArrayList<>();
    private @Nullable SourceReference source;

    private FundingBuilder(String programme) {
        this.programme = programme;
    }

    public static FundingBuilder moneyFor(String programme) {
        return new FundingBuilder(programme);
    }

    public FundingBuilder id(UUID value) {
        id = value;
        return this;
    }

    public FundingBuilder measure(String code) {
        measure = code;
        return this;
    }

    public FundingBuilder from(String partner) {
        funder = new PartnerRef(partner, null);
        return this;
    }

    public FundingBuilder in(int budgetYear) {
        year = budgetYear;
        return this;
    }

    public FundingBuilder of(CostType type) {
        costType = type;
        return this;
    }

    public FundingBuilder currency(String code) {
        currency = code;
        return this;
    }

    public FundingBuilder madeUp() {
        source = new SourceReference("test", List.of(), null, true);
        return this;
    }

    public FundingBuilder with(Entry... some) {
        for (Entry entry : some) {
            entries.add(entry.build());
        }
        return this;
    }

    public CreateFundingLine build() {
        return new CreateFundingLine(
                id,
                new ProgrammeRef(programme, null),
                measure,
                funder,
                LocalizedText.nb("Ordningen"),
                year,
                costType,
                currency,
                null,
                entries,
                source);
    }

    /** What became of money: exact kroner on no known day, unless told otherwise. */
    public static final class Entry {

        private final FundingStage stage;
        private @Nullable Money amount;
        private @Nullable PartialDate date;
        private @Nullable DecisionRef decision;
        private @Nullable CaseRef caseRef;
        private boolean historic;
        private @Nullable Integer supersedes;
        private @Nullable SourceReference source;

        private Entry(FundingStage stage) {
            this.stage = stage;
        }

        public static Entry of(FundingStage stage, String kroner) {
            return unknown(stage).amount(kroner, "NOK", Qualifier.EXACT);
        }

        public static Entry unknown(FundingStage stage) {
            return new Entry(stage);
        }

        /** A grant in a case. */
        public static Entry granted(String kroner) {
            return of(FundingStage.GRANTED, kroner).inCase("2020-0042");
        }

        public Entry amount(String value, String currency, Qualifier qualifier) {
            amount = new Money(new BigDecimal(value), currency, qualifier, null);
            return this;
        }

        public Entry meant(Qualifier qualifier) {
            amount = new Money(amount.amount(), amount.currency(), qualifier, amount.priceYear());
            return this;
        }

        public Entry inPricesOf(int year) {
            amount = new Money(amount.amount(), amount.currency(), amount.qualifier(), year);
            return this;
        }

        public Entry on(String day) {
            return on(PartialDate.day(LocalDate.parse(day)));
        }

        public Entry on(PartialDate value) {
            date = value;
            return this;
        }

        public Entry by(String decisionSlug) {
            decision = new DecisionRef(decisionSlug, null);
            return this;
        }

        public Entry inCase(String number) {
            caseRef = new CaseRef("regionalforvaltning.no", number, "https://www.regionalforvaltning.no/" + number);
            return this;
        }

        public Entry historic() {
            historic = true;
            return this;
        }

        public Entry insteadOf(int number) {
            supersedes = number;
            return this;
        }

        public Entry madeUp() {
            source = new SourceReference("test", List.of(), null, true);
            return this;
        }

        public RecordEntry build() {
            return new RecordEntry(
                    stage, amount, date, decision, caseRef, historic, supersedes, LocalizedText.nb("Merknad"), source);
        }
    }
}

package no.ringvirkning.finance.overview;

import static no.ringvirkning.finance.FundingStage.APPLIED;
import static no.ringvirkning.finance.FundingStage.COMMITTED;
import static no.ringvirkning.finance.FundingStage.DISBURSED;
import static no.ringvirkning.finance.FundingStage.GRANTED;
import static no.ringvirkning.finance.FundingStage.PLANNED;
import static no.ringvirkning.finance.FundingStage.RETURNED;
import static no.ringvirkning.finance.FundingStage.SPENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.finance.CaseRef;
import no.ringvirkning.finance.CofundingRuleView;
import no.ringvirkning.finance.CostType;
import no.ringvirkning.finance.CreateFundingLine;
import no.ringvirkning.finance.FundingEntryView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.finance.FundingStage;
import no.ringvirkning.finance.RecordEntry;
import no.ringvirkning.finance.overview.FundingFacts.Budget;
import no.ringvirkning.finance.overview.FundingFacts.Payer;
import no.ringvirkning.finance.overview.FundingFacts.Plan;
import no.ringvirkning.finance.overview.FundingFacts.PlannedMeasure;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.partner.Sector;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.FundingBuilder;
import no.ringvirkning.testing.FundingBuilder.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The money of a programme")
class OverviewOfTest {

    private static final ProgrammeRef PROGRAMME = new ProgrammeRef("programmet", null);
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private final List<FundingLineView> lines = new ArrayList<>();
    private final List<CofundingRuleView> rules = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Payer> payers = new ArrayList<>();
    private final Map<String, LocalDate> decided = new HashMap<>();
    private final List<PartialPeriod> periods = new ArrayList<>();
    private @Nullable SourceReference ruleSource;

    private FundingOverview overview(@Nullable LocalDate asOf) {
        FundingFacts facts = new FundingFacts(
                new UUID(0, 1),
                PROGRAMME,
                periods,
                lines,
                rules,
                plans,
                decided,
                payers,
                Map.of("fylket", Sector.PUBLIC, "kommunen", Sector.PUBLIC, "bedriften", Sector.PRIVATE));
        return OverviewOf.of(facts, asOf == null ? DAY : asOf, asOf);
    }

    private FundingOverview overview() {
        return overview(null);
    }

    private static FundingBuilder line() {
        return FundingBuilder.moneyFor("programmet");
    }

    /** The line as it would be read. */
    private void has(FundingBuilder builder, Entry... entries) {
        CreateFundingLine given = builder.with(entries).build();
        List<FundingEntryView> views = new ArrayList<>();
        for (int i = 0; i < given.entries().size(); i++) {
            RecordEntry e = given.entries().get(i);
            Integer by = null;
            for (int j = i + 1; j < given.entries().size(); j++) {
                by = Integer.valueOf(i + 1).equals(given.entries().get(j).supersedes()) ? Integer.valueOf(j + 1) : by;
            }
            views.add(new FundingEntryView(
                    new UUID(lines.size(), i),
                    i + 1,
                    e.stage(),
                    e.amount(),
                    e.date(),
                    e.decision(),
                    e.caseRef(),
                    e.historic(),
                    e.supersedes(),
                    by,
                    e.note(),
                    e.source()));
        }
        lines.add(new FundingLineView(
                new UUID(1, lines.size()),
                1L,
                new UUID(0, 1),
                PROGRAMME,
                given.measure(),
                given.funder(),
                given.scheme(),
                given.budgetYear(),
                given.costType(),
                given.currency(),
                given.note(),
                views,
                given.source()));
    }

    private void rule(@Nullable String own, @Nullable String most, String... ownFunders) {
        rules.add(new CofundingRuleView(
                new UUID(2, 0),
                1L,
                new UUID(0, 1),
                PROGRAMME,
                own == null ? null : new BigDecimal(own),
                most == null ? null : new BigDecimal(most),
                List.of(ownFunders).stream().map(o -> new PartnerRef(o, null)).toList(),
                new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)),
                ruleSource));
    }

    private static String amounts(List<FundingSum> sums) {
        return sums.stream()
                .map(s -> s.stage() + (s.source() == MoneySource.PLAN ? "*" : "") + " " + s.amount())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private List<FundingWarningKind> warnings() {
        return overview().warnings().stream().map(FundingWarning::kind).toList();
    }

    @Test
    @DisplayName("is summed by year and payer, in all, and by what it goes to; the sums add up")
    void sums() {
        has(line().from("fylket").in(2019), Entry.of(PLANNED, "100"), Entry.granted("80"));
        has(line().from("fylket"), Entry.of(PLANNED, "100").meant(Qualifier.CIRCA));
        has(line().from("bedriften").measure("1"), Entry.of(PLANNED, "10.50"), Entry.of(SPENT, "10.25"));
        has(line(), Entry.unknown(PLANNED));
        FundingOverview overview = overview();
        assertEquals(
                List.of(2019, 2020),
                overview.years().stream().map(FundingYear::year).toList());
        FundingYear year = overview.years().get(1);
        assertEquals("bedriften", year.rows().get(0).funder().slug());
        assertEquals("fylket", year.rows().get(1).funder().slug());
        assertEquals(null, year.rows().get(2).funder());
        assertEquals("PLANNED 110.50, SPENT 10.25", amounts(year.totals()));
        assertEquals("PLANNED 210.50, GRANTED 80.00, SPENT 10.25", amounts(overview.totals()));
        assertEquals(Qualifier.CIRCA, overview.totals().get(0).qualifier());
        assertFalse(overview.totals().get(0).complete());
        assertEquals("1", overview.uses().get(0).measure().code());
        assertEquals(null, overview.uses().get(1).measure());
        assertEquals(
                overview.totals(),
                Sums.merge(
                        overview.uses().stream().flatMap(u -> u.sums().stream()).toList()));
    }

    @Test
    @DisplayName("has a rest that what was spent of own money takes nothing from")
    void restOfGrants() {
        has(line().from("fylket"), Entry.granted("80"), Entry.of(SPENT, "70.25"));
        has(line().from("kommunen"), Entry.of(COMMITTED, "20"), Entry.of(SPENT, "20"));
        has(line().in(2021).from("fylket"), Entry.granted("5"));
        has(line().in(2021).from("kommunen"), Entry.of(SPENT, "1"));
        FundingOverview overview = overview();
        assertEquals(left("9.75"), overview.years().get(0).rest());
        assertEquals(List.of(), overview.years().get(1).rest());
        assertEquals(left("14.75"), overview.rest());
    }

    @Test
    @DisplayName("has a rest only where all that is granted and spent is known, in one currency, and not in hours")
    void rest() {
        has(line(), Entry.granted("80"), Entry.unknown(SPENT));
        has(line().currency("EUR"), Entry.granted("80").amount("80", "EUR", Qualifier.EXACT));
        has(line().of(CostType.IN_KIND_HOURS), Entry.granted("80"), Entry.of(SPENT, "1"));
        assertEquals(List.of(), overview().rest());
    }

    @Test
    @DisplayName("has a rest for each payer, year and measure by itself; what one spent is no other's")
    void restOfEach() {
        has(line().from("fylket").in(2019), Entry.granted("80"));
        has(line().from("fylket"), Entry.granted("100"), Entry.of(SPENT, "120.50"));
        has(line().from("bedriften").measure("1"), Entry.granted("50"), Entry.of(SPENT, "10.25"));
        FundingOverview overview = overview();
        FundingYear year = overview.years().get(1);
        assertEquals(List.of(), overview.years().get(0).rest());
        assertEquals(left("39.75"), year.rows().get(0).rest());
        assertEquals(left("-20.50"), year.rows().get(1).rest());
        assertEquals(left("19.25"), year.rest());
        assertEquals(left("39.75"), overview.uses().get(0).rest());
        assertEquals(left("59.50"), overview.uses().get(1).rest());
        assertEquals(left("99.25"), overview.rest());
    }

    @Test
    @DisplayName("has the same rest year by year and in all: a grant of one year makes own money of the next no grant")
    void restYearByYear() {
        for (int year : List.of(2019, 2020)) {
            has(line().in(year).from("fylket"), Entry.granted("100"), Entry.of(SPENT, "70"));
        }
        has(line().in(2019).from("kommunen"), Entry.granted("10"), Entry.of(SPENT, "0"));
        has(line().from("kommunen"), Entry.of(SPENT, "30"));
        FundingOverview overview = overview();
        assertEquals(
                List.of(left("40"), left("30")),
                overview.years().stream().map(FundingYear::rest).toList());
        assertEquals(left("70"), overview.rest());
        assertEquals(left("70"), overview.uses().get(0).rest());
    }

    @ParameterizedTest
    @CsvSource({
        // whose grant, who spent 80 of it or of other money, in which year; the rest of the grant and of the other's 80
        // for the year and in all
        "fylket, , 2020, , ",
        ", fylket, 2020, , ",
        "fylket, kommunen, 2020, 80, 80",
        "fylket, bedriften, 2020, 0, 0",
        ", , 2020, 0, 0",
        "fylket, , 2021, 80, 80",
        ", fylket, 2021, 80, 80",
    })
    @DisplayName("has no rest when it is not known whether something was spent of what was granted")
    void restOfNobodyKnown(
            @Nullable String granted,
            @Nullable String spent,
            int year,
            @Nullable String restOfYear,
            @Nullable String restInAll) {
        FundingBuilder grant = granted == null ? line() : line().from(granted);
        has(grant, Entry.granted("100"), Entry.of(SPENT, "20"));
        if ("bedriften".equals(spent)) {
            has(line().from(spent), Entry.granted("0"));
        }
        has((spent == null ? line() : line().from(spent)).in(year), Entry.of(SPENT, "80"));
        FundingOverview overview = overview();
        assertEquals(
                restOfYear == null ? List.of() : left(restOfYear),
                overview.years().get(0).rest());
        assertEquals(restInAll == null ? List.of() : left(restInAll), overview.rest());
        assertEquals(overview.rest(), overview.uses().get(0).rest());
    }

    @Test
    @DisplayName("has a rest of each currency by itself: what is not known in one takes nothing from the other")
    void restByCurrency() {
        has(line().from("fylket"), Entry.granted("100"), Entry.of(SPENT, "20"));
        has(line().from("kommunen").currency("EUR"), Entry.granted("1").amount("1", "EUR", Qualifier.EXACT));
        has(line().from("kommunen"), Entry.of(SPENT, "30"));
        has(line().currency("EUR"), Entry.unknown(SPENT));
        assertEquals(left("80"), overview().rest());
    }

    @ParameterizedTest
    @CsvSource({"GRANTED", "SPENT"})
    @DisplayName("has no rest in fixed prices when something is not known: an amount that is not known has no prices")
    void restInFixedPrices(FundingStage stage) {
        has(
                line().from("fylket"),
                Entry.granted("100").inPricesOf(2015),
                Entry.of(SPENT, "20").inPricesOf(2015));
        assertEquals(
                List.of(new FundingRest(new BigDecimal("80"), "NOK", Qualifier.EXACT, 2015, false)),
                overview().rest());
        has(line().from("fylket"), Entry.unknown(stage).inCase("1"));
        FundingOverview overview = overview();
        assertEquals(List.of(), overview.rest());
        assertEquals(List.of(), overview.years().get(0).rest());
        assertEquals(List.of(), overview.years().get(0).rows().get(0).rest());
        assertEquals(List.of(), overview.uses().get(0).rest());
    }

    @ParameterizedTest
    @CsvSource({
        // the prices of the grant, of what was spent, and of what more was spent; why there is no rest
        "2015, , , SEVERAL_PRICE_LEVELS",
        ", 2015, , SEVERAL_PRICE_LEVELS",
        "2015, 2016, 2015, SEVERAL_PRICE_LEVELS",
        "2015, 2015, , SEVERAL_PRICE_LEVELS",
        "2015, 2015, 2015, ",
        ", , , ",
    })
    @DisplayName("Invariant 22: has no rest across price levels, and says why; in the same prices it has one")
    void restAcrossPrices(
            @Nullable Integer granted,
            @Nullable Integer spent,
            @Nullable Integer more,
            @Nullable NoRestBecause because) {
        has(
                line().from("fylket"),
                inPrices(Entry.granted("100"), granted),
                inPrices(Entry.of(SPENT, "20"), spent),
                inPrices(Entry.of(SPENT, "30"), more));
        FundingOverview overview = overview();
        FundingYear year = overview.years().get(0);
        assertEquals(
                because == null
                        ? List.of(new FundingRest(new BigDecimal("50"), "NOK", Qualifier.EXACT, granted, false))
                        : List.of(),
                overview.rest());
        assertEquals(because == null ? List.of() : List.of(new NoRest("NOK", null, because)), overview.noRest());
        for (List<FundingRest> rest : List.of(
                year.rest(), year.rows().get(0).rest(), overview.uses().get(0).rest())) {
            assertEquals(overview.rest(), rest);
        }
    }

    private static Entry inPrices(Entry entry, @Nullable Integer year) {
        return year == null ? entry : entry.inPricesOf(year);
    }

    @Test
    @DisplayName("has a rest of each price level by itself where each payer and year keeps to one")
    void restOfEachPriceLevel() {
        has(
                line().from("fylket"),
                Entry.granted("100").inPricesOf(2015),
                Entry.of(SPENT, "20").inPricesOf(2015));
        has(line().from("kommunen"), Entry.granted("50"), Entry.of(SPENT, "5"));
        has(line().in(2021).from("fylket"), Entry.granted("7").inPricesOf(2016));
        FundingOverview overview = overview();
        assertEquals(
                List.of("45.00 null", "80.00 2015"),
                overview.rest().stream()
                        .map(r -> r.amount() + " " + r.priceYear())
                        .toList());
        assertEquals(List.of(new NoRest("NOK", 2016, NoRestBecause.NOTHING_SPENT)), overview.noRest());
    }

    @Test
    @DisplayName(
            "Property: of every currency it has a rest or says why not, and what is left of grants is never of other prices")
    void restOrWhyNot() {
        Random random = new Random(20_261_122);
        List<String> payers = List.of("fylket", "kommunen", "bedriften");
        Set<NoRestBecause> seen = EnumSet.noneOf(NoRestBecause.class);
        for (int round = 0; round < 500; round++) {
            lines.clear();
            for (int i = random.nextInt(5); i >= 0; i--) {
                List<Entry> entries = new ArrayList<>();
                for (int j = random.nextInt(3); j >= 0; j--) {
                    Entry entry = Entry.of(random.nextBoolean() ? GRANTED : SPENT, "" + random.nextInt(90))
                            .inCase("1");
                    entries.add(random.nextInt(3) == 0 ? entry.inPricesOf(2015 + random.nextInt(2)) : entry);
                }
                FundingBuilder line = line().in(2019 + random.nextInt(2));
                has(
                        random.nextInt(9) == 0 ? line : line.from(payers.get(random.nextInt(3))),
                        entries.toArray(Entry[]::new));
            }
            FundingOverview overview = overview();
            assertFalse(overview.rest().isEmpty() && overview.noRest().isEmpty());
            overview.noRest().forEach(n -> seen.add(n.because()));
            Map<Integer, BigDecimal> left = new HashMap<>();
            overview.totals().stream()
                    .filter(t -> t.stage() == GRANTED)
                    .forEach(t -> left.put(t.priceYear(), t.amount()));
            overview.spentOfGrants()
                    .forEach(s ->
                            left.computeIfPresent(s.priceYear(), (level, granted) -> granted.subtract(s.amount())));
            overview.rest().forEach(r -> assertEquals(left.get(r.priceYear()), r.amount(), overview::toString));
            boolean crosses = lines.stream()
                    .collect(Collectors.groupingBy(
                            l -> l.budgetYear() + " " + l.funder(),
                            Collectors.flatMapping(l -> l.entries().stream(), Collectors.toList())))
                    .values()
                    .stream()
                    .anyMatch(OverviewOfTest::crossesPrices);
            assertTrue(!crosses || overview.rest().isEmpty(), overview::toString);
        }
        assertEquals(
                EnumSet.complementOf(EnumSet.of(NoRestBecause.AMOUNTS_NOT_KNOWN)), seen, "all that can be is there");
    }

    /** Something granted and something spent, and not all in the same prices. */
    private static boolean crossesPrices(List<FundingEntryView> entries) {
        return entries.stream().map(FundingEntryView::stage).distinct().count() == 2
                && entries.stream()
                                .map(e -> String.valueOf(e.amount().priceYear()))
                                .distinct()
                                .count()
                        > 1;
    }

    @Test
    @DisplayName("sets against the grants what was spent of them, and not what everybody spent")
    void spentOfGrants() {
        has(line().from("fylket"), Entry.granted("80"), Entry.of(SPENT, "70"));
        has(line().from("kommunen"), Entry.of(COMMITTED, "20"), Entry.of(SPENT, "20"));
        FundingOverview overview = overview();
        assertEquals("GRANTED 80.00, COMMITTED 20.00, SPENT 90.00", amounts(overview.totals()));
        assertEquals("SPENT 70.00", amounts(overview.spentOfGrants()));
        assertEquals("SPENT 70.00", amounts(overview.years().get(0).spentOfGrants()));
        has(line(), Entry.of(SPENT, "1"));
        assertEquals(List.of(), overview().spentOfGrants(), "which somebody not known may have spent of them");
        assertEquals(
                List.of(new NoRest("NOK", null, NoRestBecause.PAYERS_NOT_KNOWN)),
                overview().noRest());
    }

    @Test
    @DisplayName("says why nothing is left to tell of: nothing granted, nothing spent, an amount that is not known")
    void noRest() {
        has(line().from("fylket"), Entry.of(PLANNED, "1"));
        assertEquals(
                List.of(new NoRest("NOK", null, NoRestBecause.NOTHING_GRANTED)),
                overview().noRest());
        has(line().from("fylket"), Entry.granted("1"));
        assertEquals(
                List.of(new NoRest("NOK", null, NoRestBecause.NOTHING_SPENT)),
                overview().noRest());
        has(line().from("fylket"), Entry.unknown(SPENT));
        assertEquals(
                List.of(new NoRest("NOK", null, NoRestBecause.AMOUNTS_NOT_KNOWN)),
                overview().noRest());
    }

    @Test
    @DisplayName("tells what had not happened on the day from what is not recorded at all")
    void notYet() {
        has(
                line().from("fylket"),
                Entry.of(PLANNED, "1").on("2020-01-01"),
                Entry.granted("1").on("2020-03-01"),
                Entry.of(SPENT, "1").on("2021-01-20"));
        assertEquals(List.of(), overview().notYet());
        assertEquals(
                List.of(GRANTED, SPENT), overview(LocalDate.of(2020, 2, 29)).notYet());
        assertEquals(List.of(SPENT), overview(LocalDate.of(2021, 1, 19)).notYet());
        assertEquals(List.of(), overview(LocalDate.of(2021, 1, 20)).notYet());
    }

    @Test
    @DisplayName("counts what has no date from the decision behind it, else from the end of its budget year (ADR 0010)")
    void undated() {
        has(
                line().from("fylket").in(2020),
                Entry.of(PLANNED, "1"),
                Entry.of(PLANNED, "2").insteadOf(1),
                Entry.granted("1").by("dated"),
                Entry.of(SPENT, "1").by("undated"));
        decided.put("dated", LocalDate.of(2020, 3, 31));
        assertEquals(0, overview().leftOutWithoutDate());
        assertEquals(3, overview().totals().size());
        undated("2020-03-30", 2, PLANNED, GRANTED, SPENT);
        undated("2020-03-31", 2, PLANNED, SPENT);
        undated("2020-12-30", 2, PLANNED, SPENT);
        undated("2020-12-31", 0);
    }

    @Test
    @DisplayName("concludes nothing from what is left out for want of a date: no warning, no verdict")
    void undatedIsNotAbsent() {
        payers.add(new Payer(new PartnerRef("fylket", null), false));
        has(
                line().from("fylket").in(2020),
                Entry.of(PLANNED, "1"),
                Entry.granted("1"),
                Entry.of(SPENT, "2").on("2020-02-01"));
        has(line().from("fylket").in(2020), Entry.of(DISBURSED, "2").on("2020-02-01"), Entry.granted("1"));
        assertEquals(
                List.of(),
                overview(LocalDate.of(2020, 6, 1)).warnings().stream()
                        .map(FundingWarning::kind)
                        .filter(kind -> kind != FundingWarningKind.FUNDING_ENDS)
                        .toList());
        assertEquals(
                List.of(FundingWarningKind.DISBURSED_OVER_GRANTED),
                overview(LocalDate.of(2020, 12, 31)).warnings().stream()
                        .map(FundingWarning::kind)
                        .filter(kind -> kind != FundingWarningKind.FUNDING_ENDS)
                        .toList());
    }

    private void undated(String day, int leftOut, FundingStage... notYet) {
        FundingOverview then = overview(LocalDate.parse(day));
        assertEquals(leftOut, then.leftOutWithoutDate(), day);
        assertEquals(List.of(notYet), then.notYet(), day);
        assertEquals(3 - notYet.length, then.totals().size(), day);
    }

    @Test
    @DisplayName("R-0-19: leads from what one payer gives in a year to the decisions and cases behind it, each once")
    void decisions() {
        has(
                line().from("fylket"),
                Entry.granted("1").by("vedtak-b"),
                Entry.of(COMMITTED, "1").by("vedtak-a"));
        has(line().from("fylket"), Entry.granted("1").by("vedtak-b"));
        has(line().in(2021).from("fylket"), Entry.of(PLANNED, "1"));
        FundingOverview overview = overview();
        FundingRow row = overview.years().get(0).rows().get(0);
        assertEquals(
                List.of("vedtak-a", "vedtak-b"),
                row.decisions().stream().map(DecisionRef::slug).toList());
        assertEquals(
                List.of("2020-0042"), row.cases().stream().map(CaseRef::number).toList());
        FundingRow bare = overview.years().get(1).rows().get(0);
        assertEquals(List.of(), bare.decisions());
        assertEquals(List.of(), bare.cases());
    }

    private static List<FundingRest> left(String amount) {
        return List.of(new FundingRest(new BigDecimal(amount), "NOK", Qualifier.EXACT, null, false));
    }

    @Test
    @DisplayName("leaves out what another entry stands for; on a day, only once that has certainly happened")
    void superseded() {
        has(
                line(),
                Entry.granted("100").on("2020-02-01"),
                Entry.granted("0").on("2020-09-01").insteadOf(1),
                Entry.granted("40").on("2020-04-01").insteadOf(2));
        assertEquals("GRANTED 40.00", amounts(overview().totals()));
        assertEquals("", amounts(overview(LocalDate.of(2020, 1, 31)).totals()));
        assertEquals(
                "GRANTED 100.00", amounts(overview(LocalDate.of(2020, 2, 1)).totals()));
        assertEquals("GRANTED 40.00", amounts(overview(LocalDate.of(2020, 4, 1)).totals()));
        assertEquals("GRANTED 40.00", amounts(overview(LocalDate.of(2020, 9, 1)).totals()));
    }

    @Test
    @DisplayName("counts what is dated by the year from its last day on, as all that happens does")
    void dates() {
        has(
                line(),
                Entry.of(PLANNED, "1").on("2020-12-30"),
                Entry.of(APPLIED, "2").on(PartialDate.year(2020)));
        assertEquals(
                "PLANNED 1.00", amounts(overview(LocalDate.of(2020, 12, 30)).totals()));
        assertEquals(
                "PLANNED 1.00, APPLIED 2.00",
                amounts(overview(LocalDate.of(2020, 12, 31)).totals()));
    }

    @Nested
    @DisplayName("that plans set aside")
    class Planned {

        private static final LocalizedText TITLE = LocalizedText.nb("Tiltaket");

        private Budget budget(int year, String kroner) {
            return new Budget(year, null, new Money(new BigDecimal(kroner), "NOK", Qualifier.EXACT, null), false);
        }

        private void plan(String slug, @Nullable String from, PlannedMeasure... measures) {
            plans.add(new Plan(slug, from == null ? null : LocalDate.parse(from), null, List.of(measures)));
        }

        @Test
        @DisplayName("is told apart from what is entered, and never added to it")
        void apart() {
            has(line().from("fylket"), Entry.of(PLANNED, "100"));
            plan(
                    "planen",
                    null,
                    new PlannedMeasure("1", TITLE, false, List.of(budget(2020, "60"), budget(2020, "40"))));
            assertEquals("PLANNED 100.00, PLANNED* 100.00", amounts(overview().totals()));
            assertEquals(TITLE, overview().uses().get(0).measure().title());
        }

        @Test
        @DisplayName("counts once: from the year a later plan begins it alone says what a measure gets")
        void once() {
            plan(
                    "plan-2019",
                    "2019-01-01",
                    new PlannedMeasure("1", TITLE, false, List.of(budget(2019, "10"), budget(2020, "20"))),
                    new PlannedMeasure("2", TITLE, false, List.of(budget(2019, "1"), budget(2020, "2"))),
                    new PlannedMeasure("3", TITLE, false, List.of(budget(2020, "400"))));
            plan(
                    "plan-2020",
                    "2020-01-01",
                    new PlannedMeasure("1", TITLE, false, List.of(budget(2020, "25"))),
                    new PlannedMeasure("2", TITLE, true, List.of(budget(2020, "2"))));
            FundingOverview overview = overview();
            assertEquals("PLANNED* 11.00", amounts(overview.years().get(0).totals()));
            assertEquals("PLANNED* 425.00", amounts(overview.years().get(1).totals()));
        }
    }

    @Nested
    @DisplayName("is held to the rule on co-funding (invariant 23):")
    class Held {

        private CofundingCheck check(CofundingBasis basis) {
            return overview().cofunding().stream()
                    .filter(c -> c.basis() == basis)
                    .findFirst()
                    .orElseThrow();
        }

        private void is(CofundingVerdict verdict, CofundingBecause because, CofundingBasis basis) {
            CofundingCheck check = check(basis);
            assertEquals(verdict, check.verdict(), check::toString);
            assertEquals(because, check.because(), check::toString);
        }

        @ParameterizedTest
        @CsvSource({
            "25, 75, KEPT",
            "25.01, 100, BROKEN",
            "0, 75, KEPT",
            "0, 74.99, BROKEN",
            "25, , KEPT",
            ", 75, KEPT",
            "100, 0, BROKEN",
        })
        @DisplayName("by exact shares, as planned and as accounted for")
        void shares(@Nullable String own, @Nullable String most, CofundingVerdict verdict) {
            rule(own, most, "bedriften");
            has(line().from("bedriften").of(CostType.IN_KIND_HOURS), Entry.of(PLANNED, "25"), Entry.of(SPENT, "25"));
            has(line().from("fylket"), Entry.of(PLANNED, "75"), Entry.of(SPENT, "75"));
            for (CofundingBasis basis : CofundingBasis.values()) {
                is(verdict, CofundingBecause.COMPARED, basis);
                assertEquals(new BigDecimal("25.00"), check(basis).ownShare());
                assertEquals(new BigDecimal("75.00"), check(basis).publicShare());
                assertEquals(new BigDecimal("100.00"), check(basis).total().amount());
            }
        }

        @Test
        @DisplayName("to the øre, also where the rounded share looks right")
        void toTheOre() {
            rule("25", null, "bedriften");
            has(line().from("bedriften"), Entry.of(PLANNED, "249999.99"));
            has(line().from("fylket"), Entry.of(PLANNED, "750000.01"));
            is(CofundingVerdict.BROKEN, CofundingBecause.COMPARED, CofundingBasis.PLANNED);
            assertEquals(new BigDecimal("25.00"), check(CofundingBasis.PLANNED).ownShare());
        }

        @Test
        @DisplayName("a municipality's own share is public money, too")
        void ownAndPublic() {
            rule("50", "50", "kommunen");
            has(line().from("kommunen"), Entry.of(SPENT, "60"));
            has(line().from("bedriften"), Entry.of(SPENT, "40"));
            is(CofundingVerdict.BROKEN, CofundingBecause.COMPARED, CofundingBasis.ACTUAL);
            assertEquals(new BigDecimal("60.00"), check(CofundingBasis.ACTUAL).publicShare());
        }

        @Test
        @DisplayName("says \"ca\" of the numbers when they are")
        void circa() {
            rule("25", null, "bedriften");
            has(line().from("bedriften"), Entry.of(PLANNED, "30").meant(Qualifier.CIRCA));
            has(line().from("fylket"), Entry.of(PLANNED, "70"));
            is(CofundingVerdict.KEPT, CofundingBecause.COMPARED, CofundingBasis.PLANNED);
            assertEquals(Qualifier.CIRCA, check(CofundingBasis.PLANNED).total().qualifier());
        }

        @Test
        @DisplayName("does not know when an amount is not known or only a bound, or nothing is recorded")
        void notKnown() {
            rule("25", null, "bedriften");
            has(
                    line().from("bedriften"),
                    Entry.unknown(PLANNED),
                    Entry.of(SPENT, "100").meant(Qualifier.AT_LEAST));
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.AMOUNTS_NOT_KNOWN, CofundingBasis.PLANNED);
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.AMOUNTS_NOT_KNOWN, CofundingBasis.ACTUAL);
            lines.clear();
            has(line().from("bedriften"), Entry.of(APPLIED, "1"), Entry.of(SPENT, "0"));
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.NOTHING_RECORDED, CofundingBasis.PLANNED);
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.NOTHING_RECORDED, CofundingBasis.ACTUAL);
        }

        @Test
        @DisplayName(
                "does not know when an amount beside fixed prices is not known; never adds the prices of two years")
        void fixedPrices() {
            rule("25", null, "bedriften");
            has(line().from("bedriften"), Entry.of(PLANNED, "100").inPricesOf(2015), Entry.of(SPENT, "1"));
            has(
                    line().from("fylket"),
                    Entry.unknown(PLANNED),
                    Entry.of(SPENT, "1").inPricesOf(2015));
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.AMOUNTS_NOT_KNOWN, CofundingBasis.PLANNED);
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.SEVERAL_CURRENCIES, CofundingBasis.ACTUAL);
        }

        @Test
        @DisplayName("never adds two currencies")
        void currencies() {
            rule("25", null, "bedriften");
            has(line().from("bedriften"), Entry.of(PLANNED, "1"));
            has(line().from("fylket").currency("EUR"), Entry.of(PLANNED, "1").amount("1", "EUR", Qualifier.EXACT));
            is(CofundingVerdict.NOT_KNOWN, CofundingBecause.SEVERAL_CURRENCIES, CofundingBasis.PLANNED);
        }

        @ParameterizedTest
        @CsvSource({
            // own, of nobody known, of the county; the least own share; the most public share
            "25, 10, 65, 25, , KEPT",
            "20, 10, 70, 25, , NOT_KNOWN",
            "10, 10, 80, 25, , BROKEN",
            "25, 10, 65, , 75, KEPT",
            "20, 10, 70, , 75, NOT_KNOWN",
            "10, 10, 80, , 75, BROKEN",
            "20, 10, 70, 25, 60, BROKEN",
        })
        @DisplayName("knows as far as it can when it is not known who pays some of it")
        void payersNotKnown(
                String own, String nobody, String county, String least, String most, CofundingVerdict verdict) {
            rule(least, most, "bedriften");
            has(line().from("bedriften"), Entry.of(SPENT, own));
            has(line(), Entry.of(SPENT, nobody));
            has(line().from("fylket"), Entry.of(SPENT, county));
            is(
                    verdict,
                    verdict == CofundingVerdict.NOT_KNOWN
                            ? CofundingBecause.FUNDERS_NOT_KNOWN
                            : CofundingBecause.COMPARED,
                    CofundingBasis.ACTUAL);
            assertEquals(
                    new BigDecimal("10.00"),
                    check(CofundingBasis.ACTUAL).funderNotKnown().amount());
        }

        @Test
        @DisplayName("by the entries, else by the budgets of plans, and only in the years it holds for")
        void basis() {
            rule("25", null, "bedriften");
            Money money = new Money(BigDecimal.TEN, "NOK", Qualifier.EXACT, null);
            Budget budget = new Budget(2020, new PartnerRef("bedriften", null), money, false);
            plans.add(new Plan(
                    "p", null, null, List.of(new PlannedMeasure("1", LocalizedText.nb("T"), false, List.of(budget)))));
            is(CofundingVerdict.KEPT, CofundingBecause.COMPARED, CofundingBasis.PLANNED);
            assertEquals(MoneySource.PLAN, check(CofundingBasis.PLANNED).source());
            has(line().from("fylket"), Entry.of(PLANNED, "10"));
            is(CofundingVerdict.BROKEN, CofundingBecause.COMPARED, CofundingBasis.PLANNED);
            assertEquals(MoneySource.ENTRY, check(CofundingBasis.PLANNED).source());
            has(line().in(2021).from("fylket"), Entry.of(PLANNED, "10"));
            assertEquals(2, overview().cofunding().size());
        }
    }

    @Nested
    @DisplayName("is looked over for what is odd or lacking (invariant 21):")
    class Odd {

        @ParameterizedTest
        @CsvSource({
            "100, EXACT, 100, EXACT, 0, false",
            "100, EXACT, 100.01, EXACT, 0, true",
            "100, EXACT, 110, EXACT, 10, false",
            "100, CIRCA, 101, EXACT, 0, true",
            "100, AT_LEAST, 101, EXACT, 0, false",
            "100, EXACT, 101, UP_TO, 0, false",
        })
        @DisplayName("more paid out, less what was returned, than granted")
        void overGranted(String granted, Qualifier as, String paid, Qualifier paidAs, String returned, boolean warned) {
            has(
                    line().from("fylket"),
                    Entry.granted(granted).meant(as),
                    Entry.of(DISBURSED, paid).meant(paidAs),
                    Entry.of(RETURNED, returned));
            assertEquals(warned ? List.of(FundingWarningKind.DISBURSED_OVER_GRANTED) : List.of(), odd());
            if (warned) {
                FundingWarning warning = overview().warnings().get(0);
                assertEquals(new BigDecimal(paid).setScale(2), warning.amount().amount());
                assertEquals(new BigDecimal("100.00"), warning.limit().amount());
            }
        }

        private List<FundingWarningKind> odd() {
            return warnings().stream()
                    .filter(k -> k != FundingWarningKind.FUNDING_ENDS)
                    .toList();
        }

        @Test
        @DisplayName("paid out without a grant; but not beside a grant of which nobody knows how much")
        void withoutGrant() {
            has(line().from("fylket"), Entry.of(DISBURSED, "1"));
            assertEquals(List.of(FundingWarningKind.DISBURSED_OVER_GRANTED), odd());
            lines.clear();
            has(
                    line().from("fylket"),
                    Entry.of(DISBURSED, "1"),
                    Entry.unknown(GRANTED).inCase("1"));
            assertEquals(List.of(FundingWarningKind.AMOUNT_NOT_KNOWN), odd());
        }

        @Test
        @DisplayName("more spent in a year than was paid out and the own funders put in")
        void overDisbursed() {
            has(line().from("fylket"), Entry.granted("100"), Entry.of(DISBURSED, "60"), Entry.of(SPENT, "60.01"));
            assertEquals(List.of(FundingWarningKind.SPENT_OVER_DISBURSED), odd());
            has(line().from("kommunen"), Entry.of(COMMITTED, "1"));
            assertEquals(List.of(FundingWarningKind.SPENT_OVER_DISBURSED), odd());
            rule("1", null, "kommunen");
            assertEquals(List.of(), odd());
        }

        @Test
        @DisplayName("hours are neither paid out nor spent")
        void inKind() {
            has(line().from("fylket").of(CostType.IN_KIND_OTHER), Entry.of(DISBURSED, "1"), Entry.of(SPENT, "2"));
            assertEquals(List.of(), odd());
        }

        @Test
        @DisplayName(
                "R-3-9, R-3-15: secured money of which neither amount nor payer nor decision is known; payers without amount")
        void lacking() {
            payers.add(new Payer(new PartnerRef("kommunen", null), false));
            payers.add(new Payer(new PartnerRef("fylket", null), false));
            has(line(), Entry.unknown(GRANTED).historic());
            has(line().from("fylket"), Entry.of(APPLIED, "1"));
            assertEquals(
                    List.of(
                            FundingWarningKind.GRANTED_WITHOUT_DECISION,
                            FundingWarningKind.AMOUNT_NOT_KNOWN,
                            FundingWarningKind.FUNDER_NOT_KNOWN,
                            FundingWarningKind.FUNDER_WITHOUT_AMOUNT),
                    odd());
            assertEquals(
                    "kommunen",
                    overview().warnings().stream()
                            .filter(w -> w.kind() == FundingWarningKind.FUNDER_WITHOUT_AMOUNT)
                            .findFirst()
                            .orElseThrow()
                            .funder()
                            .slug());
        }

        @ParameterizedTest
        @CsvSource({
            // the last year of the programme, and of its plan; the last year with money; the day; whether the end is
            // told of
            "2019, , 2019, 2016-06-01, false",
            "2019, , 2018, 2016-06-01, true",
            "2019, , 2019, 2018-06-01, true",
            "2019, , 2019, 2019-12-31, true",
            "2019, , 2019, 2020-01-01, false",
            "2019, , 2018, 2026-01-01, true",
            ", , 2019, 2017-12-31, false",
            ", , 2019, 2018-01-01, true",
            ", , 2019, 2026-01-01, true",
            ", 2020, 2019, 2017-06-01, true",
            ", 2019, 2019, 2017-06-01, false",
            ", 2017, 2019, 2026-01-01, true",
            "2019, 2020, 2019, 2026-01-01, true",
        })
        @DisplayName("R-3-9: the last year with money, when it is near or before the end")
        void ends(@Nullable Integer end, @Nullable Integer endOfPlan, int last, LocalDate day, boolean told) {
            if (endOfPlan != null) {
                plans.add(new Plan("p", null, new PartialPeriod(null, PartialDate.year(endOfPlan)), List.of()));
            }
            if (end != null) {
                periods.add(new PartialPeriod(PartialDate.year(2013), PartialDate.year(end)));
            }
            has(line().in(last - 1).from("fylket"), Entry.of(PLANNED, "1"));
            has(line().in(last).from("fylket"), Entry.unknown(GRANTED).inCase("1"));
            has(line().in(last + 1).from("fylket"), Entry.of(PLANNED, "0"), Entry.of(APPLIED, "9"));
            List<FundingWarning> ends = overview(day).warnings().stream()
                    .filter(w -> w.kind() == FundingWarningKind.FUNDING_ENDS)
                    .toList();
            assertEquals(told ? 1 : 0, ends.size());
            assertTrue(!told || ends.get(0).year() == last);
        }
    }

    @Test
    @DisplayName("of which some is made up says so in every sum it is in")
    void madeUp() {
        has(line().from("fylket"), Entry.of(PLANNED, "1"));
        has(line().from("fylket").madeUp(), Entry.of(FundingStage.GRANTED, "1").inCase("1"));
        has(line().from("fylket"), Entry.of(SPENT, "1").madeUp());
        assertEquals(
                List.of(false, true, true),
                overview().totals().stream().map(FundingSum::illustrative).toList());
    }

    @Nested
    @DisplayName("says of each thing that follows from it whether something made up went into it:")
    class MadeUp {

        @Test
        @DisplayName("of what is left, when what was granted or spent is")
        void rest() {
            has(
                    line().from("fylket").in(2019),
                    Entry.granted("5"),
                    Entry.of(SPENT, "1").madeUp());
            has(line().from("fylket"), Entry.granted("5"), Entry.of(SPENT, "1"));
            FundingOverview overview = overview();
            assertEquals(
                    List.of(true, false),
                    overview.years().stream()
                            .map(y -> y.rest().get(0).illustrative())
                            .toList());
            assertTrue(overview.rest().get(0).illustrative());
            assertTrue(overview.uses().get(0).rest().get(0).illustrative());
        }

        @ParameterizedTest
        @CsvSource({"false, false, false", "true, false, true", "false, true, true"})
        @DisplayName("of the rule on co-funding, when the rule or an amount is")
        void cofunding(boolean ofRule, boolean ofAmount, boolean told) {
            ruleSource = source(ofRule);
            rule("25", null, "kommunen");
            Entry own = Entry.of(PLANNED, "1");
            has(line().from("kommunen"), ofAmount ? own.madeUp() : own);
            List<CofundingCheck> checks = overview().cofunding();
            assertEquals(
                    List.of(told, ofRule),
                    checks.stream().map(CofundingCheck::illustrative).toList());
        }

        @ParameterizedTest
        @CsvSource({"false, false, false", "true, false, true", "false, true, true"})
        @DisplayName("of too much paid out, when what was granted or paid out is")
        void overGranted(boolean ofGrant, boolean ofPayment, boolean told) {
            Entry granted = Entry.granted("1");
            Entry paid = Entry.of(DISBURSED, "2");
            has(line().from("fylket"), ofGrant ? granted.madeUp() : granted, ofPayment ? paid.madeUp() : paid);
            assertEquals(told, only(FundingWarningKind.DISBURSED_OVER_GRANTED).illustrative());
        }

        @ParameterizedTest
        @CsvSource({
            "false, false, false, false",
            "true, false, false, true",
            "false, true, false, true",
            "false, false, true, true",
        })
        @DisplayName("of too much spent, when what was spent, what there was, or the rule that it is own money is")
        void overDisbursed(boolean ofSpent, boolean ofOwn, boolean ofRule, boolean told) {
            ruleSource = source(ofRule);
            rule("25", null, "kommunen");
            Entry spent = Entry.of(SPENT, "2");
            Entry own = Entry.of(COMMITTED, "1");
            has(line().from("fylket"), ofSpent ? spent.madeUp() : spent);
            has(
                    line().from("kommunen"),
                    ofOwn ? own.madeUp() : own,
                    Entry.of(APPLIED, "9").madeUp());
            assertEquals(told, only(FundingWarningKind.SPENT_OVER_DISBURSED).illustrative());
        }

        @ParameterizedTest
        @CsvSource({"true", "false"})
        @DisplayName("of what is lacking, when what it is lacking from is")
        void lacking(boolean told) {
            Entry granted = Entry.unknown(GRANTED).historic();
            has(line(), told ? granted.madeUp() : granted);
            assertEquals(
                    List.of(told, told, told),
                    overview().warnings().stream()
                            .filter(w -> w.kind() != FundingWarningKind.FUNDING_ENDS)
                            .map(FundingWarning::illustrative)
                            .toList());
        }

        @ParameterizedTest
        @CsvSource({
            // whether somebody is named in an example only, and an amount of theirs; whether it lacks, and as an
            // example
            "false, false, false, false",
            "false, true, true, false",
            "false, , true, false",
            "true, false, false, false",
            "true, true, false, false",
            "true, , true, true",
        })
        @DisplayName("of a payer without amount, when naming them is; and an amount made up for a real one is none")
        void payers(boolean ofRole, @Nullable Boolean ofAmount, boolean lacking, boolean told) {
            payers.add(new Payer(new PartnerRef("fylket", null), ofRole));
            if (ofAmount != null) {
                Entry amount = Entry.of(PLANNED, "1");
                has(line().from("fylket"), ofAmount ? amount.madeUp() : amount);
            }
            assertEquals(lacking, warnings().contains(FundingWarningKind.FUNDER_WITHOUT_AMOUNT));
            if (lacking) {
                assertEquals(
                        told, only(FundingWarningKind.FUNDER_WITHOUT_AMOUNT).illustrative());
            }
        }

        @ParameterizedTest
        @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
        @DisplayName("of the end of funding, when all that is secured in the last year is")
        void ends(boolean one, boolean other, boolean told) {
            has(line().in(2019), Entry.of(PLANNED, "1"));
            has(line(), one ? Entry.of(PLANNED, "1").madeUp() : Entry.of(PLANNED, "1"));
            has(line(), other ? Entry.of(PLANNED, "1").madeUp() : Entry.of(PLANNED, "1"));
            assertEquals(told, only(FundingWarningKind.FUNDING_ENDS).illustrative());
        }

        private FundingWarning only(FundingWarningKind kind) {
            List<FundingWarning> found =
                    overview().warnings().stream().filter(w -> w.kind() == kind).toList();
            assertEquals(1, found.size());
            return found.get(0);
        }

        private static SourceReference source(boolean madeUp) {
            return new SourceReference("004", List.of(), null, madeUp);
        }
    }
}

package no.ringvirkning.finance;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ringvirkning.finance.overview.CofundingCheck;
import no.ringvirkning.finance.overview.FundingOverview;
import no.ringvirkning.finance.overview.FundingSum;
import no.ringvirkning.finance.overview.OverviewQueries;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.Sector;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanService;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.plan.RollOver;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.RevisionContent;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.shared.table.Exported;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.MeasureBuilder;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RoleBuilder;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Money to which one thing after another happened")
class KnownMoneyTest {

    private static final int STEPS = 20;
    private static final String OVERVIEW = "overview ";
    private static final String LINE = "line ";
    private static final PageRequest ALL = new PageRequest(200, null, false);
    private static final List<LocalDate> DAYS = Stream.of(null, "2019-06-30", "2020-12-31", "2022-03-01")
            .map(d -> d == null ? null : LocalDate.parse(d))
            .toList();

    @Inject
    FundingService funding;

    @Inject
    FundingQueries queries;

    @Inject
    OverviewQueries overviews;

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    ProgrammeService programmes;

    @Inject
    PlanService planService;

    @Inject
    RevisionService revisions;

    @Inject
    Plans plans;

    @Inject
    Feed feed;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private Random random;
    private RandomMoney money;
    private String programme;
    private String body;
    private String plan;
    private int revision;
    private int born;
    private LocalDate day = LocalDate.parse("2019-01-01");
    private List<String> payers;
    private final Map<String, LocalDate> decided = new TreeMap<>();
    private final List<UUID> lines = new ArrayList<>();
    private final List<UUID> roleIds = new ArrayList<>();

    /** A programme with a plan in force, and people who pay. */
    private void begin(long seed) {
        random = new Random(seed);
        programme = plans.programme();
        body = plans.body();
        payers = Arrays.stream(Sector.values())
                .map(s -> partners.create(aPartner().sector(s).build(), CHANGE).slug())
                .toList();
        List<String> decisions = Stream.of("2019-02-01", "2020-03-02", "2021-10-05")
                .map(d -> {
                    String decision = plans.decision(body, DecisionOutcome.ADOPTED, d);
                    decided.put(decision, LocalDate.parse(d));
                    return decision;
                })
                .toList();
        money = new RandomMoney(random, programme, payers, decisions, List.of("1", "2"));
        plan = plans.plan(programme);
        inForce(plans.draft(plan, budgets()));
    }

    /** Two measures that go on, and one that is new and ends with the next revision. */
    private RevisionContent budgets() {
        List<MeasureBuilder> said = new ArrayList<>(List.of(
                aMeasure("1").costing(money.year(), money.amount()).paidBy(money.funder()),
                aMeasure("2").costing(money.year(), money.amount()).costing(money.year(), "0.01")));
        if (born > 0) {
            said.add(aMeasure("n" + born)
                    .costing(money.year(), money.amount())
                    .ended(MeasureChange.DROPPED, "Ikke flere midler."));
        }
        born++;
        said.add(aMeasure("n" + born).costing(money.year(), money.amount()).paidBy(money.funder()));
        return content(said.toArray(MeasureBuilder[]::new));
    }

    private void inForce(PlanRevisionView draft) {
        plans.inForce(draft, body, day.toString());
        plan = draft.plan().slug();
        revision = draft.number();
        day = day.plusDays(45);
    }

    /** One thing that may happen next. */
    private void step() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> lines.add(funding.create(money.line(), CHANGE).id());
            case 3, 4, 5, 6 -> record(money::entry);
            case 7, 8 -> record(money::correction);
            case 9 -> {
                SetCofundingRule rule = money.rule();
                if (rule != null) {
                    funding.setCofundingRule(rule, CHANGE);
                }
            }
            case 10 -> inForce(plans.revise(plan, revision, budgets()));
            case 11 -> {
                String next = Fresh.slug("plan");
                planService.rollOver(
                        plan, revision, new RollOver(next, LocalizedText.nb("Neste"), null, List.of()), CHANGE);
                inForce(revisions.write(next, 1, 2, budgets(), CHANGE));
            }
            case 12 -> {
                partners.rename(
                        money.funder(),
                        new PartnerName(Fresh.word(), new Validity(day = day.plusDays(1), null), null),
                        Seen.partner(money.funder()),
                        CHANGE);
                programmes.rename(programme, LocalizedText.nb(Fresh.word()), Seen.programme(programme), CHANGE);
            }
            default -> {
                if (roleIds.isEmpty() || money.perhaps()) {
                    RoleBuilder role = aRole(RoleName.FUNDER).of(money.funder()).in(programme);
                    if (money.perhaps()) {
                        role.madeUp();
                    }
                    roleIds.add(roles.assign(role.build(), CHANGE).id());
                } else {
                    UUID role = roleIds.remove(0);
                    roles.end(role, PartialDate.day(day), Seen.role(role), CHANGE);
                }
            }
        }
    }

    private void record(Function<FundingLineView, @Nullable RecordEntry> what) {
        if (!lines.isEmpty()) {
            FundingLineView line = queries.find(money.one(lines)).orElseThrow();
            RecordEntry entry = what.apply(line);
            if (entry != null) {
                funding.record(line.id(), entry, line.version(), CHANGE);
            }
        }
    }

    /** Everything that can be read of the money on its day; with an instant, as it was known then. */
    private Map<String, Object> all(@Nullable Instant knownAt) {
        Map<String, Object> all = new TreeMap<>();
        for (LocalDate asOf : DAYS) {
            (knownAt == null ? overviews.find(programme, asOf) : overviews.find(programme, asOf, knownAt))
                    .ifPresent(o -> all.put(OVERVIEW + asOf, o));
        }
        for (UUID line : lines) {
            (knownAt == null ? queries.find(line) : queries.find(line, knownAt))
                    .ifPresent(l -> all.put(LINE + line, l));
        }
        return all;
    }

    private List<FundingEntrySummary> entries() {
        return entries(null, true);
    }

    private List<FundingEntrySummary> entries(@Nullable LocalDate asOf, boolean superseded) {
        return queries.list(
                        new FundingFilter(programme, null, null, null, null, null, null, null, asOf, superseded),
                        FundingSort.YEAR,
                        ALL)
                .items();
    }

    /** What was read at one moment. */
    private record Read(
            Map<String, Object> all, List<FundingEntrySummary> entries, Map<UUID, List<LedgerEntryView>> histories) {}

    private Read read() {
        Map<UUID, List<LedgerEntryView>> histories = new TreeMap<>();
        lines.forEach(line -> histories.put(line, queries.history(line, ALL).items()));
        return new Read(all(null), entries(), histories);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    @DisplayName(
            "Issue 3: is known at any instant as it was read then, is what the feed played back to then says, and adds"
                    + " up to the øre in overview, list, CSV and Excel (R-0-19, invariants 22 and 30)")
    void asItWas(long seed) {
        long start = feed.end();
        begin(seed);
        Map<Instant, Read> reads = new TreeMap<>();
        for (int step = 0; step < STEPS; step++) {
            step();
            Read read = read();
            reads.put(clock.instant(), read);
            addsUp(read);
        }
        List<LedgerEntryView> all = feed.after(start);
        reads.forEach((instant, then) -> {
            assertEquals(then.all(), all(instant), () -> "at " + instant);
            then.histories().forEach((line, history) -> assertEquals(history, historyTo(line, instant)));
            asPlayed(then, all, instant);
        });
        theHistoryShows(reads);
        programmes.withdraw(programme, Seen.programme(programme), CHANGE);
        assertEquals(Map.of(), all(null), "taken back");
        assertEquals(Map.of(), all(clock.instant()), "and known to be");
        Instant last = new ArrayList<>(reads.keySet()).get(STEPS - 1);
        assertEquals(reads.get(last).all(), all(last), "which it was not before");
    }

    /** A history in which little happened shows little. */
    private void theHistoryShows(Map<Instant, Read> reads) {
        assertTrue(new HashSet<>(reads.values()).size() > STEPS / 2, "the reads differ");
        List<FundingEntrySummary> entries = entries();
        assertTrue(entries.size() > 6, () -> entries.size() + " entries");
        assertTrue(entries.stream().anyMatch(FundingEntrySummary::superseded), "something was corrected");
    }

    private List<LedgerEntryView> historyTo(UUID line, Instant instant) {
        return queries.history(line, ALL).items().stream()
                .filter(e -> !e.recordedAt().isAfter(instant))
                .toList();
    }

    /** What was read is what a follower of the feed has by then: lines, entries, rules and sums. */
    private void asPlayed(Read then, List<LedgerEntryView> all, Instant instant) {
        Map<UUID, JsonNode> copies = Feed.played(all, EntityType.FUNDING_LINE, instant);
        assertEquals(then.histories().keySet(), copies.keySet());
        List<FundingLineView> played = new ArrayList<>();
        copies.forEach((id, copy) -> {
            FundingLineView line = json.convertValue(copy, FundingLineView.class);
            assertEquals(withoutNames(then.all().get(LINE + id)), withoutNames(line));
            played.add(line);
        });
        assertEquals(
                then.entries().stream().map(this::row).sorted().toList(),
                played.stream().flatMap(this::rows).sorted().toList());
        FundingOverview overview = (FundingOverview) then.all().get(OVERVIEW + null);
        assertEquals(counted(played).sums(), MoneyCount.rows(overview));
        Map<UUID, JsonNode> rules = Feed.played(all, EntityType.COFUNDING_RULE, instant);
        for (CofundingCheck check : overview.cofunding()) {
            assertEquals(
                    withoutNames(json.convertValue(rules.get(check.rule().id()), CofundingRuleView.class)),
                    withoutNames(check.rule()));
        }
    }

    private String row(FundingEntrySummary e) {
        return String.join(
                " ",
                e.line().toString(),
                e.number().toString(),
                e.stage().name(),
                String.valueOf(e.amount()),
                String.valueOf(e.date()),
                e.decision() == null ? "" : e.decision().slug(),
                String.valueOf(e.caseRef()),
                String.valueOf(e.supersedes()),
                String.valueOf(e.superseded()));
    }

    private Stream<String> rows(FundingLineView line) {
        return line.entries().stream()
                .map(e -> String.join(
                        " ",
                        line.id().toString(),
                        e.number().toString(),
                        e.stage().name(),
                        String.valueOf(e.amount()),
                        String.valueOf(e.date()),
                        e.decision() == null ? "" : e.decision().slug(),
                        String.valueOf(e.caseRef()),
                        String.valueOf(e.supersedes()),
                        String.valueOf(e.supersededBy() != null)));
    }

    /** A snapshot has the names of its day; the read gives those of the day asked for. */
    private JsonNode withoutNames(Object view) {
        JsonNode copy = json.valueToTree(view);
        for (String ref : List.of("programme", "funder", "decision", "ownFunders")) {
            for (JsonNode found : copy.findValues(ref)) {
                (found.isArray() ? found : List.of(found)).forEach(r -> ((ObjectNode) r).retain("slug"));
            }
        }
        return copy;
    }

    /** By year, payer and pot, as the rows of the lines say. */
    private static MoneyCount counted(List<FundingLineView> lines) {
        MoneyCount count = new MoneyCount();
        for (FundingLineView line : lines) {
            Set<Integer> replaced =
                    line.entries().stream().map(FundingEntryView::supersedes).collect(Collectors.toSet());
            for (FundingEntryView entry : line.entries()) {
                if (!replaced.contains(entry.number())) {
                    Money amount = entry.amount();
                    String pot = MoneyCount.pot(
                            entry.stage(),
                            line.costType().isInKind(),
                            line.currency(),
                            amount == null ? null : amount.priceYear());
                    String funder = line.funder() == null ? null : line.funder().slug();
                    count.add(
                            MoneyCount.row(line.budgetYear(), funder, pot),
                            amount == null ? null : amount.amount(),
                            amount == null ? null : amount.qualifier());
                }
            }
        }
        return count;
    }

    /** The overview, the list, the table and the table for Excel say the same money. */
    private void addsUp(Read read) {
        FundingOverview overview = (FundingOverview) read.all().get(OVERVIEW + null);
        MoneyCount counted = counted(read.all().values().stream()
                .filter(FundingLineView.class::isInstance)
                .map(FundingLineView.class::cast)
                .toList());
        assertEquals(counted.sums(), MoneyCount.rows(overview));
        assertEquals(counted.amounts(), MoneyCount.amounts(overview));
        Map<String, Qualifier> meant = new TreeMap<>(MoneyCount.meant(overview));
        counted.certainlyMeant().forEach((key, q) -> assertEquals(q, meant.get(key), key));
        assertEquals(counted.amounts(), MoneyCount.listed(read.entries()).amounts());
        assertEquals(
                counted.amounts(),
                MoneyCount.table(Exported.csv(export(".csv").asString())).amounts());
        String excel = export(".excel.csv").asString();
        assertEquals(
                counted.amounts(),
                MoneyCount.table(Exported.excelCsv(FundingEntrySummary.class, excel, Language.NB))
                        .amounts());
        byte[] xlsx = export(".xlsx").asByteArray();
        assertEquals(
                counted.amounts(),
                MoneyCount.table(Exported.xlsx(FundingEntrySummary.class, xlsx, Language.NB))
                        .amounts());
        for (LocalDate day : DAYS) {
            FundingOverview then = (FundingOverview) read.all().get(OVERVIEW + day);
            assertEquals(
                    MoneyCount.amounts(then),
                    MoneyCount.listed(entries(day, false)).amounts(),
                    () -> "on " + day);
            List<FundingEntrySummary> listed = entries(day, true);
            assertEquals(
                    read.entries().stream()
                            .filter(e -> day == null || counts(e, day))
                            .map(FundingEntrySummary::id)
                            .sorted()
                            .toList(),
                    listed.stream().map(FundingEntrySummary::id).sorted().toList(),
                    () -> "on " + day);
            long undated = read.entries().stream()
                    .filter(e -> isUndated(e) && !listed.stream().anyMatch(l -> l.id().equals(e.id())))
                    .count();
            assertTrue(then.leftOutWithoutDate() <= undated, () -> "on " + day);
            assertEquals(undated == 0, then.leftOutWithoutDate() == 0, () -> "on " + day);
        }
        List<FundingSum> rows = overview.years().stream()
                .flatMap(y -> y.rows().stream())
                .flatMap(r -> r.sums().stream())
                .toList();
        Map<String, BigDecimal> totals = MoneyCount.together(overview.totals());
        assertEquals(totals, MoneyCount.together(rows));
        assertEquals(
                totals,
                MoneyCount.together(overview.years().stream()
                        .flatMap(y -> y.totals().stream())
                        .toList()));
        assertEquals(
                totals,
                MoneyCount.together(
                        overview.uses().stream().flatMap(u -> u.sums().stream()).toList()));
    }

    /** The rule in other words than SQL and the overview have it in. */
    private boolean counts(FundingEntrySummary entry, LocalDate on) {
        if (isUndated(entry)) {
            return on.getYear() > entry.budgetYear() || on.equals(LocalDate.of(entry.budgetYear(), 12, 31));
        }
        return !(entry.date() == null
                        ? decided.get(entry.decision().slug())
                        : entry.date().latest())
                .isAfter(on);
    }

    private static boolean isUndated(FundingEntrySummary entry) {
        return entry.date() == null && entry.decision() == null;
    }

    private ExtractableResponse<Response> export(String suffix) {
        return given().get("/api/v1/funding-entries" + suffix + "?limit=200&programme=" + programme)
                .then()
                .statusCode(200)
                .extract();
    }
}

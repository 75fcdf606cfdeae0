package no.ringvirkning.finance;

import static no.ringvirkning.finance.FundingStage.APPLIED;
import static no.ringvirkning.finance.FundingStage.DISBURSED;
import static no.ringvirkning.finance.FundingStage.GRANTED;
import static no.ringvirkning.finance.FundingStage.PLANNED;
import static no.ringvirkning.finance.FundingStage.RETURNED;
import static no.ringvirkning.finance.FundingStage.SPENT;
import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.PartnerBuilder.aSource;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.ringvirkning.governance.DecisionEffect;
import no.ringvirkning.governance.DecisionEffectKind;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.governance.DecisionQueries;
import no.ringvirkning.governance.DecisionView;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.LedgerQueries;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ProblemType;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.FundingBuilder;
import no.ringvirkning.testing.FundingBuilder.Entry;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Money that is recorded")
class FundingServiceTest {

    private static final PageRequest ALL = new PageRequest(50, null, false);

    @Inject
    FundingService funding;

    @Inject
    FundingQueries queries;

    @Inject
    DecisionQueries decisions;

    @Inject
    ProgrammeService programmes;

    @Inject
    LedgerQueries ledger;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme;
    private String county;
    private String body;

    @BeforeEach
    void somebodyWhoPays() {
        programme = plans.programme();
        county = plans.partner();
        body = plans.body();
    }

    private FundingLineView create(FundingBuilder line) {
        return funding.create(line.build(), Plans.CHANGE);
    }

    private FundingLineView record(FundingLineView line, Entry entry) {
        return funding.record(line.id(), entry.build(), line.version(), Plans.CHANGE);
    }

    private String adopted(String day) {
        return plans.decision(body, DecisionOutcome.ADOPTED, day);
    }

    private List<LedgerEntryView> entries(EntityType type, UUID id) {
        return ledger.history(type, id, ALL).items();
    }

    private static void refused(ProblemType type, String pointer, Runnable what) {
        ProblemException refused = assertThrows(ProblemException.class, what::run);
        assertEquals(type, refused.type(), refused::getMessage);
        assertEquals(
                pointer,
                refused.errors().isEmpty() ? "" : refused.errors().get(0).pointer());
    }

    @Test
    @DisplayName("Invariant 30: is what was given, as it is answered, read and kept, to the last zero")
    void oneTruth() {
        String plan = plans.plan(programme);
        plans.inForce(plans.draft(plan, content(aMeasure("1.2"))), body, "2020-01-01");
        String decision = adopted("2020-02-03");
        CreateFundingLine given = new CreateFundingLine(
                null,
                new ProgrammeRef(programme, null),
                "1.2",
                new PartnerRef(county, null),
                LocalizedText.nb("omstillingsmidler"),
                2020,
                CostType.OPERATION,
                null,
                LocalizedText.nb("En merknad"),
                List.of(
                        new RecordEntry(
                                GRANTED,
                                new Money(new BigDecimal("1500000.5"), "NOK", Qualifier.UP_TO, 2015),
                                PartialDate.year(2020),
                                new DecisionRef(decision, null),
                                new CaseRef("regionalforvaltning.no", "2020-1", "https://example.org/1"),
                                false,
                                null,
                                LocalizedText.nb("Tilsagn"),
                                aSource("inntil")),
                        Entry.of(DISBURSED, "7").insteadOf(1).build()),
                aSource("linjen"));
        FundingLineView answered = funding.create(given, Plans.CHANGE);
        assertEquals("NOK", answered.currency());
        assertEquals("1.2", answered.measure());
        assertEquals(given.scheme(), answered.scheme());
        assertEquals(given.note(), answered.note());
        assertEquals(given.source(), answered.source());
        assertEquals(county, answered.funder().slug());
        FundingEntryView entry = answered.entries().get(0);
        assertEquals(new BigDecimal("1500000.50"), entry.amount().amount());
        assertEquals(given.entries().get(0).amount(), entry.amount());
        assertEquals(given.entries().get(0).caseRef(), entry.caseRef());
        assertEquals(given.entries().get(0).date(), entry.date());
        assertEquals(given.entries().get(0).note(), entry.note());
        assertEquals(given.entries().get(0).source(), entry.source());
        assertEquals(decision, entry.decision().slug());
        assertEquals(2, entry.supersededBy());
        assertEquals(1, answered.entries().get(1).supersedes());
        assertEquals(answered, queries.find(answered.id()).orElseThrow());
        LedgerEntryView kept = entries(EntityType.FUNDING_LINE, answered.id()).get(0);
        assertEquals(1, kept.version());
        assertEquals(answered.programmeId(), kept.programmeId());
        assertTrue(kept.snapshot().toString().contains("\"amount\":1500000.50,"), kept.snapshot()::toString);
    }

    @Test
    @DisplayName("grows entry by entry, each a version with its reason, and nothing of it is rewritten")
    void grows() {
        FundingLineView planned = create(moneyFor(programme).from(county).with(Entry.of(PLANNED, "100")));
        FundingLineView granted = record(planned, Entry.granted("90").on("2020-03-01"));
        FundingLineView paid = record(granted, Entry.of(DISBURSED, "90.10"));
        FundingLineView corrected = record(paid, Entry.of(DISBURSED, "90.01").insteadOf(3));
        assertEquals(4, corrected.version());
        assertEquals(
                List.of(1, 2, 3, 4),
                corrected.entries().stream().map(FundingEntryView::number).toList());
        assertEquals(
                List.of(1, 2, 4),
                corrected.counting().stream().map(FundingEntryView::number).toList());
        assertEquals(
                List.of(4L, 3L, 2L, 1L),
                entries(EntityType.FUNDING_LINE, planned.id()).stream()
                        .map(LedgerEntryView::version)
                        .toList());
    }

    @Test
    @DisplayName("is not added to by who has not seen the last version")
    void stale() {
        FundingLineView first = create(moneyFor(programme));
        FundingLineView second = record(first, Entry.of(APPLIED, "1"));
        refused(HttpProblem.STALE, "", () -> record(first, Entry.of(APPLIED, "2")));
        refused(
                HttpProblem.STALE,
                "",
                () -> funding.record(first.id(), Entry.of(APPLIED, "2").build(), 3, Plans.CHANGE));
        record(second, Entry.of(APPLIED, "2"));
        refused(
                HttpProblem.NOT_FOUND,
                "",
                () -> funding.record(UUID.randomUUID(), Entry.of(APPLIED, "2").build(), 1, Plans.CHANGE));
    }

    @Test
    @Timeout(30)
    @DisplayName("of two that add to it at once, one is recorded, and the other is told that it is stale")
    void atOnce() {
        FundingLineView line = create(moneyFor(programme));
        QuarkusTransaction.requiringNew()
                .call(() -> {
                    record(line, Entry.of(APPLIED, "1"));
                    CompletableFuture<Void> second = CompletableFuture.runAsync(() ->
                            refused(HttpProblem.STALE, "", () -> record(line, Entry.of(APPLIED, "2"))));
                    waitForALock(second);
                    return second;
                })
                .join();
        FundingLineView now = queries.find(line.id()).orElseThrow();
        assertEquals(2, now.version());
        assertEquals(new BigDecimal("1.00"), now.entries().get(0).amount().amount());
        assertEquals(2, entries(EntityType.FUNDING_LINE, line.id()).size());
    }

    @Test
    @Timeout(30)
    @DisplayName("of two that enter the same line at once, one is refused")
    void sameLineAtOnce() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .call(() -> {
                    create(moneyFor(programme).id(id));
                    CompletableFuture<Void> second = CompletableFuture.runAsync(() -> refused(
                            FundingProblem.LINE_ID_TAKEN,
                            "/id",
                            () -> create(moneyFor(programme).id(id))));
                    waitForALock(second);
                    return second;
                })
                .join();
        refused(
                FundingProblem.LINE_ID_TAKEN,
                "/id",
                () -> create(moneyFor(programme).id(id)));
    }

    private void waitForALock(CompletableFuture<?> started) throws InterruptedException {
        while (!started.isDone()
                && rows.number(
                                "select count(*) from pg_locks where locktype in ('transactionid', 'tuple') and not granted")
                        == 0) {
            Thread.sleep(10);
        }
        assertTrue(!started.isDone(), "the second waits for the first");
    }

    @Nested
    @DisplayName("keeps the rules:")
    class Kept {

        private void refusedEntry(ProblemType type, String pointer, Entry entry) {
            var before = rows.counts();
            refused(
                    type,
                    "/entries/1" + pointer,
                    () -> create(moneyFor(programme).with(Entry.of(APPLIED, "1"), entry)));
            FundingLineView line = create(moneyFor(programme).with(Entry.of(APPLIED, "1")));
            refused(type, pointer, () -> record(line, entry));
            assertEquals(1, queries.find(line.id()).orElseThrow().version());
            var after = rows.counts();
            for (String table : List.of("funding_line", "funding_entry", "ledger")) {
                assertEquals(before.get(table) + 1, after.get(table), "nothing but the line in " + table);
            }
        }

        @Test
        @DisplayName("Invariant 21: an amount is never below zero; what is returned says so by its stage")
        void notNegative() {
            refusedEntry(FundingProblem.NEGATIVE_AMOUNT, "/amount/amount", Entry.of(DISBURSED, "-0.01"));
            create(moneyFor(programme).with(Entry.of(RETURNED, "0.01"), Entry.of(SPENT, "0")));
        }

        @Test
        @DisplayName("an amount has no more than two decimals and sixteen digits before them")
        void decimals() {
            refusedEntry(HttpProblem.INVALID_BODY, "/amount/amount", Entry.of(DISBURSED, "0.001"));
            refusedEntry(HttpProblem.INVALID_BODY, "/amount/amount", Entry.of(DISBURSED, "1E16"));
            create(moneyFor(programme).with(Entry.of(DISBURSED, "1.500"), Entry.of(SPENT, "9999999999999999.99")));
        }

        @Test
        @DisplayName("a line has one currency, and that is one of ISO 4217")
        void currency() {
            refusedEntry(
                    FundingProblem.OTHER_CURRENCY,
                    "/amount/currency",
                    Entry.of(DISBURSED, "1").amount("1", "EUR", Qualifier.EXACT));
            refused(
                    FundingProblem.UNKNOWN_CURRENCY,
                    "/currency",
                    () -> create(moneyFor(programme).currency("NKR")));
            refused(
                    FundingProblem.UNKNOWN_CURRENCY,
                    "/currency",
                    () -> create(moneyFor(programme).currency("XXX")));
            refused(
                    HttpProblem.INVALID_BODY,
                    "/currency",
                    () -> create(moneyFor(programme).currency("kr")));
            create(moneyFor(programme)
                    .currency("EUR")
                    .with(Entry.of(DISBURSED, "1").amount("1", "EUR", Qualifier.EXACT)));
        }

        @Test
        @DisplayName("Invariant 21: what is granted names the decision or the case behind it, or is history")
        void proof() {
            refusedEntry(FundingProblem.GRANT_WITHOUT_PROOF, "/decision", Entry.of(GRANTED, "1"));
            refusedEntry(
                    FundingProblem.HISTORIC_WITH_PROOF,
                    "/historic",
                    Entry.granted("1").historic());
            refusedEntry(
                    FundingProblem.UNKNOWN_REFERENCE,
                    "/decision/slug",
                    Entry.of(GRANTED, "1").by("ingen"));
            refusedEntry(
                    FundingProblem.DECISION_NOT_ADOPTED,
                    "/decision/slug",
                    Entry.of(GRANTED, "1").by(plans.decision(body, DecisionOutcome.REJECTED, "2020-01-01")));
            create(moneyFor(programme)
                    .with(
                            Entry.of(GRANTED, "1").by(adopted("2020-01-01")),
                            Entry.granted("1"),
                            Entry.unknown(GRANTED).historic(),
                            Entry.of(APPLIED, "1")));
        }

        @Test
        @DisplayName("a correction stands for an earlier entry of the same line, and no entry has two")
        void corrections() {
            refusedEntry(
                    FundingProblem.UNKNOWN_ENTRY,
                    "/supersedes",
                    Entry.of(APPLIED, "2").insteadOf(2));
            refusedEntry(
                    HttpProblem.INVALID_BODY,
                    "/supersedes",
                    Entry.of(APPLIED, "2").insteadOf(0));
            FundingLineView line = create(moneyFor(programme)
                    .with(Entry.of(APPLIED, "1"), Entry.of(APPLIED, "2").insteadOf(1)));
            refused(
                    FundingProblem.ALREADY_SUPERSEDED,
                    "/supersedes",
                    () -> record(line, Entry.of(APPLIED, "3").insteadOf(1)));
            record(line, Entry.of(APPLIED, "3").insteadOf(2));
        }

        @Test
        @DisplayName("a line points only at what is in the record, and at a measure of its own programme")
        void references() {
            String other = plans.programme();
            String plan = plans.plan(other);
            plans.inForce(plans.draft(plan, content(aMeasure("7"))), body, "2020-01-01");
            create(moneyFor(other).measure("7"));
            refused(
                    FundingProblem.UNKNOWN_REFERENCE,
                    "/measure",
                    () -> create(moneyFor(programme).measure("7")));
            refused(
                    FundingProblem.UNKNOWN_REFERENCE,
                    "/funder/slug",
                    () -> create(moneyFor(programme).from("ingen")));
            refused(FundingProblem.UNKNOWN_REFERENCE, "/programme/slug", () -> create(moneyFor("ingen")));
            refused(
                    HttpProblem.INVALID_BODY,
                    "/budgetYear",
                    () -> create(moneyFor(programme).in(1899)));
            refused(
                    HttpProblem.INVALID_BODY,
                    "/budgetYear",
                    () -> create(moneyFor(programme).in(2201)));
        }

        @Test
        @DisplayName("of a programme that was taken back nothing is read, and nothing is added to its money")
        void withdrawn() {
            FundingLineView line = create(moneyFor(programme).with(Entry.of(APPLIED, "1")));
            programmes.withdraw(programme, Seen.programme(programme), Plans.CHANGE);
            assertTrue(queries.find(line.id()).isEmpty());
            refused(HttpProblem.NOT_FOUND, "", () -> record(line, Entry.of(APPLIED, "2")));
            refused(HttpProblem.NOT_FOUND, "", () -> queries.history(line.id(), ALL));
            refused(FundingProblem.UNKNOWN_REFERENCE, "/programme/slug", () -> create(moneyFor(programme)));
        }
    }

    @Nested
    @DisplayName("is kept to the rules by the database, whoever asks:")
    class InTheDatabase {

        private UUID line;

        @BeforeEach
        void aLineWithAnEntry() {
            line = create(moneyFor(programme).with(Entry.of(APPLIED, "1"))).id();
        }

        /** The second entry of the line, with these columns set. */
        private void insert(String columns, String values) {
            rows.run(
                    "insert into funding_entry (line_id, number, id, stage, historic" + columns
                            + ") values (?, 2, gen_random_uuid(), " + values + ")",
                    line);
        }

        private void broken(String constraint, String columns, String values) {
            Rows.assertBroken(constraint, () -> insert(columns, values));
        }

        @Test
        @DisplayName("amounts")
        void amounts() {
            String money = ", amount, currency, qualifier";
            broken("ck_funding_entry_amount", money, "'SPENT', false, -0.01, 'NOK', 'EXACT'");
            broken("ck_funding_entry_decimals", money, "'SPENT', false, 0.001, 'NOK', 'EXACT'");
            broken("ck_funding_entry_decimals", money, "'SPENT', false, 1e16, 'NOK', 'EXACT'");
            broken("fk_funding_entry_currency", money, "'SPENT', false, 1, 'EUR', 'EXACT'");
            broken("ck_funding_entry_qualifier", money, "'SPENT', false, 1, 'NOK', 'ABOUT'");
            broken("ck_funding_entry_money", ", amount", "'SPENT', false, 1");
            broken("ck_funding_entry_money", ", price_year", "'SPENT', false, 2015");
            insert(money, "'SPENT', false, 0.01, 'NOK', 'EXACT'");
        }

        @Test
        @DisplayName("proofs")
        void proofs() {
            broken("ck_funding_entry_stage", "", "'STOPPED', false");
            broken("ck_funding_entry_proof", "", "'GRANTED', false");
            broken("ck_funding_entry_historic", ", case_system, case_number", "'GRANTED', true, 'a', 'b'");
            broken("ck_funding_entry_case", ", case_number", "'GRANTED', false, 'b'");
            broken("ck_funding_entry_case", ", case_url", "'APPLIED', false, 'b'");
            String no = plans.decision(body, DecisionOutcome.POSTPONED, "2020-01-01");
            String decided = "'%s', false, (select id from decision where slug = '%s')";
            broken("ck_decision_adopted", ", decision_id", decided.formatted("GRANTED", no));
            broken("ck_decision_adopted", ", decision_id", decided.formatted("APPLIED", no));
            // Not a grant: it would be an effect of the decision that nobody had published.
            insert(", decision_id", decided.formatted("APPLIED", adopted("2020-01-01")));
        }

        @Test
        @DisplayName("corrections, numbers, and that nothing is rewritten")
        void corrections() {
            broken("ck_funding_entry_supersedes", ", supersedes", "'APPLIED', false, 2");
            broken("ck_funding_entry_supersedes", ", supersedes", "'APPLIED', false, 3");
            broken("fk_funding_entry_supersedes", ", supersedes", "'APPLIED', false, 0");
            Rows.assertBroken(
                    "fk_funding_entry_previous",
                    () -> rows.run(
                            "insert into funding_entry (line_id, number, id, stage, historic)"
                                    + " values (?, 3, gen_random_uuid(), 'SPENT', false)",
                            line));
            insert(", supersedes", "'APPLIED', false, 1");
            Rows.assertBroken(
                    "uq_funding_entry_supersedes",
                    () -> rows.run(
                            "insert into funding_entry (line_id, number, id, stage, historic, supersedes)"
                                    + " values (?, 3, gen_random_uuid(), 'APPLIED', false, 1)",
                            line));
            for (String change : List.of(
                    "update funding_entry set amount = 2 where line_id = ?",
                    "delete from funding_entry where line_id = ?")) {
                Rows.assertBroken("tg_funding_entry_append_only", () -> rows.run(change, line));
            }
            Rows.assertBroken("tg_funding_entry_append_only", () -> rows.run("truncate funding_entry"));
            Rows.assertBroken(
                    "tg_funding_line_stands",
                    () -> rows.run("update funding_line set budget_year = 2021 where id = ?", line));
            rows.run("update funding_line set version = version + 1 where id = ?", line);
        }

        @Test
        @DisplayName("lines")
        void lines() {
            String other = plans.programme();
            String plan = plans.plan(other);
            plans.inForce(plans.draft(plan, content(aMeasure("7"))), body, "2020-01-01");
            String insert = "insert into funding_line (id, programme_id, budget_year, cost_type, currency, version%s)"
                    + " select gen_random_uuid(), p.id, %s, 0%s from programme p where p.slug = '%s'";
            String measure = ", (select m.id from measure m join programme g on g.id = m.programme_id"
                    + " where g.slug = '" + other + "' and m.code = '7')";
            Rows.assertBroken(
                    "ck_funding_line_year",
                    () -> rows.run(insert.formatted("", "1899, 'PROJECT', 'NOK'", "", programme)));
            Rows.assertBroken(
                    "ck_funding_line_cost_type",
                    () -> rows.run(insert.formatted("", "2020, 'IN_KIND', 'NOK'", "", programme)));
            Rows.assertBroken(
                    "ck_funding_line_currency",
                    () -> rows.run(insert.formatted("", "2020, 'PROJECT', 'kr'", "", programme)));
            Rows.assertBroken(
                    "fk_funding_line_measure",
                    () -> rows.run(insert.formatted(", measure_id", "2020, 'PROJECT', 'NOK'", measure, programme)));
            rows.run(insert.formatted(", measure_id", "2020, 'PROJECT', 'NOK'", measure, other));
        }
    }

    @Nested
    @DisplayName("and the decision behind it:")
    class Decided {

        private List<DecisionEffect> effects(String decision) {
            return decisions.find(decision).orElseThrow().effects();
        }

        @Test
        @DisplayName("a grant is an effect of its decision, which is published anew with it")
        void grants() {
            String decision = adopted("2020-02-01");
            FundingLineView line = create(moneyFor(programme)
                    .from(county)
                    .with(Entry.of(GRANTED, "500000").by(decision)));
            DecisionView now = decisions.find(decision).orElseThrow();
            assertEquals(2, now.version());
            DecisionEffect effect = now.effects().get(0);
            assertEquals(DecisionEffectKind.GRANTS_FUNDS, effect.kind());
            assertEquals(line.id(), effect.fundingLine());
            assertEquals(county, effect.partner().slug());
            assertEquals(programme, effect.programme().slug());
            assertEquals(new BigDecimal("500000.00"), effect.amount().amount());
            assertEquals(
                    1,
                    entries(EntityType.DECISION, now.id())
                            .get(0)
                            .snapshot()
                            .get("effects")
                            .size());
        }

        @Test
        @DisplayName("a later decision stops it: both effects are told of, and both decisions are published anew")
        void stops() {
            String grant = adopted("2020-02-01");
            String stop = adopted("2020-09-01");
            FundingLineView line = create(moneyFor(programme)
                    .from(county)
                    .with(Entry.of(GRANTED, "500000").by(grant).on("2020-02-01")));
            record(line, Entry.of(GRANTED, "0").by(stop).insteadOf(1).on("2020-09-01"));
            assertEquals(DecisionEffectKind.GRANTS_FUNDS, effects(grant).get(0).kind());
            assertEquals(DecisionEffectKind.STOPS_FUNDS, effects(stop).get(0).kind());
            assertEquals(3, decisions.find(grant).orElseThrow().version());
            assertEquals(2, decisions.find(stop).orElseThrow().version());
            refused(
                    FundingProblem.GRANT_WITHOUT_PROOF,
                    "/decision",
                    () -> record(
                            queries.find(line.id()).orElseThrow(),
                            Entry.of(GRANTED, "0").insteadOf(2)));
        }

        @Test
        @DisplayName("what the record corrects of it is no effect, and that it wrote it down wrongly is no secret")
        void corrects() {
            String decision = adopted("2020-02-01");
            FundingLineView line = create(moneyFor(programme)
                    .from(county)
                    .with(Entry.of(GRANTED, "500000").by(decision)));
            FundingLineView right =
                    record(line, Entry.of(GRANTED, "50000").by(decision).insteadOf(1));
            assertEquals(
                    List.of(new BigDecimal("50000.00")),
                    effects(decision).stream().map(e -> e.amount().amount()).toList());
            record(right, Entry.of(APPLIED, "50000").insteadOf(2));
            assertEquals(List.of(), effects(decision));
            assertEquals(4, decisions.find(decision).orElseThrow().version());
        }

        @Test
        @DisplayName("nothing else that points at a decision is money that it gave")
        void others() {
            String decision = adopted("2020-02-01");
            create(moneyFor(programme)
                    .with(
                            Entry.of(APPLIED, "1").by(decision),
                            Entry.of(DISBURSED, "1").by(decision),
                            Entry.of(FundingStage.COMMITTED, "1").by(decision)));
            assertEquals(
                    List.of("3"),
                    effects(decision).stream().map(DecisionEffect::part).toList());
        }
    }

    @Nested
    @DisplayName("and the rule on who pays how much:")
    class Rules {

        private CofundingRuleView set(
                @Nullable String own,
                @Nullable String most,
                @Nullable String from,
                @Nullable String to,
                String... who) {
            return funding.setCofundingRule(
                    new SetCofundingRule(
                            new ProgrammeRef(programme, null),
                            own == null ? null : new BigDecimal(own),
                            most == null ? null : new BigDecimal(most),
                            List.of(who).stream()
                                    .map(w -> new PartnerRef(w, null))
                                    .toList(),
                            days(from, to),
                            aSource("minst 25 prosent")),
                    Plans.CHANGE);
        }

        @Test
        @DisplayName("is published as it was given; the one that held until then ends where it begins")
        void goesOn() {
            CofundingRuleView first = set("25", "75.5", null, null, county);
            assertEquals(new BigDecimal("25"), first.minOwnShare());
            assertEquals(new BigDecimal("75.5"), first.maxPublicShare());
            assertEquals(county, first.ownFunders().get(0).slug());
            assertEquals("minst 25 prosent", first.source().verbatim());
            assertEquals(1, first.version());
            CofundingRuleView second = set("50", null, "2021-01-01", null);
            assertTrue(second.holdsIn(2021) && !second.holdsIn(2020));
            List<LedgerEntryView> history = entries(EntityType.COFUNDING_RULE, first.id());
            assertEquals(2, history.size());
            assertEquals(
                    "2021-01-01", history.get(0).snapshot().at("/validity/to").asText());
            assertEquals(1, entries(EntityType.COFUNDING_RULE, second.id()).size());
            refused(FundingProblem.RULES_OVERLAP, "/validity", () -> set("10", null, "2020-01-01", "2022-01-01"));
            refused(FundingProblem.RULES_OVERLAP, "/validity", () -> set("10", null, null, null));
        }

        @Test
        @DisplayName("says something, in shares from 0 to 100, for whole years")
        void sound() {
            refused(FundingProblem.RULE_SAYS_NOTHING, "/minOwnShare", () -> set(null, null, null, null));
            refused(HttpProblem.INVALID_BODY, "/minOwnShare", () -> set("100.01", null, null, null));
            refused(HttpProblem.INVALID_BODY, "/maxPublicShare", () -> set(null, "-1", null, null));
            refused(HttpProblem.INVALID_BODY, "/minOwnShare", () -> set("33.333", null, null, null));
            refused(FundingProblem.RULE_NOT_BY_YEAR, "/validity/from", () -> set("1", null, "2020-01-02", null));
            refused(FundingProblem.RULE_NOT_BY_YEAR, "/validity/to", () -> set("1", null, null, "2020-12-31"));
            refused(HttpProblem.INVALID_BODY, "/validity", () -> set("1", null, "2021-01-01", "2020-01-01"));
            refused(FundingProblem.UNKNOWN_REFERENCE, "/ownFunders/0/slug", () -> set("1", null, null, null, "ingen"));
            refused(
                    FundingProblem.PARTNER_REPEATED,
                    "/ownFunders/1/slug",
                    () -> set("1", null, null, null, county, county));
            set("0", "100", null, null);
        }

        @Test
        @Timeout(30)
        @DisplayName("of two that are set at once, one is refused")
        void atOnce() {
            QuarkusTransaction.requiringNew()
                    .call(() -> {
                        set("25", null, "2020-01-01", "2021-01-01");
                        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> refused(
                                FundingProblem.RULES_OVERLAP,
                                "/validity",
                                () -> set("50", null, "2020-01-01", "2022-01-01")));
                        waitForALock(second);
                        return second;
                    })
                    .join();
        }

        @Test
        @DisplayName("is kept by the database, too")
        void database() {
            set("25", null, "2020-01-01", null);
            String insert = "insert into cofunding_rule (id, programme_id, min_own_share, max_public_share, valid_from,"
                    + " valid_to, version) select gen_random_uuid(), p.id, %s, 0 from programme p where p.slug = '"
                    + programme + "'";
            String from = "date '2010-01-01', date '2011-01-01'";
            for (String[] broken : new String[][] {
                {"ck_cofunding_rule_own", "-1, 1, " + from},
                {"ck_cofunding_rule_own", "100.01, 1, " + from},
                {"ck_cofunding_rule_public", "1, 100.01, " + from},
                {"ck_cofunding_rule_public", "1, -0.01, " + from},
                {"ck_cofunding_rule_says_something", "null, null, " + from},
                {"ck_cofunding_rule_validity", "1, 1, date '2011-01-01', date '2010-01-01'"},
                {"ck_cofunding_rule_years", "1, 1, date '2010-01-02', null"},
                {"ck_cofunding_rule_years", "1, 1, null, date '2010-12-31'"},
                {"ex_cofunding_rule", "1, 1, date '2025-01-01', null"},
            }) {
                Rows.assertBroken(broken[0], () -> rows.run(insert.formatted(broken[1])));
            }
            rows.run(insert.formatted("0, 100, " + from));
        }
    }
}

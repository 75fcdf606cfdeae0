package no.ringvirkning.finance;

import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.ringvirkning.finance.overview.OverviewQueries;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.FundingBuilder.Entry;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A command on money")
class FundingFaultTest {

    @Inject
    FundingService funding;

    @Inject
    OverviewQueries overviews;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    AllOrNothing allOrNothing;

    private String programme;
    private String payer;
    private String decision;
    private String later;

    @BeforeEach
    void aProgrammeAndDecisions() {
        programme = plans.programme();
        payer = plans.partner();
        String body = plans.body();
        decision = plans.decision(body, DecisionOutcome.ADOPTED, "2020-02-01");
        later = plans.decision(body, DecisionOutcome.ADOPTED, "2020-06-01");
        plans.inForce(plans.draft(plans.plan(programme), content(aMeasure("1"))), body, "2020-01-01");
    }

    private List<EntityType> lost(int atLeast, Runnable command) {
        return allOrNothing.of(atLeast, command, () -> overviews.find(programme, null));
    }

    private FundingLineView granted() {
        return funding.create(
                moneyFor(programme)
                        .from(payer)
                        .with(Entry.of(FundingStage.GRANTED, "500000.05").by(decision))
                        .build(),
                Plans.CHANGE);
    }

    private FundingLineView record(FundingLineView line, Entry entry) {
        return funding.record(line.id(), entry.build(), line.version(), Plans.CHANGE);
    }

    @Test
    @DisplayName("Issue 3: whose connection is lost while a line is entered leaves no line, no entry and no effect")
    void line() {
        CreateFundingLine line = moneyFor(programme)
                .measure("1")
                .from(payer)
                .with(
                        Entry.of(FundingStage.PLANNED, "2000000"),
                        Entry.of(FundingStage.GRANTED, "1500000.50").by(decision))
                .build();
        assertEquals(
                List.of(EntityType.DECISION, EntityType.FUNDING_LINE),
                lost(5, () -> funding.create(line, Plans.CHANGE)));
    }

    @Test
    @DisplayName("Issue 3: whose connection is lost while an entry is added leaves the line as it was")
    void entry() {
        FundingLineView line = granted();
        assertEquals(
                List.of(EntityType.FUNDING_LINE),
                lost(4, () -> record(line, Entry.of(FundingStage.DISBURSED, "7.10"))));
    }

    @Test
    @DisplayName(
            "Issue 3: whose connection is lost while a grant is corrected leaves the grant, and both decisions, as they were")
    void correction() {
        FundingLineView line = granted();
        assertEquals(
                List.of(EntityType.DECISION, EntityType.DECISION, EntityType.FUNDING_LINE),
                lost(
                        6,
                        () -> record(
                                line,
                                Entry.of(FundingStage.GRANTED, "0").by(later).insteadOf(1))));
    }

    @Test
    @DisplayName("Issue 3: whose connection is lost while one rule gives way to another leaves the one that held")
    void rule() {
        funding.setCofundingRule(rule("25", null), Plans.CHANGE);
        assertEquals(
                List.of(EntityType.COFUNDING_RULE, EntityType.COFUNDING_RULE),
                lost(4, () -> funding.setCofundingRule(rule("50", "2021-01-01"), Plans.CHANGE)));
    }

    private SetCofundingRule rule(String own, @Nullable String from) {
        return new SetCofundingRule(
                new ProgrammeRef(programme, null),
                new BigDecimal(own),
                null,
                List.of(new PartnerRef(payer, null)),
                days(from, null),
                null);
    }

    @RepeatedTest(5)
    @DisplayName(
            "Issue 3: that four people give at once on one line succeeds for exactly one; the others are refused as stale")
    void atOnce() {
        FundingLineView line = granted();
        List<Object> outcomes = AtOnce.all(IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Object>) () ->
                        record(line, Entry.of(FundingStage.DISBURSED, "100")).version())
                .toList());
        assertEquals(1, Collections.frequency(outcomes, line.version() + 1), outcomes::toString);
        assertEquals(3, Collections.frequency(outcomes, HttpProblem.STALE), outcomes::toString);
        assertEquals(2, rows.number("select count(*) from funding_entry where line_id = ?", line.id()));
        assertEquals(2, rows.number("select count(*) from ledger where entity_id = ?", line.id()));
    }
}

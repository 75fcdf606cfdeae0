package no.ringvirkning.plan;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A command on a plan")
class PlanFaultTest {

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    PlanQueries queries;

    @Inject
    Rows rows;

    @Inject
    AllOrNothing allOrNothing;

    private String plan;
    private String body;

    @BeforeEach
    void aPlan() {
        plan = plans.plan(plans.programme());
        body = plans.body();
    }

    private PlanRevisionView proposed() {
        return plans.propose(plans.draft(plan, content(aMeasure("1").costing(2020, "5"), aMeasure("2"))), body);
    }

    @RepeatedTest(5)
    @DisplayName("that two people give at once succeeds for exactly one; the other is refused as stale")
    void twoAtOnce() {
        PlanRevisionView proposed = proposed();
        List<String> decisions = List.of(
                plans.decision(body, DecisionOutcome.ADOPTED, "2020-01-01"),
                plans.decision(body, DecisionOutcome.ADOPTED, "2020-01-02"));
        List<Object> outcomes = AtOnce.all(decisions.stream()
                .map(decision -> (Callable<Object>) () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, decision)
                        .status())
                .toList());
        assertTrue(outcomes.contains(RevisionStatus.ADOPTED), outcomes::toString);
        assertTrue(outcomes.contains(HttpProblem.STALE), outcomes::toString);
        assertEquals(
                1,
                rows.number(
                        "select count(*) from ledger where entity_id = ? and snapshot ->> 'status' = 'ADOPTED'",
                        proposed.id()));
    }

    private List<EntityType> lost(int atLeast, Runnable command) {
        return allOrNothing.of(atLeast, command, () -> queries.get(plan, null));
    }

    @Test
    @DisplayName("whose connection is lost at any moment of an adoption leaves nothing, the ledger included")
    void adoption() {
        PlanRevisionView proposed = proposed();
        String decision = plans.decision(body, DecisionOutcome.ADOPTED, "2020-01-01");
        assertEquals(
                List.of(EntityType.DECISION, EntityType.PLAN_REVISION),
                lost(4, () -> plans.record(proposed, body, AdoptionStatus.ADOPTED, decision)));
        assertEquals(
                1,
                rows.number(
                        "select count(*) from ledger where entity_type = 'DECISION' and snapshot ->> 'slug' = ?"
                                + " and jsonb_array_length(snapshot -> 'effects') = 1",
                        decision));
    }

    @Test
    @DisplayName("whose connection is lost while one revision gives way to another leaves the one in force")
    void intoForce() {
        plans.takeIntoForce(plans.adopt(proposed(), body, "2020-01-01"), "2020-01-01");
        PlanRevisionView adopted = plans.adopt(plans.propose(plans.revise(plan, 1, null), body), body, "2020-05-08");
        assertEquals(
                List.of(EntityType.PLAN, EntityType.PLAN_REVISION, EntityType.PLAN_REVISION),
                lost(4, () -> plans.takeIntoForce(adopted, "2020-05-08")));
        assertEquals(2, queries.get(plan, null).orElseThrow().shown());
    }

    @Test
    @DisplayName("whose connection is lost while next year's plan is made leaves no half of a plan")
    void rollOver() {
        plans.takeIntoForce(plans.adopt(proposed(), body, "2020-01-01"), "2020-01-01");
        RollOver command = new RollOver(
                Fresh.slug("neste"),
                LocalizedText.nb("Neste år"),
                null,
                List.of(new CarryOver("2", MeasureChange.DROPPED, LocalizedText.nb("Uaktuelt."), null)));
        assertEquals(List.of(EntityType.PLAN), lost(6, () -> planService.rollOver(plan, 1, command, CHANGE)));
    }
}

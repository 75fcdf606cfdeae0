package no.ringvirkning.plan;

import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The services say all this more kindly; here it is shown that no other way in gets past it. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database itself refuses")
class PlanDatabaseTest {

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String body;
    private PlanRevisionView inForce;
    private PlanRevisionView proposed;

    @BeforeEach
    void aPlan() {
        body = plans.body();
        String plan = plans.plan(plans.programme());
        inForce = plans.inForce(
                plans.draft(plan, content(aMeasure("1").ranked(1), aMeasure("2").after("1"))), body, "2020-01-01");
        proposed = plans.propose(plans.revise(plan, 1, null), body);
    }

    private void refused(String constraint, String sql, Object... values) {
        Map<String, Long> before = rows.counts();
        IllegalStateException problem = assertThrows(IllegalStateException.class, () -> rows.run(sql, values));
        String message = String.valueOf(problem.getCause());
        assertTrue(message.contains(constraint), () -> constraint + " in " + message);
        assertEquals(before, rows.counts());
    }

    @Test
    @DisplayName("two revisions of a plan in force on a day (invariant 1)")
    void overlap() {
        refused(
                "ex_plan_revision_in_force",
                "update plan_revision set status = 'IN_FORCE', content_hash = 'x', effective_from = '2021-01-01' where id = ?",
                proposed.id());
    }

    @Test
    @DisplayName("a revision in force that a required body has not adopted (invariant 1)")
    void notAdopted() {
        rows.run("update plan_revision set effective_to = '2020-12-31' where id = ?", inForce.id());
        refused(
                "a revision is in force when all required bodies have adopted it",
                "update plan_revision set status = 'IN_FORCE', content_hash = 'x', effective_from = '2021-01-01' where id = ?",
                proposed.id());
    }

    @Test
    @DisplayName("that it is taken to be so that a body has to adopt a revision which does not have to")
    void assumed() {
        refused(
                "ck_adoption_required_assumed",
                "update adoption set required = false, required_assumed = true where revision_id = ?",
                proposed.id());
    }

    @Test
    @DisplayName(
            "to take back what a body adopted of a revision in force, and to ask another that has to (invariant 1)")
    void takenBack() {
        String says = "a revision is in force when all required bodies have adopted it";
        refused(says, "update adoption set status = 'PENDING', decision_id = null where revision_id = ?", inForce.id());
        refused(
                says,
                "insert into adoption (revision_id, position, body_id, required, status)"
                        + " select ?, 9, id, true, 'PENDING' from governing_body where slug = ?",
                inForce.id(),
                plans.body());
    }

    @Test
    @DisplayName("to change what an adopted revision says, in any of its parts (invariant 2)")
    void immutable() {
        String says = "an adopted revision is immutable";
        refused(says, "update plan_revision set foreword = '{\"nb\": \"Ny\"}' where id = ?", inForce.id());
        refused(says, "update plan_revision set content_hash = 'x' where id = ?", inForce.id());
        refused(says, "delete from plan_revision where id = ?", inForce.id());
        refused(says, "update measure_revision set title = '{\"nb\": \"Ny\"}' where revision_id = ?", inForce.id());
        refused(says, "delete from measure_revision where revision_id = ?", inForce.id());
        refused(
                says,
                "delete from measure_role where measure_revision_id in"
                        + " (select id from measure_revision where revision_id = ?)",
                inForce.id());
        refused(
                says,
                "insert into milestone (measure_revision_id, position, key, title)"
                        + " select id, 0, 'ny', '{\"nb\": \"Ny\"}' from measure_revision where revision_id = ?",
                inForce.id());
        refused(
                says,
                "insert into measure_budget (measure_revision_id, position, key, year, amount, currency, qualifier)"
                        + " select id, 0, 'ny', 2020, 1, 'NOK', 'EXACT' from measure_revision where revision_id = ?",
                inForce.id());
        refused(
                says,
                "delete from measure_dependency where measure_revision_id in"
                        + " (select id from measure_revision where revision_id = ?)",
                inForce.id());
        refused(
                says,
                "insert into measure_successor (measure_revision_id, position, successor_id)"
                        + " select id, 0, measure_id from measure_revision where revision_id = ?",
                inForce.id());
        refused(
                says,
                "insert into plan_focus_area (revision_id, position, code, name) values (?, 0, '1', '{\"nb\": \"Ny\"}')",
                inForce.id());
        refused(
                says,
                "insert into objective_review (revision_id, position, objective_key, outcome)"
                        + " values (?, 0, 'vekst', 'UNCHANGED')",
                inForce.id());
        refused(says, "update plan_revision set gaps_accepted = '{\"nb\": \"Ny\"}' where id = ?", inForce.id());
        refused(says, "update plan_revision set effective_from = '2019-01-01' where id = ?", inForce.id());
        refused("stands", "delete from adoption where revision_id = ?", inForce.id());
        refused("plans and reports are not emptied", "truncate plan_revision cascade");
        refused("plans and reports are not emptied", "truncate measure_status cascade");
    }

    @Test
    @DisplayName("to move a part into an adopted revision, or out of it (invariant 2)")
    void moved() {
        String says = "an adopted revision is immutable";
        refused(says, "update measure_revision set revision_id = ? where revision_id = ?", inForce.id(), proposed.id());
        refused(says, "update measure_revision set revision_id = ? where revision_id = ?", proposed.id(), inForce.id());
        refused(
                says,
                "update measure_role set position = 9, measure_revision_id ="
                        + " (select id from measure_revision where revision_id = ? limit 1)"
                        + " where measure_revision_id in (select id from measure_revision where revision_id = ?)",
                inForce.id(),
                proposed.id());
    }

    @Test
    @DisplayName("an adopted revision without a seal, and a seal on one that is not adopted (invariant 2)")
    void seal() {
        refused("ck_plan_revision_hash", "update plan_revision set status = 'ADOPTED' where id = ?", proposed.id());
        refused("ck_plan_revision_hash", "update plan_revision set content_hash = 'x' where id = ?", proposed.id());
    }

    @Test
    @DisplayName("a chain that leads out of the plan or to a later revision (invariant 3)")
    void chain() {
        refused("ck_plan_revision_based_on", "update plan_revision set based_on = 2 where id = ?", proposed.id());
        refused("fk_plan_revision_based_on", "update plan_revision set based_on = 0 where id = ?", proposed.id());
    }

    @Test
    @DisplayName("a gap in the numbers, a number twice, a revision without a reason (invariant 4)")
    void numbers() {
        String insert =
                "insert into plan_revision (id, plan_id, number, based_on, status, reason_code, reason, historic, version)"
                        + " select ?, plan_id, ?, 1, 'DRAFT', ?, '{\"nb\": \"Fordi\"}', false, 1 from plan_revision where id = ?";
        refused("fk_plan_revision_previous", insert, UUID.randomUUID(), 4, "OTHER", proposed.id());
        refused("uq_plan_revision_number", insert, UUID.randomUUID(), 2, "OTHER", proposed.id());
        refused("ck_plan_revision_reason", insert, UUID.randomUUID(), 3, null, proposed.id());
    }

    @Test
    @DisplayName("a measure that ends or is put off without a reason (invariant 6)")
    void reason() {
        refused(
                "ck_measure_revision_reason",
                "update measure_revision set change = 'DROPPED' where revision_id = ?",
                proposed.id());
        refused(
                "ck_measure_revision_reason",
                "update measure_revision set change = 'POSTPONED' where revision_id = ?",
                proposed.id());
    }

    /** Adopts the proposal without the service. */
    private static final String ADOPT = "update plan_revision set status = 'ADOPTED', content_hash = 'x' where id = ?";

    @Test
    @DisplayName("to adopt a measure that nobody answers for without saying why (invariant 5)")
    void responsible() {
        rows.run(
                "delete from measure_role where measure_revision_id in"
                        + " (select id from measure_revision where revision_id = ?)",
                proposed.id());
        refused("somebody answers for every measure that is adopted", ADOPT, proposed.id());
        rows.run("update plan_revision set gaps_accepted = '{\"nb\": \"Avklares\"}' where id = ?", proposed.id());
        rows.run(ADOPT, proposed.id());
    }

    @Test
    @DisplayName("to adopt a measure that was split into nothing (invariant 6)")
    void successors() {
        rows.run(
                "update measure_revision set change = 'SPLIT', change_reason = '{\"nb\": \"Delt\"}'"
                        + " where revision_id = ? and position = 0",
                proposed.id());
        refused("a measure that was merged or split goes on in others", ADOPT, proposed.id());
    }

    @Test
    @DisplayName("to adopt a revision from which a measure has vanished, also as it is entered (invariant 6)")
    void vanished() {
        rows.run(
                "delete from measure_dependency where measure_revision_id in"
                        + " (select id from measure_revision where revision_id = ?)",
                proposed.id());
        rows.run(
                "delete from measure_role where measure_revision_id in"
                        + " (select id from measure_revision where revision_id = ? and position = 1)",
                proposed.id());
        rows.run("delete from measure_revision where revision_id = ? and position = 1", proposed.id());
        refused("no measure vanishes", ADOPT, proposed.id());
        refused(
                "no measure vanishes",
                "insert into plan_revision (id, plan_id, number, based_on, status, content_hash, reason_code, reason,"
                        + " historic, version) select ?, plan_id, 3, 1, 'ADOPTED', 'x', 'OTHER', '{\"nb\": \"Fordi\"}',"
                        + " false, 1 from plan_revision where id = ?",
                UUID.randomUUID(),
                proposed.id());
    }

    @Test
    @DisplayName("a code for two measures of one programme (invariant 12)")
    void code() {
        refused(
                "uq_measure_code",
                "insert into measure (id, programme_id, code, created_in) select ?, programme_id, code, created_in"
                        + " from measure where created_in = ? and code = '1'",
                UUID.randomUUID(),
                inForce.id());
    }

    @Test
    @DisplayName("an adoption without a decision, by another's or by one that says otherwise (R-1-2)")
    void adoption() {
        refused("ck_adoption_decision", "update adoption set status = 'ADOPTED' where revision_id = ?", proposed.id());
        String says = "the decision was made by another body, or says otherwise";
        String set = "update adoption set status = 'ADOPTED', decision_id = (select id from decision where slug = ?)"
                + " where revision_id = ?";
        refused(says, set, plans.decision(plans.body(), DecisionOutcome.ADOPTED, "2020-01-01"), proposed.id());
        refused(says, set, plans.decision(body, DecisionOutcome.REJECTED, "2020-01-01"), proposed.id());
    }

    @Test
    @DisplayName("dates reversed, money below zero, two measures on one rank")
    void values() {
        refused(
                "ck_plan_revision_effective",
                "update plan_revision set effective_from = '2021-02-01', effective_to = '2021-01-01' where id = ?",
                proposed.id());
        refused(
                "ck_measure_revision_period",
                "update measure_revision set from_date = '2020-02-01', from_precision = 'DAY', to_date = '2020-01-01',"
                        + " to_precision = 'DAY' where revision_id = ?",
                proposed.id());
        refused(
                "ck_measure_budget_amount",
                "insert into measure_budget (measure_revision_id, position, key, year, amount, currency, qualifier)"
                        + " select id, 0, 'ny', 2020, -1, 'NOK', 'EXACT' from measure_revision where revision_id = ?",
                proposed.id());
        refused(
                "uq_measure_revision_rank",
                "update measure_revision set priority_rank = 1 where revision_id = ?",
                proposed.id());
    }
}

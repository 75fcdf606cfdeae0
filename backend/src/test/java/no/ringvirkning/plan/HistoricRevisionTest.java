package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A revision that is entered afterwards")
class HistoricRevisionTest {

    @Inject
    Plans plans;

    @Inject
    RevisionService revisions;

    @Inject
    Rows rows;

    private String plan;

    @BeforeEach
    void aPlan() {
        plan = plans.plan(plans.programme());
    }

    private PlanRevisionView draft(boolean historic) {
        return revisions.open(
                plan, new OpenRevision(null, null, null, null, historic, content(aMeasure("1")), null), Plans.CHANGE);
    }

    private PlanRevisionView enter(PlanRevisionView revision) {
        return revisions.enterHistoric(plan, revision.number(), revision.version(), Plans.CHANGE);
    }

    private void refused(PlanRevisionView revision) {
        Map<String, Long> before = rows.counts();
        ProblemException problem = assertThrows(ProblemException.class, () -> enter(revision));
        assertEquals(PlanProblem.NOT_NOW, problem.type());
        assertEquals(before, rows.counts());
    }

    @Test
    @DisplayName("stands as adopted without days in force, sealed, and its decision is listed as missing")
    void stands() {
        PlanRevisionView entered = enter(revisions.propose(plan, 1, draft(true).version(), List.of(), Plans.CHANGE));
        assertEquals(RevisionStatus.ADOPTED, entered.status());
        assertNotNull(entered.contentHash());
        assertNull(entered.effective());
        given().get("/api/v1/plans/" + plan + "/gaps")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("WITHOUT_DECISION"));
        given().get("/api/v1/plans/" + plan)
                .then()
                .body("shown", notNullValue())
                .body("revisions.adoptionKnown", contains(false));
        given().get("/api/v1/plans?programme=" + entered.programme().slug())
                .then()
                .body("items.status", contains("ADOPTED"))
                .body("items.adoptionKnown", contains(false));
    }

    @Test
    @DisplayName("does not stand before it is put forward, and only once")
    void once() {
        PlanRevisionView draft = draft(true);
        refused(draft);
        refused(enter(revisions.propose(plan, 1, draft.version(), List.of(), Plans.CHANGE)));
    }

    @Test
    @DisplayName("is the only kind that stands without a decision")
    void onlyHistoric() {
        refused(plans.propose(draft(false), plans.body()));
    }
}

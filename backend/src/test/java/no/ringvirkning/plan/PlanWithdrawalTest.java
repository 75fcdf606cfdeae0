package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static no.ringvirkning.testing.Withdrawals.takesBackOnce;
import static no.ringvirkning.testing.Withdrawals.withdraw;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A plan that should not have been entered")
class PlanWithdrawalTest {

    private static final String SAID =
            "{\"author\": {\"capacity\": {\"nb\": \"Ungdomsrådet\"}}, \"text\": \"Ta med elva.\"}";

    @Inject
    PlanService service;

    @Inject
    RevisionService revisions;

    @Inject
    Plans plans;

    @Inject
    People people;

    @Inject
    Rows rows;

    private String programme = "";
    private String slug = "";
    private Person lead;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        slug = plans.plan(programme);
        lead = people.with(ProgrammeRole.LEAD, programme);
    }

    private ValidatableResponse said() {
        return lead.sends(SAID)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + slug + "/revisions/1/comments")
                .then();
    }

    private ValidatableResponse answered(String comment) {
        return lead.sends("{\"outcome\": \"NOTED\", \"text\": {\"nb\": \"Takk.\"}}")
                .header("If-Match", "\"1\"")
                .queryParam("dryRun", true)
                .put("/api/v1/plan-comments/" + comment + "/answer")
                .then();
    }

    @Test
    @DisplayName("is heard no more, and no answer is given to what was said of it")
    void hearing() {
        PlanRevisionView draft = plans.draft(slug, content(aMeasure("1")));
        PlanRevisionView heard = revisions.sendToHearing(slug, 1, draft.version(), HEARING, CHANGE);
        String comment = said().statusCode(201).extract().path("id");
        revisions.withdraw(slug, 1, heard.version(), CHANGE);
        String hearing = "/api/v1/plans/" + slug + "/drafts/1/hearing";
        lead.asks().get(hearing).then().statusCode(200);
        answered(comment).statusCode(200);
        withdraw(lead, "plans/" + slug, Seen.plan(slug)).statusCode(200);
        lead.asks().get(hearing).then().statusCode(404);
        given().get("/api/v1/plans/" + slug + "/revisions/1/hearing").then().statusCode(404);
        said().statusCode(404);
        answered(comment).statusCode(404);
    }

    @Test
    @DisplayName("has no revisions that could be asked for")
    void measures() {
        String measures = "/api/v1/measures?revision=1&plan=" + slug;
        given().get(measures)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:ringvirkning:problem:invalid-parameter"));
        withdraw(lead, "plans/" + slug, 1).statusCode(200);
        given().get(measures).then().statusCode(404);
    }

    private UUID id() {
        return UUID.fromString(rows.text("select cast(id as text) from plan where slug = ?", slug));
    }

    @RepeatedTest(3)
    @DisplayName("is withdrawn once, however many do it at the same moment, and the decision behind it told once")
    void atOnce() {
        String decision = plans.decision(plans.body(), programme, DecisionOutcome.ADOPTED, "2020-01-01");
        service.change(
                slug, new ChangePlan(LocalizedText.nb("Planen"), null, null, null, List.of(decision), null), 1, CHANGE);
        takesBackOnce(lead, EntityType.PLAN, id(), "plans/" + slug, 2);
        // Entered, commissioned the plan, commissions it no more.
        given().get("/api/v1/decisions/" + decision)
                .then()
                .body("version", equalTo(3))
                .body("effects", empty());
    }

    @RepeatedTest(3)
    @DisplayName("is either withdrawn or worked on when both are tried at once, never both")
    void workedOnAtOnce() {
        AtOnce.all(List.of(() -> service.withdraw(slug, 1, CHANGE), () -> plans.draft(slug, content(aMeasure("1")))));
        assertEquals(
                1,
                rows.number("select count(*) from plan where id = ? and withdrawn_at is not null", id())
                        + rows.number("select count(*) from plan_revision where plan_id = ?", id()));
    }

    @Test
    @DisplayName("stays when a revision of it was adopted, which is not withdrawn either")
    void adopted() {
        PlanRevisionView inForce = plans.inForce(plans.draft(slug, content(aMeasure("1"))), plans.body(), "2020-01-01");
        long seen = Seen.plan(slug);
        long told = rows.number("select count(*) from ledger where entity_id = ?", id());
        withdraw(lead, "plans/" + slug, seen)
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:still-referred-to"))
                .body("errors.code", hasItem("plan-revision"));
        withdraw(lead, "plans/" + slug + "/revisions/1", inForce.version()).statusCode(409);
        assertEquals(seen, Seen.plan(slug));
        assertEquals(told, rows.number("select count(*) from ledger where entity_id = ?", id()));
        given().get("/api/v1/plans/" + slug).then().statusCode(200);
    }
}

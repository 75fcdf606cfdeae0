package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static no.ringvirkning.testing.Withdrawals.withdraw;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A plan that should not have been entered")
class PlanWithdrawalTest {

    private static final String SAID =
            "{\"author\": {\"capacity\": {\"nb\": \"Ungdomsrådet\"}}, \"text\": \"Ta med elva.\"}";

    @Inject
    RevisionService revisions;

    @Inject
    Plans plans;

    @Inject
    People people;

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
}

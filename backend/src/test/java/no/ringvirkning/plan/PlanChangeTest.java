package no.ringvirkning.plan;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A plan that is in the record")
class PlanChangeTest {

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
    private String address = "";
    private Person lead;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        slug = plans.plan(programme);
        address = "/api/v1/plans/" + slug;
        lead = people.with(ProgrammeRole.LEAD, programme);
    }

    private ValidatableResponse put(String path, int version, String body) {
        return lead.sends(body)
                .header("If-Match", "\"" + version + "\"")
                .queryParam("reason", "Rettet.")
                .put(address + path)
                .then();
    }

    @Test
    @DisplayName("is called something else, and the decisions that it is made by, and no more is made by, tell so")
    void changed() {
        String body = plans.body();
        String decision = plans.decision(body, programme, DecisionOutcome.ADOPTED, "2020-01-01");
        String effects = "/api/v1/decisions/" + decision;
        put(
                        "",
                        1,
                        "{\"name\": {\"nb\": \"Nytt\"}, \"period\": {\"from\": {\"date\": \"2031-01-01\", \"precision\": \"YEAR\"}},"
                                + " \"commissionedBy\": [\"" + decision + "\"]}")
                .statusCode(200)
                .body("name.nb", equalTo("Nytt"))
                .body("version", equalTo(2));
        given().get(effects).then().body("effects.kind", hasItem("COMMISSIONS_PLAN"));
        put("", 1, "{\"name\": {\"nb\": \"Nytt\"}, \"commissionedBy\": []}").statusCode(412);
        put("", 2, "{\"name\": {\"nb\": \"Nytt\"}, \"commissionedBy\": []}")
                .statusCode(200)
                .body("commissionedBy", empty());
        given().get(effects).then().body("effects.kind", not(hasItem("COMMISSIONS_PLAN")));
        put("", 3, "{\"name\": {\"nb\": \"Seg selv\"}, \"derivedFrom\": \"" + slug + "\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/derivedFrom"));
    }

    @Test
    @DisplayName("is read no more when it is withdrawn, stays in its history, and its slug stays taken")
    void withdrawn() {
        String id = rows.text("select cast(id as text) from plan where slug = ?", slug);
        put("/withdrawal", 1, "").statusCode(200);
        given().get(address).then().statusCode(404);
        given().queryParam("programme", programme).get("/api/v1/plans").then().body("items", empty());
        lead.asks().get(address + "/drafts").then().statusCode(404);
        given().get("/api/v1/changes/PLAN/" + id)
                .then()
                .body("items", hasSize(2))
                .body("items[0].op", equalTo("DELETE"));
        put("/withdrawal", 2, "").statusCode(404);
        ProblemException taken = assertThrows(
                ProblemException.class,
                () -> service.create(
                        new CreatePlan(
                                slug,
                                programme,
                                PlanKind.STRATEGY,
                                LocalizedText.nb("Igjen"),
                                null,
                                null,
                                null,
                                List.of(),
                                null),
                        CHANGE));
        assertEquals(PlanProblem.SLUG_TAKEN, taken.type());
    }

    @Test
    @DisplayName("stays as long as a revision of it stands, or another plan carries it out")
    void referredTo() {
        PlanRevisionView draft = plans.draft(slug, content(aMeasure("1")));
        put("/withdrawal", 1, "").statusCode(409).body("errors.code", hasItem("plan-revision"));
        revisions.withdraw(slug, draft.number(), draft.version(), CHANGE);
        String second = plans.plan(programme);
        service.change(second, new ChangePlan(LocalizedText.nb("Ny"), null, null, slug, List.of(), null), 1, CHANGE);
        put("/withdrawal", 1, "").statusCode(409).body("errors.code", hasItem("plan"));
        service.withdraw(second, 2, CHANGE);
        put("/withdrawal", 1, "").statusCode(200);
    }
}

package no.ringvirkning.partner;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.Plans.HEARING;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static no.ringvirkning.testing.Rows.assertBroken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
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
@DisplayName("A partner that should not have been entered")
class PartnerWithdrawalTest {

    private static final String NUMBER = "974760673";

    @Inject
    PartnerService service;

    @Inject
    RoleService roles;

    @Inject
    RevisionService revisions;

    @Inject
    Plans plans;

    @Inject
    People people;

    @Inject
    Rows rows;

    private String slug = "";

    @BeforeEach
    void enter() {
        slug = plans.partner();
    }

    private ValidatableResponse withdrawn(Person person) {
        return person.sends("")
                .header("If-Match", "\"" + Seen.partner(slug) + "\"")
                .queryParam("reason", "Ført inn to ganger.")
                .put("/api/v1/partners/" + slug + "/withdrawal")
                .then();
    }

    @Test
    @DisplayName("is read no more, stays in its history, and its slug stays taken")
    void takenBack() {
        String id = rows.text("select cast(id as text) from partner where slug = ?", slug);
        withdrawn(people.administrator()).statusCode(200).body("version", equalTo(2));
        given().get("/api/v1/partners/" + slug).then().statusCode(404);
        given().queryParam("q", slug)
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().get("/api/v1/changes/PARTNER/" + id)
                .then()
                .body("items", hasSize(2))
                .body("items[0].op", equalTo("DELETE"))
                .body("items[0].reason", equalTo("Ført inn to ganger."));
        withdrawn(people.administrator()).statusCode(404);
        ProblemException again = assertThrows(
                ProblemException.class,
                () -> service.create(aPartner().slug(slug).build(), CHANGE));
        assertEquals(PartnerProblem.SLUG_TAKEN, again.type());
    }

    @Test
    @DisplayName("gives its organisation number to the one that should have had it")
    void number() {
        slug = service.create(aPartner().numbered(NUMBER).build(), CHANGE).slug();
        withdrawn(people.administrator()).statusCode(200);
        PartnerView right = service.create(aPartner().numbered(NUMBER).build(), CHANGE);
        given().get("/api/v1/partners/" + right.slug()).then().body("organisationNumber.value", equalTo(NUMBER));
        slug = right.slug();
        withdrawn(people.administrator()).statusCode(200);
    }

    @Test
    @DisplayName("stays as long as something that stands refers to it, and what does is named")
    void referredTo() {
        RoleView role = roles.assign(
                aRole(RoleName.SUPPORTER).of(slug).in(plans.programme()).build(), CHANGE);
        withdrawn(people.administrator())
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:still-referred-to"))
                .body("errors.code", contains("role"));
        given().get("/api/v1/partners/" + slug).then().statusCode(200);
        roles.withdraw(role.id(), role.version(), CHANGE);
        withdrawn(people.administrator()).statusCode(200);
    }

    @Test
    @DisplayName("is not held back by a draft of a plan that was withdrawn, as a draft that stands holds it back")
    void namedInDraft() {
        String plan = plans.plan(plans.programme());
        PlanRevisionView draft = plans.draft(
                plan, content(aMeasure("1").doneBy(slug).costing(2031, "100").paidBy(slug)));
        withdrawn(people.administrator())
                .statusCode(409)
                .body("errors.code", contains("measure-budget", "measure-role"));
        revisions.withdraw(plan, 1, draft.version(), CHANGE);
        withdrawn(people.administrator()).statusCode(200);
        assertThrows(
                ProblemException.class,
                () -> plans.draft(plan, content(aMeasure("1").doneBy(slug))));
    }

    @Test
    @DisplayName("is not held back by what it said in a hearing that was withdrawn")
    void heard() {
        String programme = plans.programme();
        String plan = plans.plan(programme);
        PlanRevisionView heard = revisions.sendToHearing(
                plan, 1, plans.draft(plan, content(aMeasure("1"))).version(), HEARING, CHANGE);
        people.with(ProgrammeRole.LEAD, programme)
                .sends("{\"author\": {\"partner\": {\"slug\": \"" + slug + "\"}}, \"text\": \"Ta med elva.\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + plan + "/revisions/1/comments")
                .then()
                .statusCode(201);
        withdrawn(people.administrator()).statusCode(409).body("errors.code", contains("plan-comment"));
        revisions.withdraw(plan, 1, heard.version(), CHANGE);
        withdrawn(people.administrator()).statusCode(200);
    }

    @Test
    @DisplayName("is named by nothing new")
    void nothingNew() {
        withdrawn(people.administrator()).statusCode(200);
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> roles.assign(
                        aRole(RoleName.SUPPORTER).of(slug).in(plans.programme()).build(), CHANGE));
        assertEquals(PartnerProblem.UNKNOWN_SLUG, refused.type());
        assertBroken(
                "tg_refers_to_what_stands",
                () -> rows.run(
                        "insert into partner_name (partner_id, position, name) select id, 9, 'Navn' from partner where slug = ?",
                        slug));
    }

    @RepeatedTest(5)
    @DisplayName("is either withdrawn or referred to when both are tried at once, never both")
    void atOnce() {
        String programme = plans.programme();
        List<Callable<?>> both = new ArrayList<>();
        both.add(() -> service.withdraw(slug, 1, CHANGE));
        both.add(() -> {
            try {
                return roles.assign(
                        aRole(RoleName.SUPPORTER).of(slug).in(programme).build(), CHANGE);
            } catch (RuntimeException e) {
                return HttpProblem.CONFLICT;
            }
        });
        AtOnce.all(both);
        assertEquals(
                0,
                rows.number(
                        "select count(*) from role r join partner p on p.id = r.partner_id"
                                + " where p.slug = ? and p.withdrawn_at is not null",
                        slug));
    }
}

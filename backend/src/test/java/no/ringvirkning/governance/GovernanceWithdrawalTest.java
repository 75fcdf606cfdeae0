package no.ringvirkning.governance;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.BodyBuilder.aBodyOf;
import static no.ringvirkning.testing.BodyBuilder.aSeat;
import static no.ringvirkning.testing.BodyBuilder.years;
import static no.ringvirkning.testing.DecisionBuilder.aDecisionOf;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static no.ringvirkning.testing.Withdrawals.takesBackOnce;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.RevisionService;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Validity;
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
@DisplayName("What should not have been entered of those who decide is taken back:")
class GovernanceWithdrawalTest {

    @Inject
    BodyService bodies;

    @Inject
    DecisionService decisions;

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

    private String programme = "";
    private String board = "";
    private Person lead;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        lead = people.with(ProgrammeRole.LEAD, programme);
        board = bodies.create(
                        aBodyOf(plans.partner())
                                .steering(programme)
                                .with(aSeat("leder", SeatRole.CHAIR, years(2014, null)))
                                .with(aSeat("nest", SeatRole.DEPUTY_CHAIR, years(2014, null)))
                                .with(aSeat("medlem", SeatRole.MEMBER, years(2014, null)))
                                .build(),
                        CHANGE)
                .slug();
    }

    private ValidatableResponse withdrawn(String path, long version) {
        return lead.sends("")
                .header("If-Match", "\"" + version + "\"")
                .queryParam("reason", "Ført inn ved en feil.")
                .put("/api/v1/" + path + "/withdrawal")
                .then();
    }

    private ValidatableResponse ofBoard(String part) {
        return withdrawn("bodies/" + board + part, Seen.body(board));
    }

    @Test
    @DisplayName("a decision of which nothing came, and no other")
    void decision() {
        String slug = plans.decision(board, programme, DecisionOutcome.ADOPTED, "2020-01-01");
        UUID id = UUID.fromString(rows.text("select cast(id as text) from decision where slug = ?", slug));
        RoleView role = decisions.appoint(
                aRole(RoleName.OPERATOR).of(plans.partner()).in(programme).build(),
                new DecisionRef(slug, null),
                CHANGE);
        withdrawn("decisions/" + slug, 2).statusCode(409).body("errors.code", contains("role"));
        // A role that a decision gave is not taken back by hand, so this one stays a decision of which something came.
        given().get("/api/v1/changes/ROLE/" + role.id()).then().body("items", hasSize(1));
        String idle = plans.decision(board, programme, DecisionOutcome.NOTED, "2020-02-01");
        withdrawn("decisions/" + idle, 7).statusCode(412);
        withdrawn("decisions/" + idle, 1).statusCode(200).body("version", equalTo(2));
        given().get("/api/v1/decisions/" + idle).then().statusCode(404);
        given().queryParam("body", board).get("/api/v1/decisions").then().body("items.id", contains(id.toString()));
    }

    @Test
    @DisplayName("a body that has decided nothing that stands")
    void body() {
        String decision = plans.decision(board, programme, DecisionOutcome.NOTED, "2020-01-01");
        ofBoard("").statusCode(409).body("errors.code", contains("decision"));
        withdrawn("decisions/" + decision, 1).statusCode(200);
        String id = rows.text("select cast(id as text) from governing_body where slug = ?", board);
        ofBoard("").statusCode(200);
        given().get("/api/v1/bodies/" + board).then().statusCode(404);
        given().queryParam("programme", programme).get("/api/v1/bodies").then().body("items", empty());
        given().get("/api/v1/changes/GOVERNING_BODY/" + id)
                .then()
                .body("items[0].op", equalTo("DELETE"))
                .body("items[0].reason", equalTo("Ført inn ved en feil."));
        withdrawn("bodies/" + board, 2).statusCode(404);
    }

    @Test
    @DisplayName("a body that was asked to adopt nothing but a revision that was withdrawn")
    void asked() {
        PlanRevisionView proposed = plans.propose(plans.draft(plans.plan(programme), content(aMeasure("1"))), board);
        ofBoard("").statusCode(409).body("errors.code", contains("adoption"));
        revisions.withdraw(proposed.plan().slug(), 1, proposed.version(), CHANGE);
        ofBoard("").statusCode(200);
    }

    @Test
    @DisplayName("a seat, which is added anew as it should have been")
    void seat() {
        ofBoard("/seats/nest").statusCode(200).body("seats.key", contains("leder", "medlem"));
        bodies.addSeat(board, aSeat("nest", SeatRole.OBSERVER, years(2015, null)), Seen.body(board), CHANGE);
        given().get("/api/v1/bodies/" + board)
                .then()
                .body("seats.key", contains("leder", "medlem", "nest"))
                .body("version", equalTo(3));
        ofBoard("/seats/finnes-ikke").statusCode(404);
        bodies.addSeat(
                board,
                new Seat("vara", SeatRole.SUBSTITUTE, null, 1, null, "medlem", null, null, null, null),
                Seen.body(board),
                CHANGE);
        ofBoard("/seats/medlem").statusCode(409).body("errors.code", contains("seat"));
        ofBoard("/seats/vara").statusCode(200);
        ofBoard("/seats/medlem").statusCode(200);
    }

    @Test
    @DisplayName("a delegation; a decision behind it tells of it no more")
    void delegation() {
        String decision = plans.decision(plans.body(), programme, DecisionOutcome.ADOPTED, "2020-01-01");
        String effects = "/api/v1/decisions/" + decision;
        DecisionRef behind = new DecisionRef(decision, null);
        bodies.delegate(
                board,
                new Delegation(
                        "smaatt",
                        null,
                        null,
                        LocalizedText.nb("Programleder"),
                        LocalizedText.nb("Små tilskudd"),
                        null,
                        Validity.ALWAYS,
                        behind,
                        null),
                Seen.body(board),
                CHANGE);
        given().get(effects).then().body("effects.kind", hasItem("DELEGATES"));
        ofBoard("/delegations/smaatt").statusCode(200).body("delegations", empty());
        given().get(effects).then().body("effects", empty());
        bodies.addSeat(
                board,
                new Seat("valgt", SeatRole.MEMBER, null, 1, null, null, null, behind, null, null),
                Seen.body(board),
                CHANGE);
        given().get(effects).then().body("effects.kind", hasItem("APPOINTS"));
        ofBoard("").statusCode(200);
        given().get(effects).then().body("effects", empty());
        given().get(effects + "/history").then().body("items", hasSize(5));
    }

    @RepeatedTest(3)
    @DisplayName("a decision and a body, once each, however many do it at the same moment")
    void atOnce() {
        String appointing = plans.decision(plans.body(), programme, DecisionOutcome.ADOPTED, "2020-01-01");
        bodies.addSeat(
                board,
                new Seat(
                        "valgt",
                        SeatRole.MEMBER,
                        null,
                        1,
                        null,
                        null,
                        null,
                        new DecisionRef(appointing, null),
                        null,
                        null),
                Seen.body(board),
                CHANGE);
        String idle = plans.decision(board, programme, DecisionOutcome.NOTED, "2020-02-01");
        takesBackOnce(lead, EntityType.DECISION, id("decision", idle), "decisions/" + idle, 1);
        long seen = Seen.body(board);
        takesBackOnce(lead, EntityType.GOVERNING_BODY, id("governing_body", board), "bodies/" + board, seen);
        // Entered, gave the seat, gives it no more.
        given().get("/api/v1/decisions/" + appointing)
                .then()
                .body("version", equalTo(3))
                .body("effects", empty());
    }

    private UUID id(String table, String slug) {
        return UUID.fromString(rows.text("select cast(id as text) from " + table + " where slug = ?", slug));
    }

    private DecisionView inCase(String archiveOf, String title) {
        return decisions.create(
                aDecisionOf(board)
                        .about(programme)
                        .inCase("2020/77", archiveOf, title)
                        .build(),
                CHANGE);
    }

    @Test
    @DisplayName("a decision with what it said of its case, as long as no other is in it")
    void caseFile() {
        String organisation = plans.partner();
        DecisionView wrong = inCase(organisation, "Feil sak");
        DecisionView same = inCase(organisation, "Feil sak");
        withdrawn("decisions/" + wrong.slug(), 1).statusCode(200);
        ProblemException differs = assertThrows(ProblemException.class, () -> inCase(organisation, "Planen"));
        assertEquals(GovernanceProblem.CASE_DIFFERS, differs.type());
        withdrawn("decisions/" + same.slug(), 1).statusCode(200);
        DecisionView right = inCase(organisation, "Planen");
        given().get("/api/v1/decisions/" + right.slug()).then().body("caseFile.title.nb", equalTo("Planen"));
        assertThrows(ProblemException.class, () -> inCase(organisation, "Feil sak"));
        given().get("/api/v1/changes/DECISION/" + wrong.id())
                .then()
                .body("items[1].snapshot.caseFile.title.nb", equalTo("Feil sak"));
    }

    @RepeatedTest(3)
    @DisplayName("a decision, after which two who say at once what its case is do not both get their way")
    void caseAtOnce() {
        String organisation = plans.partner();
        withdrawn("decisions/" + inCase(organisation, "Feil sak").slug(), 1).statusCode(200);
        List<Callable<?>> two = List.of(() -> inCase(organisation, "Den ene"), () -> inCase(organisation, "Den andre"));
        List<Object> outcomes = AtOnce.all(two);
        assertEquals(1, outcomes.stream().filter(DecisionView.class::isInstance).count());
        assertTrue(outcomes.contains(GovernanceProblem.CASE_DIFFERS), outcomes::toString);
    }

    @Test
    @DisplayName("a meeting in which nothing was decided")
    void meeting() {
        for (String key : List.of("en", "to", "tre")) {
            bodies.meet(
                    board,
                    new Meeting(key, PartialDate.year(2020), null, null, List.of(), null),
                    Seen.body(board),
                    CHANGE);
        }
        DecisionView decided =
                decisions.create(aDecisionOf(board).about(programme).in("to").build(), CHANGE);
        ofBoard("/meetings/to").statusCode(409).body("errors.code", hasItem("decision"));
        ofBoard("/meetings/en").statusCode(200).body("meetings.key", contains("tre", "to"));
        withdrawn("decisions/" + decided.slug(), 1).statusCode(200);
        ofBoard("/meetings/to").statusCode(200).body("meetings.key", contains("tre"));
        assertEquals(2, rows.number("select version from decision where slug = ?", decided.slug()));
        // What was known of the decision is kept with its meeting.
        given().get("/api/v1/changes/DECISION/" + decided.id())
                .then()
                .body("items", hasSize(2))
                .body("items[1].snapshot.meeting", equalTo("to"));
    }
}

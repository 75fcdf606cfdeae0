package no.ringvirkning.finance;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.FundingBuilder.moneyFor;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.Plans.CHANGE;
import static org.hamcrest.Matchers.contains;
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
import java.math.BigDecimal;
import java.util.List;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.FundingBuilder.Entry;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Money that should not have been entered")
class FundingWithdrawalTest {

    @Inject
    FundingService service;

    @Inject
    Plans plans;

    @Inject
    People people;

    @Inject
    Feed feed;

    private String programme = "";
    private String payer = "";
    private Person editor;

    @BeforeEach
    void enter() {
        programme = plans.programme();
        payer = plans.partner();
        editor = people.with(ProgrammeRole.EDITOR, programme);
    }

    private ValidatableResponse withdrawn(String path, long version) {
        return editor.sends("")
                .header("If-Match", "\"" + version + '"')
                .queryParam("reason", "Ført inn to ganger.")
                .put("/api/v1/" + path + "/withdrawal")
                .then();
    }

    @Test
    @DisplayName(
            "is taken back with all its entries: it is in no list, no sum and no effect of a decision; what was known of it still is")
    void line() {
        String decision = plans.decision(plans.body(), programme, DecisionOutcome.ADOPTED, "2020-01-01");
        FundingLineView line = service.create(
                moneyFor(programme)
                        .from(payer)
                        .with(Entry.granted("7").by(decision))
                        .build(),
                CHANGE);
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        String overview = "/api/v1/programmes/" + programme + "/funding";
        String before = given().get(overview).asString();
        given().get("/api/v1/decisions/" + decision).then().body("effects.kind", hasItem("GRANTS_FUNDS"));

        withdrawn("funding-lines/" + line.id(), 7).statusCode(412);
        withdrawn("funding-lines/" + line.id(), line.version()).statusCode(200).body("version", equalTo((int)
                (line.version() + 1)));

        given().get("/api/v1/funding-lines/" + line.id()).then().statusCode(404);
        given().queryParam("programme", programme)
                .get("/api/v1/funding-entries")
                .then()
                .body("items", empty());
        assertEquals(false, given().get(overview).asString().contains(payer));
        assertEquals(true, before.contains(payer));
        given().get("/api/v1/decisions/" + decision).then().body("effects.kind", not(hasItem("GRANTS_FUNDS")));
        given().queryParam("knownAt", known)
                .get("/api/v1/funding-lines/" + line.id())
                .then()
                .statusCode(200);
        given().get("/api/v1/changes/FUNDING_LINE/" + line.id())
                .then()
                .body("items", hasSize(2))
                .body("items[0].op", equalTo("DELETE"));
        withdrawn("funding-lines/" + line.id(), line.version() + 1).statusCode(404);
        ProblemException late = assertThrows(
                ProblemException.class,
                () -> service.record(
                        line.id(), Entry.of(FundingStage.SPENT, "7").build(), line.version() + 1, CHANGE));
        assertEquals(HttpProblem.NOT_FOUND, late.type());
    }

    private CofundingRuleView rule(String from) {
        return service.setCofundingRule(
                new SetCofundingRule(
                        new ProgrammeRef(programme, null),
                        new BigDecimal("25"),
                        null,
                        List.of(),
                        days(from, null),
                        null),
                CHANGE);
    }

    @Test
    @DisplayName("leaves its years free, when it is a rule on who pays how much")
    void years() {
        CofundingRuleView wrong = rule("2020-01-01");
        ProblemException overlap = assertThrows(ProblemException.class, () -> rule("2019-01-01"));
        assertEquals(FundingProblem.RULES_OVERLAP, overlap.type());
        withdrawn("cofunding-rules/" + wrong.id(), wrong.version()).statusCode(200);
        CofundingRuleView right = rule("2019-01-01");
        FundingLineView line = service.create(moneyFor(programme).from(payer).build(), CHANGE);
        given().get("/api/v1/programmes/" + programme + "/funding/record")
                .then()
                .statusCode(200)
                .body("rules.id", contains(right.id().toString()))
                .body("lines.id", contains(line.id().toString()));
        given().get("/api/v1/changes/COFUNDING_RULE/" + wrong.id()).then().body("items[0].op", equalTo("DELETE"));
        withdrawn("cofunding-rules/" + wrong.id(), wrong.version() + 1).statusCode(404);
        withdrawn("cofunding-rules/00000000-0000-7000-8000-000000000000", 1).statusCode(404);
    }
}

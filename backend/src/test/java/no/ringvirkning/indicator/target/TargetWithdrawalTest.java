package no.ringvirkning.indicator.target;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.DecisionBuilder.aDecision;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.TargetBuilder.atLeast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.governance.DecisionService;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.ledger.LedgerEntryView;
import no.ringvirkning.ledger.Operation;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A target that should not have been set")
class TargetWithdrawalTest {

    @Inject
    TargetService service;

    @Inject
    Indicators indicators;

    @Inject
    DecisionService decisions;

    @Inject
    Plans plans;

    @Inject
    Feed feed;

    @Inject
    People people;

    private IndicatorView indicator;
    private String area;
    private String programme;

    @BeforeEach
    void enter() {
        indicator = indicators.flow();
        area = "hole";
        programme = plans.programme();
    }

    private TargetView set(String value) {
        return service.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef(area, null),
                        Map.of(),
                        new ProgrammeRef(programme, null),
                        List.of(),
                        List.of(atLeast(value).build())),
                CHANGE);
    }

    @Test
    @DisplayName("is taken back: it is read no more, what was known of it still is, and another takes its place")
    void takenBack() {
        TargetView target = set("50");
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        String ofIndicator = "/api/v1/indicators/" + indicator.slug() + "/targets";
        String ofProgramme = "/api/v1/programmes/" + programme + "/targets";
        given().get(ofProgramme).then().body("targets.id", contains(target.id().toString()));
        long end = feed.end();

        service.withdraw(target.id(), target.version(), CHANGE);

        List<LedgerEntryView> told = feed.after(end);
        assertEquals(1, told.size());
        assertEquals(Operation.DELETE, told.get(0).op());
        assertEquals(target.version() + 1, told.get(0).version());
        given().get(ofIndicator).then().body("targets", empty());
        given().get(ofProgramme).then().body("targets", empty());
        given().queryParam("knownAt", known)
                .get(ofIndicator)
                .then()
                .body("targets.id", contains(target.id().toString()));
        given().get("/api/v1/changes/TARGET/" + target.id())
                .then()
                .body("items", hasSize(2))
                .body("items[0].op", equalTo("DELETE"));

        TargetView other = set("70");
        given().get(ofIndicator).then().body("targets.id", contains(other.id().toString()));
    }

    @Test
    @DisplayName("is no effect of a decision any more")
    void ofDecision() {
        String decision = decisions
                .create(aDecision().byOrganisation("kongsberg-kommune").build(), CHANGE)
                .slug();
        TargetView target = service.set(
                new SetTarget(
                        indicator.slug(),
                        new AreaRef(area, null),
                        Map.of(),
                        new ProgrammeRef(programme, null),
                        List.of(),
                        List.of(atLeast("50").decidedBy(decision).build())),
                CHANGE);
        String address = "/api/v1/decisions/" + decision;
        given().get(address).then().body("effects.kind", contains("SETS_TARGET"));
        service.withdraw(target.id(), target.version(), CHANGE);
        given().get(address).then().body("effects", empty());
    }

    @Test
    @DisplayName("is taken back once, by who has seen it as it is")
    void once() {
        TargetView target = set("50");
        assertEquals(
                HttpProblem.STALE,
                assertThrows(ProblemException.class, () -> service.withdraw(target.id(), target.version() + 1, CHANGE))
                        .type());
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        Person board = people.with(ProgrammeRole.BOARD, programme);
        String address = "/api/v1/targets/" + target.id() + "/withdrawal";
        editor.asks()
                .header("If-Match", "\"" + target.version() + "\"")
                .put(address)
                .then()
                .statusCode(422);
        board.asks()
                .header("If-Match", "\"" + target.version() + "\"")
                .queryParam("reason", "Satt ved en feil.")
                .put(address)
                .then()
                .statusCode(403);
        editor.asks()
                .header("If-Match", "\"" + target.version() + "\"")
                .queryParam("reason", "Satt ved en feil.")
                .put(address)
                .then()
                .statusCode(200);
        assertEquals(
                HttpProblem.NOT_FOUND,
                assertThrows(ProblemException.class, () -> service.withdraw(target.id(), target.version() + 1, CHANGE))
                        .type());
    }
}

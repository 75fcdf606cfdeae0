package no.ringvirkning.indicator.comparison;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static no.ringvirkning.testing.Rows.assertBroken;
import static no.ringvirkning.testing.Withdrawals.takesBack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.Operation;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A reference that should not have been made")
class ReferenceWithdrawalTest {

    @Inject
    ReferenceService service;

    @Inject
    ObservationService observations;

    @Inject
    Indicators indicators;

    @Inject
    Plans plans;

    @Inject
    People people;

    @Inject
    Feed feed;

    @Inject
    Rows rows;

    private String programme = "";
    private String indicator = "";

    @BeforeEach
    void enter() {
        programme = plans.programme();
        indicator = indicators.of(programme, Frequency.YEAR).slug();
        observations.record(indicator, seriesOf("hole", in("2019").of("5")), CHANGE);
    }

    private ReferenceSeriesView state(String key) {
        return service.state(
                new StateReference(
                        indicator,
                        key,
                        ReferenceKind.NATION,
                        LocalizedText.nb("Landet"),
                        new AreaRef("norge", null),
                        List.of(new ReferenceStatement(new AreaRef("hole", null), false, Position.BELOW, "2019", null)),
                        null),
                CHANGE);
    }

    @Test
    @DisplayName(
            "is compared with no more, is told in the feed, and what was known of it still is; another takes its place")
    void takenBack() {
        ReferenceSeriesView wrong = state("feil");
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        String address = "/api/v1/indicators/" + indicator + "/references?area=hole";
        String keys = "references.reference.key";
        given().get(address).then().statusCode(200).body(keys, contains("feil"));
        long end = feed.end();
        takesBack(
                people.with(ProgrammeRole.EDITOR, programme),
                people.with(ProgrammeRole.BOARD, programme),
                EntityType.REFERENCE_SERIES,
                wrong.id(),
                "references/" + wrong.id(),
                1);
        assertEquals(Operation.DELETE, feed.after(end).get(0).op());
        given().get(address).then().body(keys, empty());
        given().queryParam("knownAt", known)
                .get(address)
                .then()
                .statusCode(200)
                .body(keys, contains("feil"))
                .body("references[0].stated.position", contains("BELOW"));
        assertEquals(
                ReferenceProblem.REFERENCE_THERE,
                assertThrows(ProblemException.class, () -> state("feil")).type());
        state("landet");
        given().get(address).then().body(keys, contains("landet"));
        assertEquals(
                ReferenceProblem.REFERENCE_THERE,
                assertThrows(ProblemException.class, () -> state("norge")).type());
    }

    @Test
    @DisplayName("is withdrawn and nothing else, also in the database, and never comes back")
    void rules() {
        ReferenceSeriesView it = state("en");
        String constraint = "tg_reference_series_append_only";
        assertBroken(
                constraint,
                () -> rows.run("update reference_series set withdrawn_at = now(), key = 'to' where id = ?", it.id()));
        service.withdraw(it.id(), 1, CHANGE);
        assertBroken(
                constraint, () -> rows.run("update reference_series set withdrawn_at = null where id = ?", it.id()));
    }
}

package no.ringvirkning.indicator.projection;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.Rows.assertBroken;
import static no.ringvirkning.testing.Withdrawals.takesBack;
import static no.ringvirkning.testing.Withdrawals.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.Operation;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A projection that should not have been entered")
class ProjectionWithdrawalTest {

    @Inject
    ProjectionService service;

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
    }

    private ProjectionView record(String key, @Nullable String supersedes) {
        return service.record(
                new RecordProjection(
                        indicator,
                        new AreaRef("hole", null),
                        Map.of(),
                        key,
                        ProjectionMethod.MANUAL,
                        null,
                        null,
                        null,
                        "2020",
                        null,
                        new BigDecimal("0.1"),
                        "2030",
                        List.of(),
                        null,
                        supersedes,
                        supersedes == null ? null : LocalizedText.nb("Feil tall."),
                        null),
                CHANGE);
    }

    private String address() {
        return "/api/v1/indicators/" + indicator + "/projections?area=hole";
    }

    @Test
    @DisplayName("is read no more, is told in the feed, and what was known of it still is; its key stays taken")
    void takenBack() {
        ProjectionView wrong = record("feil", null);
        record("rett", null);
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        String keys = "projections.projection.key";
        given().get(address()).then().body(keys, contains("feil", "rett"));
        long end = feed.end();
        takesBack(
                people.with(ProgrammeRole.EDITOR, programme),
                people.with(ProgrammeRole.BOARD, programme),
                EntityType.PROJECTION,
                wrong.id(),
                "projections/" + wrong.id(),
                1);
        assertEquals(Operation.DELETE, feed.after(end).get(0).op());
        given().get(address()).then().body(keys, contains("rett"));
        given().queryParam("knownAt", known).get(address()).then().body(keys, contains("feil", "rett"));
        assertEquals(
                ProjectionProblem.PROJECTION_THERE,
                assertThrows(ProblemException.class, () -> record("feil", null)).type());
        assertEquals(
                ProjectionProblem.SUPERSEDES_NOTHING,
                assertThrows(ProblemException.class, () -> record("ny", "feil")).type());
    }

    @Test
    @DisplayName(
            "stays as long as another stands for it; when that one is withdrawn, it is read again, and a third may stand for it")
    void superseded() {
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        ProjectionView first = record("forst", null);
        ProjectionView second = record("annen", "forst");
        withdraw(editor, "projections/" + first.id(), 1)
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:still-referred-to"))
                .body("errors.code", contains("projection"));
        withdraw(editor, "projections/" + second.id(), 1).statusCode(200);
        String keys = "projections.projection.key";
        given().get(address()).then().body(keys, contains("forst"));
        ProjectionView third = record("tredje", "forst");
        given().get(address()).then().body(keys, contains("tredje"));
        withdraw(editor, "projections/" + third.id(), 1).statusCode(200);
        withdraw(editor, "projections/" + first.id(), 1).statusCode(200);
        given().get(address()).then().body("projections.size()", equalTo(0));
    }

    @Test
    @DisplayName("is withdrawn and nothing else, also in the database, and never comes back")
    void rules() {
        ProjectionView it = record("en", null);
        String constraint = "tg_projection_append_only";
        assertBroken(
                constraint,
                () -> rows.run("update projection set withdrawn_at = now(), until = '2031' where id = ?", it.id()));
        service.withdraw(it.id(), 1, CHANGE);
        assertBroken(constraint, () -> rows.run("update projection set withdrawn_at = null where id = ?", it.id()));
    }
}

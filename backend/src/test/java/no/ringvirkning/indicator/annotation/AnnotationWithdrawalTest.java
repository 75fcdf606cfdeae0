package no.ringvirkning.indicator.annotation;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Indicators.CHANGE;
import static no.ringvirkning.testing.Rows.assertBroken;
import static no.ringvirkning.testing.Withdrawals.takesBack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.indicator.engine.value.Frequency;
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
@DisplayName("A note on figures that should not have been made")
class AnnotationWithdrawalTest {

    @Inject
    AnnotationService service;

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
    private String notes = "";
    private String indicator = "";
    private UUID note = new UUID(0, 0);

    @BeforeEach
    void enter() {
        programme = plans.programme();
        indicator = indicators.of(programme, Frequency.YEAR).slug();
        notes = "/api/v1/indicators/" + indicator + "/annotations";
        note = service.annotate(note("feil"), CHANGE).id();
        service.annotate(note("rett"), CHANGE);
    }

    private AnnotateIndicator note(String key) {
        return new AnnotateIndicator(indicator, key, null, "2020", LocalizedText.nb("Merknad"), BreakType.METHOD, null);
    }

    @Test
    @DisplayName("is read no more, is told in the feed, and what was known of it still is; its key stays taken")
    void takenBack() {
        String known = feed.after(feed.end() - 1).get(0).recordedAt().toString();
        given().get(notes + "?area=hole").then().body("annotations.key", contains("feil", "rett"));
        long end = feed.end();
        takesBack(
                people.with(ProgrammeRole.EDITOR, programme),
                people.with(ProgrammeRole.BOARD, programme),
                EntityType.ANNOTATION,
                note,
                "annotations/" + note,
                1);
        assertEquals(Operation.DELETE, feed.after(end).get(0).op());
        given().get(notes + "?area=hole").then().body("annotations.key", contains("rett"));
        given().get(notes + ".csv?area=hole").then().statusCode(200).body(not(containsString("feil")));
        given().queryParam("knownAt", known)
                .get(notes + "?area=hole")
                .then()
                .body("annotations.key", contains("feil", "rett"));
        ProblemException again = assertThrows(ProblemException.class, () -> service.annotate(note("feil"), CHANGE));
        assertEquals(AnnotationProblem.ANNOTATION_THERE, again.type());
    }

    @Test
    @DisplayName("is withdrawn and nothing else, also in the database, and never comes back")
    void rules() {
        String constraint = "tg_annotation_append_only";
        assertBroken(
                constraint,
                () -> rows.run("update annotation set withdrawn_at = now(), period = '2019' where id = ?", note));
        service.withdraw(note, 1, CHANGE);
        assertBroken(constraint, () -> rows.run("update annotation set withdrawn_at = null where id = ?", note));
        assertBroken(constraint, () -> rows.run("update annotation set version = 7 where id = ?", note));
    }
}

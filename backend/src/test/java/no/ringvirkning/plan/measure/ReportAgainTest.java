package no.ringvirkning.plan.measure;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.AtOnce;
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
@DisplayName("That a measure goes as it did, and a report that was sent by mistake")
class ReportAgainTest {

    @Inject
    MeasureService measures;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Today today;

    private String programme = "";
    private String page = "";

    @BeforeEach
    void enter() {
        programme = plans.programme();
        plans.inForce(
                plans.draft(plans.plan(programme), content(aMeasure("1").reaching("oppstart", "2020-02-01"))),
                plans.body(),
                "2020-01-01");
        page = "/api/v1/programmes/" + programme + "/measures/1";
    }

    private MeasureReport told() {
        return measures.report(
                aReport(programme, "1")
                        .setTo(MeasureStatusValue.OFF_TRACK, "Pengene er brukt opp.")
                        .saying("Det står stille.", Confidence.LOW)
                        .build(),
                Plans.CHANGE);
    }

    private Person editor() {
        return people.with(ProgrammeRole.EDITOR, programme);
    }

    private Response repeat(Person person, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(page + "/unchanged-reports");
    }

    /** All that is recorded, but for who was let in and who was not. */
    private Map<String, String> written() {
        Map<String, String> contents = rows.contents();
        contents.keySet().removeAll(List.of("session", "security_event"));
        return contents;
    }

    private ValidatableResponse takeBack(Person person, String id) {
        return person.asks()
                .header("If-Match", "\"1\"")
                .put(page + "/reports/" + id + "/withdrawal")
                .then();
    }

    /** What readers are shown, as text: what is restored exactly is equal to it. */
    private String shown() {
        return given().get(page).asString() + given().get(page + "/reports").asString();
    }

    @Test
    @DisplayName("says of today what the last report said, and that it does")
    void unchanged() {
        told();
        repeat(editor(), "{\"seen\": 1}")
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(true))
                .body("date.date", equalTo(today.or(null).toString()))
                .body("phase", equalTo("ACTIVE"))
                .body("manualStatus", equalTo("OFF_TRACK"))
                .body("manualReason.nb", equalTo("Pengene er brukt opp."))
                .body("comment.nb", equalTo("Det står stille."))
                .body("outlook", equalTo("LOW"));
        given().get(page + "/reports").then().body("items.unchanged", contains(true, null));
    }

    @Test
    @DisplayName("is nothing without a report before it, and for nobody who does not answer for it")
    void refused() {
        Person editor = editor();
        Person reader = people.with(ProgrammeRole.READER, programme);
        Map<String, String> before = written();
        repeat(editor, "{}").then().statusCode(409).body("type", equalTo("urn:ringvirkning:problem:nothing-to-repeat"));
        repeat(reader, "{}").then().statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .post(page + "/unchanged-reports")
                .then()
                .statusCode(401);
        assertEquals(before, written());
    }

    @Test
    @DisplayName(
            "Concurrency: of 50 who have seen the same reports one is heard, and 49 are told that there is another")
    void atOnce() {
        told();
        Person editor = editor();
        List<Object> answers = AtOnce.all(Collections.nCopies(
                50, (Callable<Object>) () -> repeat(editor, "{\"seen\": 1}").statusCode()));
        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(49, Collections.frequency(answers, 412));
        assertEquals(
                2,
                rows.number(
                        "select count(*) from measure_status s join measure m on m.id = s.measure_id"
                                + " join programme p on p.id = m.programme_id where p.slug = ?",
                        programme));
    }

    @Test
    @DisplayName("is taken back by who sent it: all that is shown is as it was, and the history tells of both")
    void takenBack() {
        told();
        String before = shown();
        Person editor = editor();
        String body = """
                {"date": {"date": "2020-04-01", "precision": "DAY"}, "phase": "COMPLETED",
                 "milestonesReached": [{"milestone": "oppstart"}]}""";
        String id = editor.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(page + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertNotEquals(before, shown());
        takeBack(editor(), id).statusCode(409).body("type", equalTo("urn:ringvirkning:problem:not-taken-back"));
        takeBack(people.with(ProgrammeRole.READER, programme), id).statusCode(403);
        takeBack(editor, UUID.randomUUID().toString()).statusCode(404);
        takeBack(editor, id).statusCode(200);
        assertEquals(before, shown());
        takeBack(editor, id).statusCode(412);
        assertEquals(
                "UPSERT DELETE",
                rows.text(
                        "select string_agg(op, ' ' order by seq) from ledger where entity_type = 'MEASURE_STATUS' and entity_id = ?",
                        UUID.fromString(id)));
        // What was counted before is not counted again: whoever has seen the report that is gone has seen something
        // else.
        repeat(editor, "{\"seen\": 1}").then().statusCode(412);
        repeat(editor, "{\"seen\": 3}").then().statusCode(201);
    }

    @Test
    @DisplayName("is not taken back later, nor changed otherwise")
    void stands() {
        MeasureReport report = told();
        Person editor = editor();
        String id = repeat(editor, "{}").then().statusCode(201).extract().path("id");
        Rows.assertBroken(
                "tg_measure_status_append_only",
                () -> rows.run(
                        "update measure_status set phase = 'PAUSED', withdrawn_at = now() where id = ?", report.id()));
        Rows.assertBroken(
                "tg_measure_status_append_only",
                () -> rows.run("delete from measure_status where id = ?", report.id()));
        takeBack(editor, id).statusCode(200);
        Rows.assertBroken(
                "tg_measure_status_append_only",
                () -> rows.run("update measure_status set withdrawn_at = null where id = cast(? as uuid)", id));
    }
}

package no.ringvirkning.plan.measure;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.MeasureBuilder.aMeasure;
import static no.ringvirkning.testing.MeasureBuilder.content;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.ReportBuilder.aReport;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Somebody who reads measures")
class MeasureResourceTest {

    @Inject
    MeasureService measures;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    private String programme;
    private String plan;

    @BeforeEach
    void plan() {
        programme = plans.programme();
        plan = plans.plan(programme);
        plans.inForce(
                plans.draft(
                        plan,
                        content(
                                aMeasure("1").costing(2020, "100.50").from("2020-02-01", "2020-12-31"),
                                aMeasure("2").from("2020-03-01", "2020-04-30"),
                                aMeasure("3"))),
                plans.body(),
                "2020-01-01");
    }

    private static ValidatableResponse get(String path, Object... values) {
        return given().get("/api/v1/" + path, values).then();
    }

    @Test
    @DisplayName("lists a plan's, filters, orders and counts them")
    void list() {
        measures.report(aReport(programme, "2").on("2020-03-01").build(), CHANGE);
        get("measures?plan={p}&sort=-position&total=true", plan)
                .statusCode(200)
                .body("items.code", contains("3", "2", "1"))
                .body("total", equalTo(3));
        get("measures?plan={p}&asOf=2020-05-01&attention=true", plan)
                .statusCode(200)
                .body("items.code", contains("2"))
                .body("items[0].status.because", equalTo("PAST_END"));
        get("measures?programme={p}&limit=2", programme)
                .body("items.size()", equalTo(2))
                .body("nextCursor", notNullValue());
    }

    @Test
    @DisplayName("is told what a list cannot answer")
    void refused() {
        get("measures?knownAt=2026-01-01T00:00:00Z").statusCode(400).body("errors[0].parameter", equalTo("knownAt"));
        get("measures?revision=1").statusCode(400).body("errors[0].parameter", equalTo("revision"));
        get("measures?plan={p}&revision=9&total=true", plan)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("revision"))
                .body("errors[0].allowed", contains("1"));
        get("plans/{p}/gaps?revision=9", plan).statusCode(400).body("errors[0].allowed", contains("1"));
        get("measures?plan=ingen&revision=1").statusCode(404).body("detail", containsString("'ingen'"));
        get("measures?plan={p}&revision=1&q=ingenting&total=true", plan)
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        get("measures?sort=colour").statusCode(400).body("errors[0].allowed", hasItem("-priority"));
        get("measures?status=FINE").statusCode(400).body("errors[0].allowed", hasItem("NOT_REPORTED"));
        get("measures?attention=perhaps").statusCode(400);
    }

    @Test
    @DisplayName("reads one with its story, on a day and as it was known, and is not told of what is not there")
    void one() {
        Instant before = clock.instant();
        measures.report(aReport(programme, "1").on("2020-03-01").build(), CHANGE);
        get("programmes/{p}/measures/1", programme)
                .statusCode(200)
                .body("status.computed", equalTo("OFF_TRACK"))
                .body("reports.size()", equalTo(1))
                .body("content.budget[0].amount.amount", equalTo(100.50f));
        get("programmes/{p}/measures/1?asOf=2020-03-01", programme).body("status.computed", equalTo("ON_TRACK"));
        get("programmes/{p}/measures/1?knownAt={t}", programme, before.toString())
                .statusCode(200)
                .body("reports.size()", equalTo(0))
                .body("status.because", equalTo("NO_REPORT"));
        get("programmes/{p}/measures/1?asOf=2019-12-31", programme).statusCode(404);
        get("programmes/{p}/measures/9", programme).statusCode(404).body("type", endsWith(":not-found"));
        get("programmes/ingen/measures/1").statusCode(404);
        get("programmes/ingen/measures/1?knownAt={t}", before.toString()).statusCode(404);
    }

    @Test
    @DisplayName("reads the reports page by page, newest first")
    void reports() {
        for (int day = 1; day <= 5; day++) {
            measures.report(aReport(programme, "1").on("2020-03-0" + day).build(), CHANGE);
        }
        String next = get("programmes/{p}/measures/1/reports?limit=2&total=true", programme)
                .statusCode(200)
                .body("items.date.date", contains("2020-03-05", "2020-03-04"))
                .body("total", equalTo(5))
                .extract()
                .jsonPath()
                .getString("nextCursor");
        get("programmes/{p}/measures/1/reports?limit=3&cursor={c}", programme, next)
                .body("items.date.date", contains("2020-03-03", "2020-03-02", "2020-03-01"));
        get("programmes/{p}/measures/9/reports", programme).statusCode(404);
        get("programmes/{p}/measures/3/reports", programme).statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    @DisplayName("takes exactly the filtered rows home as a table")
    void tables() {
        String table = get("measures.csv?plan={p}&q=Tiltak", plan)
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertEquals(4, table.lines().count());
        get("measures.excel.csv?plan={p}&change=NEW", plan).body(containsString("Tiltak 2"));
        assertEquals(
                1,
                get("programmes/{p}/measures/1/reports.csv", programme)
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .count());
    }
}

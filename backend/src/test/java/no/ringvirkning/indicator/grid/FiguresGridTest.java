package no.ringvirkning.indicator.grid;

import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.indicator.CreateIndicator;
import no.ringvirkning.indicator.IndicatorService;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.Indicators;
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
@DisplayName("The figures of a programme as a table")
class FiguresGridTest {

    @Inject
    IndicatorService indicators;

    @Inject
    ObservationService observations;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String area = "";
    private String one = "";
    private String two = "";
    private String address = "";
    private Person editor = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        area = rows.area("Sted");
        one = indicator();
        two = indicator();
        // Small changes, so that it can be told what is a large one.
        observations.record(
                one,
                seriesOf(
                        area,
                        in("2014").of("100"),
                        in("2015").of("102"),
                        in("2016").of("101"),
                        in("2017").of("103")),
                Indicators.CHANGE);
        observations.record(two, seriesOf(area, in("2017").of("5")), Indicators.CHANGE);
        editor = people.with(ProgrammeRole.EDITOR, programme);
        address = "/api/v1/programmes/" + programme + "/figures-grid";
    }

    private String indicator() {
        return indicators
                .create(
                        new CreateIndicator(
                                Fresh.slug("indicator"),
                                Indicators.definition(Frequency.YEAR, null, "stykker"),
                                null,
                                null,
                                programme),
                        Indicators.CHANGE)
                .slug();
    }

    private String cell(String indicator, String period, int seen, String value, String... accepted) {
        return "{\"indicator\": \"%s\", \"area\": {\"slug\": \"%s\"}, \"slice\": {}, \"period\": \"%s\", \"seen\": %d, \"value\": %s,"
                        .formatted(indicator, area, period, seen, value)
                + " \"accepted\": [%s]}"
                        .formatted(List.of(accepted).stream()
                                .map(each -> '"' + each + '"')
                                .collect(Collectors.joining(",")));
    }

    private Response hand(Person person, boolean dryRun, String reason, String... cells) {
        return person.sends("{\"evidenceLevel\": \"DOCUMENTED\", \"reason\": %s, \"cells\": [%s]}"
                        .formatted(reason, String.join(",", cells)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", dryRun)
                .post(address);
    }

    private ValidatableResponse hand(String... cells) {
        return hand(editor, false, "null", cells).then();
    }

    private ValidatableResponse read(Person person) {
        return person.asks()
                .queryParam("from", "2016")
                .queryParam("to", "2099")
                .get(address)
                .then();
    }

    private ValidatableResponse refused(String... cells) {
        Map<String, String> before = rows.contents();
        ValidatableResponse answer = hand(cells).statusCode(422);
        assertEquals(before, rows.contents(), "all or nothing");
        return answer;
    }

    @Test
    @DisplayName("has what is published, what is on its way, and where nothing can be written")
    void read() {
        hand(cell(one, "2018", 0, "104"), cell(two, "2016", 0, "4")).statusCode(201);
        String row = "tables[0].rows.find { it.indicator.slug == '" + one + "' }";
        read(editor)
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("programme.slug", equalTo(programme))
                .body("mayEnter", equalTo(true))
                .body("tables", hasSize(1))
                .body("tables[0].periods[0]", equalTo("2016"))
                .body("tables[0].rows.indicator.slug", containsInAnyOrder(one, two))
                .body(row + ".area.slug", equalTo(area))
                .body(row + ".cells[1].value", equalTo(103))
                .body(row + ".cells[1].revision", equalTo(1))
                .body(row + ".cells[1].state", equalTo("OPEN"))
                .body(row + ".cells[1].proposed", nullValue())
                .body(row + ".cells[2].value", nullValue())
                .body(row + ".cells[2].state", equalTo("UNDER_WAY"))
                .body(row + ".cells[2].proposed.value", equalTo(104))
                .body(row + ".cells[2].proposed.status", equalTo("SUBMITTED"))
                .body(row + ".cells[3].state", equalTo("OPEN"))
                .body(row + ".cells[-1].state", equalTo("FUTURE"));
        read(people.with(ProgrammeRole.READER, programme)).statusCode(200).body("mayEnter", equalTo(false));
        read(people.with(ProgrammeRole.LEAD, plans.programme())).statusCode(404);
        editor.asks().queryParam("from", "2016-13").get(address).then().statusCode(400);
        editor.asks().queryParam("from", "1000").get(address).then().statusCode(400);
        editor.asks()
                .queryParam("from", "2020")
                .queryParam("to", "2019")
                .get(address)
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("shows a draft to who wrote it, and to nobody else")
    void drafts() {
        editor.sends(
                        "{\"indicator\": \"%s\", \"series\": [{\"area\": {\"slug\": \"%s\"}, \"slice\": {}, \"observations\": ["
                                        .formatted(two, area)
                                + "{\"period\": \"2018\", \"value\": 6, \"evidenceLevel\": \"DOCUMENTED\"}]}]}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
        String cell = "tables[0].rows.find { it.indicator.slug == '" + two + "' }.cells[2].";
        read(editor).body(cell + "state", equalTo("OPEN")).body(cell + "proposed.value", equalTo(6));
        read(people.with(ProgrammeRole.EDITOR, programme)).body(cell + "proposed", nullValue());
    }

    @Test
    @DisplayName("is handed in whole: a submission for each indicator, which another approves")
    void handedIn() {
        Response made = hand(
                editor,
                false,
                "null",
                cell(two, "2018", 0, "6"),
                cell(one, "2018", 0, "104"),
                cell(one, "2017", 1, "103"));
        made.then()
                .statusCode(201)
                .body("entered", equalTo(2))
                .body("unchanged", equalTo(1))
                .body("submissions.indicator", containsInAnyOrder(one, two))
                .body("submissions.status", contains("SUBMITTED", "SUBMITTED"));
        String id = made.path("submissions[0].id");
        editor.asks()
                .header("If-Match", "\"2\"")
                .put("/api/v1/submissions/" + id + "/approval")
                .then()
                .statusCode(403);
        people.with(ProgrammeRole.LEAD, programme)
                .asks()
                .header("If-Match", "\"2\"")
                .put("/api/v1/submissions/" + id + "/approval")
                .then()
                .statusCode(200);
        refused(cell(one, "2017", 1, "103.0")).body("type", equalTo("urn:ringvirkning:problem:cells-unchanged"));
    }

    @Test
    @DisplayName("tells of every cell that breaks a rule, each by its place, and hands nothing in")
    void everyCell() {
        hand(cell(one, "2018", 0, "104")).statusCode(201);
        refused(
                        cell(two, "2018", 0, "6"),
                        cell(two, "2199", 0, "6"),
                        cell(two, "2018-03", 0, "6"),
                        cell("folkemengde", "2018", 0, "6"),
                        cell(two, "2017", 0, "9"),
                        cell(two, "2017", 1, "8").replace("2017", "2015").replace("\"seen\": 1", "\"seen\": 3"),
                        cell(one, "2018", 0, "105"),
                        cell(two, "2018", 0, "7"),
                        cell(two, "2016", 0, "1" + "0".repeat(30)),
                        cell(two, "2014", 0, "null"))
                .body("type", equalTo("urn:ringvirkning:problem:cells-refused"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/cells/1/period figure-of-the-future",
                                "/cells/2/period figure-of-other-frequency",
                                "/cells/3/indicator cell-of-no-indicator",
                                "/cells/4/seen cell-changed",
                                "/cells/5/seen cell-changed",
                                "/cells/6/period cell-under-way",
                                "/cells/7/period period-repeated",
                                "/cells/8/value number-too-long",
                                "/cells/9 value-or-missing"));
        hand(editor, false, "null", cell(one, "2017", 1, "104"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("cell-without-reason"));
        hand(editor, false, "\"Ny telling.\"", cell(one, "2017", 1, "104"))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("hands in what is odd when it is accepted, and not before")
    void odd() {
        // The changes are 2, 1 and 2: more than three times 2 away is odd.
        hand(editor, true, "null", cell(one, "2018", 0, "109"), cell(one, "2013", 0, "94"))
                .then()
                .statusCode(200);
        refused(cell(one, "2018", 0, "110"), cell(one, "2013", 0, "-93"), cell(two, "2018", 0, "9999"))
                .body("type", equalTo("urn:ringvirkning:problem:cells-to-accept"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/cells/0/value outlier", "/cells/1/value outlier", "/cells/1/value other-sign"));
        refused(cell(one, "2018", 0, "110"), cell(one, "2013", 0, "-93", "OUTLIER"), cell(two, "2018", 0, "9999"))
                .body("errors", hasSize(2));
        hand(
                        cell(one, "2018", 0, "110", "OUTLIER"),
                        cell(one, "2013", 0, "-93", "OTHER_SIGN", "OUTLIER"),
                        cell(two, "2018", 0, "9999"))
                .statusCode(201);
    }

    @Test
    @DisplayName("takes 30 times 12 figures at once, and is only tried when it is asked so")
    void many() {
        String[] cells = IntStream.range(0, 360)
                .mapToObj(i -> cell(one, String.valueOf(1600 + i), 0, "100", "OUTLIER"))
                .toArray(String[]::new);
        Map<String, String> before = rows.contents();
        hand(editor, true, "null", cells).then().statusCode(200).body("entered", equalTo(360));
        assertEquals(before, rows.contents());
        hand(cells).statusCode(201).body("entered", equalTo(360)).body("submissions", hasSize(1));
    }

    @Test
    @DisplayName("is handed in by those who report for the programme, and by nobody else")
    void who() {
        for (ProgrammeRole role : List.of(ProgrammeRole.READER, ProgrammeRole.BOARD, ProgrammeRole.COUNTY_AUDITOR)) {
            hand(people.with(role, programme), false, "null", cell(two, "2018", 0, "6"))
                    .then()
                    .statusCode(403);
        }
        hand(people.with(ProgrammeRole.LEAD, plans.programme()), false, "null", cell(two, "2018", 0, "6"))
                .then()
                .statusCode(404);
        assertEquals(
                0,
                rows.number(
                        "select count(*) from submission s join indicator i on i.id = s.indicator_id where i.slug = ?",
                        two));
    }
}

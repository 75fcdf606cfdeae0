package no.ringvirkning.indicator.bulk;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.ObservationBuilder.in;
import static no.ringvirkning.testing.ObservationBuilder.seriesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.observation.ObservationService;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.testing.AllOrNothing;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Feed;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Known;
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
@DisplayName("A file of figures")
class ObservationImportTest {

    private static final String HEAD = "indicator,area,period,value\n";

    @Inject
    Indicators indicators;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Feed feed;

    @Inject
    ObservationImportService imports;

    @Inject
    ObservationService observations;

    @Inject
    AllOrNothing everyMoment;

    private String programme = "";
    private String indicator = "";
    private String area = "";
    private Person lead = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        area = rows.area("Sted");
        indicator = indicators.of(programme, Frequency.YEAR).slug();
        lead = people.with(ProgrammeRole.LEAD, programme);
    }

    private ValidatableResponse send(Known person, String csv, @Nullable String reason, boolean dryRun) {
        return send(person, csv, reason, dryRun, UUID.randomUUID().toString());
    }

    private static ValidatableResponse send(
            Known person, String csv, @Nullable String reason, boolean dryRun, String key) {
        var request = person.asks()
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8));
        return (reason == null ? request : request.queryParam("reason", reason))
                .post("/api/v1/observation-imports")
                .then();
    }

    private String row(String period, String value) {
        return String.join(",", indicator, area, period, value) + "\n";
    }

    private static void said(
            ValidatableResponse answer, int status, int added, int changed, int unchanged, int series) {
        answer.statusCode(status)
                .body("rows", equalTo(added + changed + unchanged))
                .body("added", equalTo(added))
                .body("changed", equalTo(changed))
                .body("unchanged", equalTo(unchanged))
                .body("series", equalTo(series));
    }

    @Test
    @DisplayName(
            "is published whole: new figures, then the next revision of one, and what stands already is left alone")
    void whole() {
        String other = rows.area("Annet sted");
        String csv = HEAD + row("2018", "7") + row("2019", "8.50") + String.join(",", indicator, other, "2019", "-3\n");
        long end = feed.end();
        Map<String, String> before = rows.contents();
        said(send(lead, csv, null, true), 200, 3, 0, 0, 2);
        assertEquals(before, rows.contents(), "a trial writes nothing");
        said(send(lead, csv, "Årets telling.", false), 201, 3, 0, 0, 2);
        assertEquals(
                List.of(EntityType.OBSERVATION_SERIES, EntityType.OBSERVATION_SERIES),
                feed.after(end).stream().map(entry -> entry.entityType()).toList());
        given().get("/api/v1/indicators/" + indicator + "/series?area=" + area)
                .then()
                .statusCode(200)
                .body("points.find { it.period == '2019' }.value", equalTo(8.5f));

        end = feed.end();
        String again = HEAD + row("2018", "7.0") + row("2019", "9") + row("2020", "1");
        send(lead, again, null, false).statusCode(422).body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        said(send(lead, again, null, true), 200, 1, 1, 1, 1);
        said(send(lead, again, "Rettet.", false), 201, 1, 1, 1, 1);
        assertEquals(1, feed.after(end).size());
        assertEquals(
                "Rettet.",
                rows.text(
                        "select o.reason from observation o join observation_series s on s.id = o.series_id"
                                + " join area a on a.id = s.area_id where a.slug = ? and o.period = '2019' and o.revision = 2",
                        area));
        assertEquals(
                1,
                rows.number(
                        "select count(*) from observation_series s join area a on a.id = s.area_id"
                                + " where a.slug = ? and s.recorded = 4 and s.version = 1",
                        area),
                "counted as publication counts");
    }

    @Test
    @DisplayName("that says what stands writes nothing and adds no entry, also without a reason")
    void unchanged() {
        String csv = HEAD + row("2018", "7") + row("2019", "8");
        said(send(lead, csv, null, false), 201, 2, 0, 0, 1);
        Map<String, String> before = rows.contents();
        long end = feed.end();
        said(send(lead, csv, null, false), 201, 0, 0, 2, 0);
        assertEquals(List.of(), feed.after(end));
        Map<String, String> after = rows.contents();
        after.remove("idempotency_record");
        before.remove("idempotency_record");
        assertEquals(before, after);
    }

    @Test
    @DisplayName("stands in the record beside what was said of a figure before, as far as it is the same figure")
    void saidBefore() {
        send(
                        lead,
                        "indicator,area,period,value,qualifier,evidenceLevel\n"
                                + row("2018", "7,CIRCA,VERIFIED").strip() + "\n" + row("2019", "8,,"),
                        null,
                        false)
                .statusCode(201);
        said(send(lead, HEAD + row("2018", "7") + row("2019", "8"), null, false), 201, 0, 0, 2, 0);
        said(send(lead, HEAD + row("2018", "9"), "Rettet.", false), 201, 0, 1, 0, 1);
        assertEquals(
                List.of("2018 1 7 CIRCA VERIFIED", "2018 2 9 EXACT SELF_REPORTED", "2019 1 8 EXACT SELF_REPORTED"),
                List.of(rows.text(
                                "select string_agg(o.period || ' ' || o.revision || ' ' || o.value || ' ' || o.qualifier || ' '"
                                        + " || o.evidence_level, '|' order by o.period, o.revision) from observation o"
                                        + " join observation_series s on s.id = o.series_id join area a on a.id = s.area_id where a.slug = ?",
                                area)
                        .split("\\|")));
    }

    @Test
    @DisplayName(
            "is for who publishes figures of every indicator in it; one of a hidden programme is unknown to others")
    void rights() {
        String elsewhere = plans.programme();
        String foreign = indicators.of(elsewhere, Frequency.YEAR).slug();
        String secret = plans.programme();
        String hidden = indicators.of(secret, Frequency.YEAR).slug();
        rows.run("update programme set publication = 'DRAFT' where slug = ?", secret);
        String shared = indicators.stock(Frequency.YEAR).slug();
        String own = HEAD + row("2018", "7");
        try {
            refusedAlike(own, foreign, hidden, shared);
        } finally {
            // The ledger was not told that it was hidden.
            rows.run("update programme set publication = 'PUBLISHED' where slug = ?", secret);
        }
        UUID both = people.account(false);
        people.enrol(both, ProgrammeRole.LEAD, programme, null);
        people.enrol(both, ProgrammeRole.LEAD, elsewhere, null);
        String two = own + String.join(",", foreign, area, "2018", "7\n");
        said(send(people.signIn(both), two, null, false), 201, 2, 0, 0, 2);
    }

    private void refusedAlike(String own, String foreign, String hidden, String shared) {
        Map<String, String> before = rows.contents();
        send(people.with(ProgrammeRole.EDITOR, programme), own, null, false).statusCode(403);
        send(people.stranger(), own, null, false).statusCode(403);
        send(people.administrator(), own, null, false).statusCode(403);
        send(people.program("WRITE", programme), own, null, false).statusCode(403);
        for (String other : List.of(foreign, shared)) {
            send(lead, own + String.join(",", other, area, "2018", "7\n"), null, false)
                    .statusCode(403);
        }
        send(lead, own + String.join(",", hidden, area, "2018", "7\n"), null, false)
                .statusCode(422)
                .body("errors.pointer", contains("/rows/3/indicator"))
                .body("errors.code", contains("unknown-indicator"));
        given().contentType("text/csv")
                .body(own.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(401);
        Map<String, String> after = rows.contents();
        for (Map<String, String> each : List.of(before, after)) {
            each.keySet().removeAll(List.of("account", "session", "membership", "api_key"));
        }
        assertEquals(before, after);
    }

    @Test
    @DisplayName("that is sent again with its key is answered as the first time; another file with the key is refused")
    void again() {
        String key = UUID.randomUUID().toString();
        String csv = HEAD + row("2018", "7");
        said(send(lead, csv, null, false, key), 201, 1, 0, 0, 1);
        said(send(lead, csv, null, false, key).header("Idempotent-Replayed", "true"), 201, 1, 0, 0, 1);
        send(lead, HEAD + row("2018", "8"), null, false, key)
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:key-reused"));
    }

    @Test
    @DisplayName(
            "and the same at the same moment: one writes, the other finds it written, in whichever order their rows are")
    void atOnce() {
        String second = indicators.of(programme, Frequency.YEAR).slug();
        List<String> lines = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            lines.add(row(String.valueOf(year), String.valueOf(year)));
            lines.add(String.join(",", second, area, String.valueOf(year), "1\n"));
        }
        String forth = HEAD + String.join("", lines);
        Collections.reverse(lines);
        String back = HEAD + String.join("", lines);
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String csv = i % 2 == 0 ? forth : back;
            senders.add(() -> {
                var answer = send(lead, csv, null, false).extract();
                return answer.statusCode() * 1000 + answer.<Integer>path("added");
            });
        }
        long end = feed.end();
        List<Object> outcomes = AtOnce.all(senders);
        assertEquals(1, Collections.frequency(outcomes, 201_060), outcomes::toString);
        assertEquals(5, Collections.frequency(outcomes, 201_000), outcomes::toString);
        assertEquals(2, feed.after(end).size());
        assertEquals(
                60,
                rows.number(
                        "select count(*) from observation o join observation_series s on s.id = o.series_id"
                                + " join area a on a.id = s.area_id where a.slug = ?",
                        area));
    }

    @Test
    @DisplayName("leaves all of it or nothing, whenever its connection is lost")
    void allOrNothing() {
        String other = indicators.of(programme, Frequency.YEAR).slug();
        imports.take((HEAD + row("2018", "7")).getBytes(StandardCharsets.UTF_8), true, Indicators.CHANGE);
        byte[] csv = (HEAD + row("2018", "8") + row("2019", "8") + String.join(",", other, area, "2018", "1\n"))
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(EntityType.OBSERVATION_SERIES, EntityType.OBSERVATION_SERIES),
                everyMoment.of(
                        5,
                        () -> imports.take(csv, true, Indicators.CHANGE),
                        () -> given().get("/api/v1/indicators/" + indicator + "/series?area=" + area)
                                .asString()));
    }

    @Test
    @DisplayName("is told in the ledger as publication tells it, with all that stands in the series")
    void told() {
        String ratio = indicators.ratio().slug();
        observations.record(
                ratio,
                seriesOf(
                        area,
                        in("2016").of("0.1250").parts("1", "8").madeUp(),
                        in("2017").missing(MissingCode.NOT_REPORTED),
                        in("2018").of("3")),
                Indicators.CHANGE);
        String csv = "indicator,area,period,value,evidenceLevel\n"
                + String.join(
                        "\n",
                        ratio + "," + area + ",2016,0.125,VERIFIED",
                        ratio + "," + area + ",2018,4.10,",
                        ratio + "," + area + ",2015,0,",
                        "");
        imports.take(csv.getBytes(StandardCharsets.UTF_8), true, Indicators.CHANGE);
        assertEquals(
                "true 4 0.125 1 true",
                rows.text(
                        "select (l.snapshot = observation_series_document(s.id, current_date)) || ' '"
                                + " || jsonb_array_length(l.snapshot -> 'points') || ' ' || (l.snapshot #>> '{points,1,value}') || ' '"
                                + " || (l.snapshot #>> '{points,1,numerator}') || ' ' || (l.snapshot #>> '{points,1,source,illustrative}')"
                                + " from observation_series s join area a on a.id = s.area_id"
                                + " join ledger l on l.entity_id = s.id and l.version = s.version + 1 where a.slug = ?",
                        area));
    }
}

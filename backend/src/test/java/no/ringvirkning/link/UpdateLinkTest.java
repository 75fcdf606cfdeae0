package no.ringvirkning.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import no.ringvirkning.access.Token;
import no.ringvirkning.link.LinkWorld.World;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.UpdateLinks;
import no.ringvirkning.testing.UpdateLinks.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Invariant 33: a link")
class UpdateLinkTest {

    private static final String ACTIVE = "{\"number\": 1, \"answer\": \"REPORTED\", \"phase\": \"ACTIVE\","
            + " \"comment\": {\"nb\": \"Vi er <b>i gang</b>.\"}, \"outlook\": \"HIGH\"}";
    private static final String LATER =
            "{\"number\": 2, \"answer\": \"LATER\", \"laterOn\": \"%s\", \"note\": \"Etter ferien.\"}"
                    .formatted(java.time.LocalDate.now().plusDays(20));
    private static final String EIGHT = "{\"number\": 3, \"answer\": \"REPORTED\", \"value\": 8}";

    @Inject
    LinkWorld worlds;

    @Inject
    Rows rows;

    private World world;

    @BeforeEach
    void enter() {
        world = worlds.make();
    }

    private Asked ask() {
        return UpdateLinks.ask(world.editor(), world.programme(), world.asking());
    }

    private static String problem(String name) {
        return "urn:ringvirkning:problem:" + name;
    }

    @Test
    @DisplayName(
            "goes from the question to what the public reads, and nothing is public before somebody has looked at it")
    void wholeWay() {
        Asked asked = ask();
        UpdateLinks.open(asked.token())
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .body("partner.slug", equalTo(world.partner()))
                .body("message", equalTo("Takk for sist."))
                .body("items.number", contains(1, 2, 3))
                .body("items[0].lastReport.phase", equalTo("ACTIVE"))
                .body("items[1]", not(hasKey("lastReport")))
                .body("items[2].figure.before.value", equalTo(7))
                .body("items[2].figure", not(hasKey("standing")))
                .body("$", not(hasKey("id")));
        Response receipt = UpdateLinks.answer(asked.token(), ACTIVE, LATER, EIGHT);
        receipt.then().statusCode(200).body("answers", equalTo(3)).header("Cache-Control", "private, no-store");
        String reports = "/api/v1/programmes/" + world.programme() + "/measures/1";
        given().get(reports).then().body("reports", hasSize(1));
        series().body("points.findAll { it.value != null }.value", contains(7));
        world.lead()
                .asks()
                .get("/api/v1/programmes/" + world.programme() + "/update-requests?state=ANSWERED")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("items.id", contains(asked.id().toString()))
                .body("items[0].allowedActions", empty())
                .body("items[0].items.answer", contains("REPORTED", "LATER", "REPORTED"))
                .body("items[0].items[1].note", equalTo("Etter ferien."));
        approveReport(UpdateLinks.item(world.lead(), asked.id(), 1, "proposal"));
        given().get(reports)
                .then()
                .body("reports", hasSize(2))
                .body("status.comment.nb", equalTo("Vi er <b>i gang</b>."));
        publish(UpdateLinks.item(world.lead(), asked.id(), 3, "submission"));
        series().body("points.findAll { it.value != null }.value", contains(7, 8));
        assertEquals(
                2,
                rows.number(
                        "select count(*) from submission_step where status in ('DRAFT', 'SUBMITTED') and actor = ?",
                        "link:" + asked.id()));
    }

    private io.restassured.response.ValidatableResponse series() {
        return given().get("/api/v1/indicators/" + world.indicator() + "/series?area=" + world.area())
                .then()
                .statusCode(200);
    }

    private void approveReport(UUID proposal) {
        String address = "/api/v1/report-proposals/" + proposal;
        Response seen = world.lead().asks().get(address);
        seen.then().statusCode(200).body("allowedActions", contains("APPROVE", "GIVE_BACK"));
        world.editor().asks().get(address).then().statusCode(200).body("allowedActions", empty());
        world.lead()
                .asks()
                .header("If-Match", seen.header("ETag"))
                .put(address + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("allowedActions", empty());
        assertEquals(
                1,
                rows.number(
                        "select count(*) from ledger where entity_type = 'MEASURE_STATUS' and actor = ?",
                        world.lead().actor()));
    }

    private void publish(UUID submission) {
        String address = "/api/v1/submissions/" + submission;
        for (String step : List.of("/approval", "/publication")) {
            String tag = world.lead().asks().get(address).header("ETag");
            world.lead()
                    .asks()
                    .header("If-Match", tag)
                    .put(address + step)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    @DisplayName("is told once, and stands nowhere but in the hands of who was told")
    void toldOnce() {
        String key = UUID.randomUUID().toString();
        List<Response> twice = IntStream.range(0, 2)
                .mapToObj(i -> world.editor()
                        .sends(world.asking())
                        .header("Idempotency-Key", key)
                        .post("/api/v1/programmes/" + world.programme() + "/update-requests"))
                .toList();
        String link = twice.get(0).then().statusCode(201).extract().path("link");
        assertTrue(link.matches("http://localhost:[0-9]+/dele#[A-Za-z0-9_-]{43}"), link);
        twice.get(1)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("request.id", equalTo(twice.get(0).path("request.id")))
                .body("$", not(hasKey("link")));
        String token = link.substring(link.indexOf('#') + 1);
        UpdateLinks.open(token).then().statusCode(200);
        for (String table : rows.counts().keySet()) {
            assertEquals(
                    0,
                    rows.number("select count(*) from \"" + table + "\" t where strpos(cast(t as text), ?) > 0", token),
                    table);
        }
        Map<String, String> before = rows.contents();
        world.editor()
                .sends(world.asking())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/programmes/" + world.programme() + "/update-requests?dryRun=true")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("link")));
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("that was used, taken back, replaced, has expired or never was is good for nothing, and tells nothing")
    void over() {
        Asked used = ask();
        UpdateLinks.answer(used.token(), ACTIVE, LATER, EIGHT).then().statusCode(200);
        Asked revoked = ask();
        change(revoked, "/withdrawal", null).then().statusCode(200).body("state", equalTo("REVOKED"));
        Asked expired = ask();
        rows.run(
                "update update_request set made_at = now() - interval '9 days', linked_at = now() - interval '9 days',"
                        + " expires_at = now() - interval '1 second' where id = ?",
                expired.id());
        Asked replaced = ask();
        Response renewed = change(replaced, "/link", "{}");
        renewed.then().statusCode(200).body("link", matchesRegex(".*/dele#[A-Za-z0-9_-]{43}"));
        Map<String, String> over = Map.of(
                used.token(),
                "link-used",
                revoked.token(),
                "link-revoked",
                expired.token(),
                "link-expired",
                replaced.token(),
                "link-unknown",
                Token.make(),
                "link-unknown",
                "kort",
                "link-unknown");
        Map<String, String> before = rows.contents();
        over.forEach((token, why) -> {
            for (Response answer : List.of(
                    UpdateLinks.open(token), UpdateLinks.answer(token, "{\"number\": 1, \"answer\": \"UNCHANGED\"}"))) {
                answer.then()
                        .statusCode(410)
                        .body("type", equalTo(problem(why)))
                        .header("Cache-Control", "no-store");
                assertEquals(
                        Set.of("type", "title", "status", "detail", "instance"),
                        answer.jsonPath().getMap("$").keySet());
                for (String secret : List.of(world.programme(), world.partner(), world.indicator())) {
                    assertFalse(answer.asString().contains(secret), answer::asString);
                }
            }
        });
        assertEquals(before, rows.contents());
        String token = renewed.<String>path("link").replaceFirst(".*#", "");
        UpdateLinks.open(token).then().statusCode(200).body("items", hasSize(3));
    }

    private Response change(Asked asked, String step, @org.jspecify.annotations.Nullable String body) {
        return (body == null ? world.editor().asks() : world.editor().sends(body))
                .header("If-Match", asked.tag())
                .put("/api/v1/update-requests/" + asked.id() + step);
    }

    @Test
    @DisplayName("is answered whole, by what fits the lines, or not at all")
    void whole() {
        Asked asked = ask();
        Map<List<String>, List<String>> wrong = Map.of(
                List.of(ACTIVE), List.of("answer-missing", "/answers"),
                List.of(ACTIVE, LATER, EIGHT, EIGHT), List.of("answer-missing", "/answers/3/number"),
                List.of(ACTIVE, LATER, "{\"number\": 4, \"answer\": \"UNCHANGED\"}"),
                        List.of("answer-missing", "/answers/2/number"),
                List.of("{\"number\": 1, \"answer\": \"REPORTED\"}", LATER, EIGHT),
                        List.of("answer-unfit", "/answers/0/phase"),
                List.of("{\"number\": 1, \"answer\": \"UNCHANGED\", \"phase\": \"ACTIVE\"}", LATER, EIGHT),
                        List.of("answer-unfit", "/answers/0"),
                List.of(ACTIVE, "{\"number\": 2, \"answer\": \"UNCHANGED\"}", EIGHT),
                        List.of("nothing-to-repeat", "/answers/1/answer"),
                List.of(ACTIVE, "{\"number\": 2, \"answer\": \"LATER\"}", EIGHT),
                        List.of("answer-unfit", "/answers/1/laterOn"),
                List.of(ACTIVE, "{\"number\": 2, \"answer\": \"LATER\", \"laterOn\": \"2020-01-01\"}", EIGHT),
                        List.of("answer-unfit", "/answers/1/laterOn"),
                List.of(ACTIVE, LATER, "{\"number\": 3, \"answer\": \"REPORTED\"}"),
                        List.of("answer-unfit", "/answers/2/value"),
                List.of(ACTIVE, LATER, "{\"number\": 3, \"answer\": \"REPORTED\", \"value\": 1e300}"),
                        List.of("", "/answers/2"));
        Map<String, String> before = rows.contents();
        wrong.forEach((answers, why) -> {
            Response answer = UpdateLinks.answer(asked.token(), answers.toArray(String[]::new));
            answer.then().statusCode(422).body("errors[0].pointer", equalTo(why.get(1)));
            if (!why.get(0).isEmpty()) {
                answer.then().body("type", equalTo(problem(why.get(0))));
            }
        });
        UpdateLinks.answer(
                        asked.token(),
                        ACTIVE,
                        LATER,
                        "{\"number\": 3, \"answer\": \"REPORTED\", \"value\": 8, \"measure\": \"2\"}")
                .then()
                .statusCode(400);
        assertEquals(before, rows.contents());
        UpdateLinks.answer(asked.token(), ACTIVE, LATER, EIGHT).then().statusCode(200);
    }

    @Test
    @DisplayName("takes 'unchanged', 'nothing to tell' and 'comes later' for an answer")
    void quick() {
        String items = "{\"partner\": \"%s\", \"items\": [{\"measure\": \"1\"}, {\"measure\": \"2\"}, %s, %s, %s]}"
                .formatted(world.partner(), world.figure("2018"), world.figure("2019"), world.figure("2020"));
        Asked asked = UpdateLinks.ask(world.editor(), world.programme(), items);
        UpdateLinks.answer(
                        asked.token(),
                        "{\"number\": 1, \"answer\": \"UNCHANGED\"}",
                        "{\"number\": 2, \"answer\": \"NOT_APPLICABLE\"}",
                        "{\"number\": 3, \"answer\": \"UNCHANGED\"}",
                        "{\"number\": 4, \"answer\": \"UNCHANGED\"}",
                        "{\"number\": 5, \"answer\": \"NOT_APPLICABLE\"}")
                .then()
                .statusCode(200);
        Response seen = world.lead().asks().get("/api/v1/update-requests/" + asked.id());
        seen.then()
                .body("items[0].proposal", matchesRegex("[0-9a-f-]{36}"))
                .body("items[1].proposal", nullValue())
                // It stands already.
                .body("items[2].submission", nullValue());
        UUID submission = UUID.fromString(seen.path("items[3].submission"));
        assertEquals(submission.toString(), seen.path("items[4].submission"), "parts of one total come together");
        world.lead()
                .asks()
                .get("/api/v1/submissions/" + submission)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("series[0].observations[0].value", equalTo(7))
                .body("series[0].observations[1].missing", equalTo("NOT_APPLICABLE"))
                .body("series[0].observations.evidenceLevel", everyItem(equalTo("SELF_REPORTED")));
        world.lead()
                .asks()
                .get("/api/v1/report-proposals/" + seen.path("items[0].proposal"))
                .then()
                .body("report.phase", equalTo("ACTIVE"));
    }

    @Test
    @DisplayName("is used once, however many at once: the same answer is told the same, another finds it used")
    void atOnce() {
        Asked asked = ask();
        List<Callable<Object>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String figure = "{\"number\": 3, \"answer\": \"REPORTED\", \"value\": " + (i % 2 == 0 ? 8 : 100 + i) + "}";
            all.add(() ->
                    UpdateLinks.answer(asked.token(), ACTIVE, LATER, figure).statusCode());
        }
        List<Object> answers = AtOnce.all(all);
        int good = Collections.frequency(answers, 200);
        assertTrue(good == 1 || good == 10, answers::toString);
        assertEquals(20 - good, Collections.frequency(answers, 410), answers::toString);
        assertEquals(1, rows.number("select count(*) from report_proposal where request_id = ?", asked.id()));
        assertEquals(
                1,
                rows.number(
                        "select count(*) from submission_step where status = 'SUBMITTED' and actor = ?",
                        "link:" + asked.id()));
    }

    @Test
    @DisplayName("that is answered again by the same tells the same receipt, and does nothing twice")
    void again() {
        Asked asked = ask();
        Response first = UpdateLinks.answer(asked.token(), ACTIVE, LATER, EIGHT);
        Map<String, String> before = rows.contents();
        UpdateLinks.answer(asked.token(), ACTIVE, LATER, EIGHT)
                .then()
                .statusCode(200)
                .body(equalTo(first.asString()));
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("stands in no line of the log, whatever is done with it")
    void log() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage()
                        + List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                        + line.getThrown());
            }

            @Override
            public void flush() {
                // Nothing waits.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try {
            Logger.getLogger("no.ringvirkning.prove").warning("heard");
            Asked asked = ask();
            UpdateLinks.open(asked.token());
            UpdateLinks.answer(asked.token(), ACTIVE);
            given().contentType(ContentType.JSON)
                    .body("{\"token\": \"" + asked.token() + "\", \"answers\": [{]")
                    .post("/api/v1/update-links/answer")
                    .then()
                    .statusCode(400);
            UpdateLinks.answer(asked.token(), ACTIVE, LATER, EIGHT);
            UpdateLinks.open(asked.token());
            assertTrue(lines.stream().anyMatch(line -> line.contains("heard")), "the log is listened to");
            assertEquals(
                    List.of(),
                    lines.stream().filter(l -> l.contains(asked.token())).toList());
        } finally {
            root.removeHandler(listening);
        }
    }

    @Test
    @DisplayName("is not asked for by a page of another site")
    void otherSite() {
        Asked asked = ask();
        given().contentType(ContentType.JSON)
                .header("Origin", "https://evil.example")
                .body("{\"token\": \"" + asked.token() + "\"}")
                .post("/api/v1/update-links/opening")
                .then()
                .statusCode(403);
    }
}

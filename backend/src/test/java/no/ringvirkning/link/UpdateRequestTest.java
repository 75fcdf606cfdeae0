package no.ringvirkning.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.link.LinkWorld.World;
import no.ringvirkning.testing.Indicators;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.UpdateLinks;
import no.ringvirkning.testing.UpdateLinks.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A request for an update")
class UpdateRequestTest {

    @Inject
    LinkWorld worlds;

    @Inject
    Indicators indicators;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private World world;

    @BeforeEach
    void enter() {
        world = worlds.make();
    }

    private String body(String items, String more) {
        return "{\"partner\": \"%s\", \"items\": [%s]%s}".formatted(world.partner(), items, more);
    }

    private Response ask(String body) {
        return UpdateLinks.asking(world.editor(), world.programme(), body);
    }

    @Test
    @DisplayName(
            "asks for what is in the programme and can be known, once, and within 60 days; else nothing is written")
    void rules() {
        String one = "{\"measure\": \"1\"}";
        String library = indicators.stock(Frequency.YEAR).slug();
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put(body("{\"measure\": \"9\"}", ""), "unknown-reference /items/0/measure");
        wrong.put(
                body(world.figure("2019").replace(world.indicator(), library), ""),
                "unknown-reference /items/0/indicator");
        wrong.put(
                body(world.figure("2019").replace(world.area(), "ingensteds"), ""), "unknown-reference /items/0/area");
        wrong.put(body(world.figure("2019-Q1"), ""), "not-asked-for /items/0/period");
        wrong.put(body(world.figure("2999"), ""), "not-asked-for /items/0/period");
        wrong.put(
                body(world.figure("2019").replace("}", ", \"slice\": {\"kjonn\": \"alle\"}}"), ""),
                "not-asked-for /items/0/slice");
        wrong.put(body(one + ", " + one, ""), "asked-twice /items/1");
        wrong.put(body(one, ", \"due\": \"2020-01-01\""), "due-in-the-past /due");
        wrong.put(
                body(one, ", \"expires\": \"" + LocalDate.now().plusDays(63) + "\""), "expires-out-of-reach /expires");
        wrong.put(body(one, ", \"due\": \"" + LocalDate.now().plusDays(63) + "\""), "expires-out-of-reach /due");
        wrong.put(body(one, "").replace(world.partner(), "ingen"), "unknown-reference /partner");
        Map<String, String> before = rows.contents();
        wrong.forEach((body, why) -> {
            Response answer = ask(body);
            assertEquals(
                    "422 " + why,
                    answer.statusCode() + " "
                            + answer.<String>path("type").replace("urn:ringvirkning:problem:", "") + " "
                            + answer.path("errors[0].pointer"));
        });
        for (String malformed : List.of(
                body("", ""),
                body("{}", ""),
                body("{\"measure\": \"1\", \"period\": \"2019\"}", ""),
                body(String.join(", ", Collections.nCopies(21, one)), ""),
                body(one, ", \"message\": \"\""),
                body(one, ", \"tokenHash\": \"x\""))) {
            ask(malformed).then().statusCode(400);
        }
        assertEquals(before, rows.contents());
    }

    /** All but where it stands that somebody was refused. */
    private Map<String, String> contents() {
        Map<String, String> contents = rows.contents();
        contents.remove("security_event");
        return contents;
    }

    @Test
    @DisplayName("Security 2, 4: is made and changed by who writes for the programme, and is not there for others")
    void whoMay() {
        Asked asked = UpdateLinks.ask(world.editor(), world.programme(), world.asking());
        String address = "/api/v1/update-requests/" + asked.id();
        Person reader = people.with(ProgrammeRole.READER, world.programme());
        Person elsewhere = people.with(ProgrammeRole.LEAD, plans.programme());
        List<Person> strangers = List.of(
                elsewhere,
                people.stranger(),
                people.administrator(),
                people.with(ProgrammeRole.PARTNER_REPORTER, world.programme(), world.partner()));
        Map<String, String> before = contents();
        reader.asks().get(address).then().statusCode(200).body("allowedActions", empty());
        reader.asks()
                .header("If-Match", asked.tag())
                .put(address + "/withdrawal")
                .then()
                .statusCode(403);
        UpdateLinks.asking(reader, world.programme(), world.asking()).then().statusCode(403);
        for (Person stranger : strangers) {
            stranger.asks().get(address).then().statusCode(404);
            stranger.asks()
                    .header("If-Match", asked.tag())
                    .put(address + "/withdrawal")
                    .then()
                    .statusCode(404);
            stranger.asks()
                    .get("/api/v1/programmes/" + world.programme() + "/update-requests")
                    .then()
                    .statusCode(404);
            UpdateLinks.asking(stranger, world.programme(), world.asking())
                    .then()
                    .statusCode(404);
        }
        given().get(address).then().statusCode(401);
        assertEquals(before, contents());
        world.editor().asks().get(address).then().body("allowedActions", contains("RENEW", "REVOKE"));
    }

    @Test
    @DisplayName("Security 20: is changed from the version that was seen, and not when it is over")
    void changed() {
        Asked asked = UpdateLinks.ask(world.editor(), world.programme(), world.asking());
        String address = "/api/v1/update-requests/" + asked.id();
        world.editor().asks().put(address + "/withdrawal").then().statusCode(428);
        Response renewed =
                world.editor().sends("{}").header("If-Match", asked.tag()).put(address + "/link");
        renewed.then().statusCode(200).body("request.state", equalTo("OPEN"));
        world.editor()
                .sends("{}")
                .header("If-Match", asked.tag())
                .put(address + "/link")
                .then()
                .statusCode(412);
        Map<String, String> before = rows.contents();
        world.editor()
                .asks()
                .header("If-Match", renewed.header("ETag"))
                .put(address + "/withdrawal?dryRun=true")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        assertEquals(before, rows.contents());
        Response revoked =
                world.editor().asks().header("If-Match", renewed.header("ETag")).put(address + "/withdrawal");
        revoked.then().statusCode(200).body("allowedActions", empty());
        world.editor()
                .sends("{}")
                .header("If-Match", revoked.header("ETag"))
                .put(address + "/link")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:request-over"));
    }

    @Test
    @DisplayName("whose report is given back leaves the record as it was; what was decided stands")
    void givenBack() {
        Asked asked = UpdateLinks.ask(world.editor(), world.programme(), body("{\"measure\": \"1\"}", ""));
        UpdateLinks.answer(asked.token(), "{\"number\": 1, \"answer\": \"REPORTED\", \"phase\": \"PAUSED\"}")
                .then()
                .statusCode(200);
        UUID proposal = UpdateLinks.item(world.lead(), asked.id(), 1, "proposal");
        String address = "/api/v1/report-proposals/" + proposal;
        String tag = world.lead().asks().get(address).header("ETag");
        String why = "{\"reason\": \"Feil tiltak.\"}";
        world.editor()
                .sends(why)
                .header("If-Match", tag)
                .put(address + "/return")
                .then()
                .statusCode(403);
        Response back = world.lead().sends(why).header("If-Match", tag).put(address + "/return");
        back.then().statusCode(200).body("status", equalTo("RETURNED")).body("reason", equalTo("Feil tiltak."));
        world.lead()
                .asks()
                .header("If-Match", back.header("ETag"))
                .put(address + "/approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:proposal-decided"));
        assertEquals(
                1,
                rows.number(
                        "select count(*) from measure_status s join measure m on m.id = s.measure_id"
                                + " join programme p on p.id = m.programme_id where p.slug = ?",
                        world.programme()));
        world.lead()
                .asks()
                .get("/api/v1/programmes/" + world.programme() + "/report-proposals?status=RETURNED")
                .then()
                .statusCode(200)
                .body("items.id", contains(proposal.toString()));
    }
}

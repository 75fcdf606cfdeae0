package no.ringvirkning.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Programmes")
class ProgrammeResourceTest {

    private static final String INNOVASJONSLOFT = "/innovasjonsloft-ringeriksregionen";

    @Inject
    Statements statements;

    private static ValidatableResponse get(String path, Object... parameters) {
        return given().get("/api/v1/programmes" + path, parameters).then();
    }

    @Nested
    @DisplayName("in a list")
    class Listed {

        @Test
        @DisplayName("are the seven of the five sources, and more that these name")
        void all() {
            assertTrue(slugs("name", 200)
                    .containsAll(List.of(
                            "innovasjonsloft-ringeriksregionen",
                            "strategisk-naeringsplan-gardermoregionen",
                            "regionalt-samarbeid-glamdal",
                            "naeringsvekst-2020",
                            "internasjonale-drammen",
                            "livskraftige-byer-og-tettsteder",
                            "vekst-i-kongsberg")));
        }

        @Test
        @DisplayName("are found by area on a day, by type, by partner and by words, aliases included (R-0-18)")
        void filtered() {
            get("?area=jevnaker&asOf=2015-01-01").body("items.slug", contains("innovasjonsloft-ringeriksregionen"));
            get("?area=buskerud&asOf=2015-01-01")
                    .body("items.slug", hasItems("innovasjonsloft-ringeriksregionen", "vekst-i-kongsberg"));
            get("?type=STRATEGIC_BUSINESS_PLAN").body("items.type", everyItem(equalTo("STRATEGIC_BUSINESS_PLAN")));
            get("?q=innovasjonsløft").body("items.slug", contains("innovasjonsloft-ringeriksregionen"));
            get("?q=%25").body("items.size()", equalTo(0));
        }

        @Test
        @DisplayName("are found by words in any order, with or without the Norwegian letters")
        void words() {
            get("?q=glamdal samarbeid").body("items.slug", hasItem("regionalt-samarbeid-glamdal"));
            get("?q=naeringsplan strategisk").body("items.slug", hasItem("strategisk-naeringsplan-gardermoregionen"));
            get("?q=glamdal finnesikke").body("items.size()", equalTo(0));
        }

        @Test
        @DisplayName("stood on a day where their periods say, and not where they stand today")
        void statusOnADay() {
            get("?q=innovasjonsløft").body("items.status", contains("COMPLETED"));
            get("?q=innovasjonsløft&asOf=2016-06-01").body("items.status", contains("RUNNING"));
            get("?q=innovasjonsløft&asOf=2001-06-01").body("items.status", contains("PLANNED"));
            get("?status=RUNNING&asOf=2018-06-01")
                    .body("items.slug", hasItems("innovasjonsloft-ringeriksregionen", "naeringsvekst-2020"));
            get(INNOVASJONSLOFT + "?asOf=2016-06-01").body("status", equalTo("RUNNING"));
        }

        @Test
        @DisplayName("name where a table of one page goes on")
        void linkToTheNextPage() {
            String link = given().get("/api/v1/programmes.csv?limit=2")
                    .then()
                    .statusCode(200)
                    .header("Link", containsString("rel=\"next\""))
                    .extract()
                    .header("Link");
            String next = link.substring(1, link.indexOf('>'));
            String first = given().get("/api/v1/programmes.csv?limit=2").asString();
            String second = given().urlEncodingEnabled(false).get(next).asString();
            assertEquals(3, second.lines().count());
            assertNotEquals(first, second);
            given().get("/api/v1/programmes.csv").then().header("Link", nullValue());
            int entries = given().get("/api/v1/changes.csv")
                    .asString()
                    .lines()
                    .toList()
                    .size();
            assertTrue(entries > 1_000, "a table of the feed is not cut: " + entries);
        }

        @Test
        @DisplayName("carry the codes of the day")
        void codes() {
            get("?q=innovasjonsløft&asOf=2013-06-01")
                    .body("items[0].municipalityCodes", containsInAnyOrder("0605", "0532", "0612"));
            get("?q=innovasjonsløft&asOf=2024-06-01")
                    .body("items[0].municipalityCodes", containsInAnyOrder("3305", "3236", "3310"));
        }

        @Test
        @DisplayName("page by page are the whole list, in every order, each once")
        void paged() {
            for (String sort : List.of("name", "-name", "start", "-start")) {
                List<String> paged = slugs(sort, 3);
                assertEquals(paged.size(), new HashSet<>(paged).size(), sort);
                assertEquals(slugs(sort, 200), paged, sort);
            }
        }

        /** All there are, so many on a page: other tests leave programmes behind. */
        private List<String> slugs(String sort, int limit) {
            List<String> slugs = new ArrayList<>();
            String cursor = null;
            do {
                var page = (cursor == null
                                ? get("?limit={l}&sort={s}", limit, sort)
                                : get("?limit={l}&sort={s}&cursor={c}", limit, sort, cursor))
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                slugs.addAll(page.getList("items.slug"));
                cursor = page.getString("nextCursor");
            } while (cursor != null);
            return slugs;
        }

        @Test
        @DisplayName("take one statement, and one more for the total")
        void statements() {
            assertEquals(
                    1,
                    statements.of(
                            () -> get("?asOf=2015-01-01&area=buskerud&limit=2").statusCode(200)));
            assertEquals(2, statements.of(() -> get("?total=true").statusCode(200)));
        }

        @Test
        @DisplayName("refuse a cursor of another order and one that was never given")
        void cursors() {
            String cursor = get("?limit=1&sort=name").extract().jsonPath().getString("nextCursor");
            get("?limit=1&sort=-name&cursor={c}", cursor)
                    .statusCode(400)
                    .body("type", containsString("invalid-cursor"));
            get("?cursor=abc").statusCode(400).body("type", containsString("invalid-cursor"));
        }
    }

    @Nested
    @DisplayName("one of them")
    class One {

        @Test
        @DisplayName("R-0-1 has its three dates, R-0-20 its extension as history with an open proof")
        void periods() {
            get(INNOVASJONSLOFT)
                    .statusCode(200)
                    .body("periods.kind", hasItems("STATUS", "FORMAL", "OPERATIONAL", "EXTENSION"))
                    .body("periods.find { it.kind == 'EXTENSION' }.historic", equalTo(true));
            get(INNOVASJONSLOFT + "/gaps").body("items.kind", hasItem("EXTENSION_WITHOUT_DECISION"));
        }

        @Test
        @DisplayName("R-0-10 R-0-11 R-0-12 R-0-13 keeps the words of its source")
        void words() {
            get(INNOVASJONSLOFT)
                    .body("focusAreas.code", contains("A", "B", "C"))
                    .body(
                            "objectives.find { it.level == 'STRATEGIC_INTENT' }.text.nb",
                            containsString("samspillsglede"))
                    .body(
                            "objectives.source.verbatim.flatten().findAll { it != null }.join(' ')",
                            containsString("Inntil 70 virksomheter"));
        }

        @Test
        @DisplayName("R-0-8 tells what set its challenge off, with the reservations of the source")
        void triggers() {
            get(INNOVASJONSLOFT)
                    .body(
                            "challenges.triggerEvents.flatten().find { it.jobsLost != null }.jobsLost.value",
                            equalTo(356))
                    .body(
                            "challenges.triggerEvents.flatten().find { it.peakJobs != null }.peakJobs.qualifier",
                            equalTo("MORE_THAN"));
        }

        @Test
        @DisplayName("R-3-10 has roles of persons by capacity, never by name")
        void capacities() {
            get("/internasjonale-drammen")
                    .body(
                            "roles.findAll { it.role == 'INITIATOR' }.capacity.nb",
                            hasItem(containsString("sogneprest")));
        }

        @Test
        @DisplayName("takes at most eight statements, known at an instant or now")
        void statements() {
            long current = statements.of(
                    () -> get("/regionalt-samarbeid-glamdal?asOf=2000-01-01").statusCode(200));
            assertTrue(current >= 1 && current <= 8, "statements: " + current);
            String now = Clock.systemUTC().instant().toString();
            long known = statements.of(
                    () -> get("/regionalt-samarbeid-glamdal?knownAt={t}", now).statusCode(200));
            assertTrue(known >= 1 && known <= 8, "statements: " + known);
        }

        @Test
        @DisplayName("known now is the programme as it stands, for every programme")
        void knownNow() {
            String now = Clock.systemUTC().instant().toString();
            for (String slug : published()) {
                assertEquals(
                        get("/{slug}", slug).extract().asString(),
                        get("/{slug}?knownAt={now}", slug, now).extract().asString(),
                        slug);
                assertEquals(
                        get("/{slug}?asOf=2015-06-01", slug).extract().asString(),
                        get("/{slug}?asOf=2015-06-01&knownAt={now}", slug, now)
                                .extract()
                                .asString(),
                        slug + " on a day");
            }
        }

        /** Every programme that the feed tells of and that was not withdrawn, each once. */
        private List<String> published() {
            Map<String, String> slugs = new LinkedHashMap<>();
            String cursor = null;
            List<Map<String, Object>> found;
            do {
                var page = given().queryParam("limit", 500)
                        .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                        .get("/api/v1/changes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                found = page.getList("items");
                for (Map<String, Object> entry : found) {
                    if (entry.get("op").equals("DELETE")) {
                        slugs.remove((String) entry.get("entityId"));
                    } else if (entry.get("entityType").equals("PROGRAMME")) {
                        Map<?, ?> snapshot = (Map<?, ?>) entry.get("snapshot");
                        slugs.put((String) entry.get("entityId"), (String) snapshot.get("slug"));
                    }
                }
                cursor = page.getString("nextCursor");
            } while (!found.isEmpty());
            assertTrue(slugs.size() >= 26, "programmes: " + slugs.size());
            return List.copyOf(slugs.values());
        }

        @Test
        @DisplayName("was not known before it was published, and nothing is known of the future")
        void knownBefore() {
            get(INNOVASJONSLOFT + "?knownAt=2001-01-01T00:00:00Z").statusCode(404);
            get(INNOVASJONSLOFT + "?knownAt=2999-01-01T00:00:00Z").statusCode(400);
        }

        @Test
        @DisplayName("has a strong entity tag and answers 304 to who has it")
        void entityTag() {
            String tag = get(INNOVASJONSLOFT)
                    .header("ETag", matchesRegex("\"[1-9]-[A-Za-z0-9_-]{16}\""))
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag)
                    .get("/api/v1/programmes" + INNOVASJONSLOFT)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
            given().header("If-None-Match", "\"other\"")
                    .get("/api/v1/programmes" + INNOVASJONSLOFT)
                    .then()
                    .statusCode(200);
            String list = get("").extract().header("ETag");
            given().header("If-None-Match", "\"x\", W/" + list)
                    .get("/api/v1/programmes")
                    .then()
                    .statusCode(304);
        }

        @Test
        @DisplayName("has a history that says why")
        void history() {
            get(INNOVASJONSLOFT + "/history")
                    .body("items.size()", equalTo(1))
                    .body("items[0].op", equalTo("UPSERT"))
                    .body("items[0].reason", notNullValue())
                    .body("items[0].snapshot.slug", equalTo("innovasjonsloft-ringeriksregionen"));
        }

        @Test
        @DisplayName("that is not there is a problem")
        void missing() {
            for (String path : List.of("/nothing", "/nothing/gaps", "/nothing/history", "/nothing?asOf=2020-01-01")) {
                get(path)
                        .statusCode(404)
                        .contentType("application/problem+json")
                        .body("instance", containsString("urn:uuid:"));
            }
        }
    }

    @Test
    @DisplayName("R-2-38 Glåmdal's thirteen sub-projects are parts of one programme")
    void subProjects() {
        get("/bedre-service-til-lavere-kostnad").statusCode(200).body("subProgrammes.size()", equalTo(13));
    }

    @Test
    @DisplayName("come as CSV in two kinds, whole, by suffix or by Accept")
    void csv() {
        String machine = given().accept("text/csv")
                .get("/api/v1/programmes")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        String suffix = given().get("/api/v1/programmes.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(machine, suffix);
        assertTrue(machine.startsWith("id,illustrative,slug,name.nb,name.nn,name.en,type,"), machine.substring(0, 60));
        int programmes = get("?total=true&limit=1").extract().jsonPath().getInt("total");
        assertTrue(machine.lines().count() >= programmes + 1);
        String excel = given().get("/api/v1/programmes.excel.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(excel.startsWith("\uFEFFEksempel;Navn;Kortnavn;"));
        given().get("/api/v1/programmes.csv?limit=1")
                .then()
                .statusCode(200)
                .body(not(containsString("vekst-i-kongsberg")));
    }
}

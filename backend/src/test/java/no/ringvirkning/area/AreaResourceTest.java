package no.ringvirkning.area;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Areas")
class AreaResourceTest {

    private static ValidatableResponse get(String path, Object... parameters) {
        return given().get("/api/v1/areas" + path, parameters).then();
    }

    @Nested
    @DisplayName("the members of a region")
    class Members {

        @ParameterizedTest(name = "on {0}")
        @DisplayName("R-0-4 keep their identity while codes and counties change")
        @CsvSource({
            "2013-06-01, 0605:06 0532:05 0612:06",
            "2021-06-01, 3007:30 3053:30 3038:30",
            "2024-06-01, 3305:33 3236:32 3310:33",
        })
        void ringeriksregionen(String day, String expected) {
            var items = get("/ringeriksregionen/members?asOf={day}", day)
                    .statusCode(200)
                    .body("items.slug", containsInAnyOrder("ringerike", "jevnaker", "hole"))
                    .extract()
                    .jsonPath();
            for (String pair : expected.split(" ")) {
                String code = pair.split(":")[0];
                String county = pair.split(":")[1];
                assertEquals(county, items.getString("items.find { it.code == '" + code + "' }.county.code"));
            }
        }

        @Test
        @DisplayName("are six in Gardermoregionen")
        void gardermoregionen() {
            get("/gardermoregionen/members?asOf=2021-04-23&sort=code")
                    .body("items.code", contains("3032", "3033", "3034", "3035", "3036", "3037"))
                    .body("items.county.name", everyItem(equalTo("Viken")));
        }

        @Test
        @DisplayName("of a region whose members are not known are none, and it says so")
        void unknown() {
            get("/drammensregionen/members").statusCode(200).body("items", empty());
            get("/drammensregionen").body("membersKnown", equalTo(false)).body("note.nb", containsString(" "));
            get("/arko-regionen").body("membersKnown", equalTo(false));
        }

        @Test
        @DisplayName("of a county follow from the codes of the day")
        void county() {
            get("/buskerud/members?asOf=2024-06-01&total=true").body("items.slug", hasItem("ringerike"));
            get("/buskerud/members?asOf=2021-06-01").statusCode(200).body("items", empty());
            get("/viken/members?asOf=2021-06-01&total=true&limit=1").body("total", equalTo(51));
        }
    }

    @Nested
    @DisplayName("a code")
    class Codes {

        @Test
        @DisplayName("means an area only together with a date, and the refusal says when it was valid")
        void needsADate() {
            get("?code=0605")
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:ringvirkning:problem:area-code-needs-a-date"))
                    .body("detail", containsString("1977-01-01/2020-01-01 Ringerike"));
        }

        @Test
        @DisplayName("that was given to two places resolves to the one of the day")
        void reused() {
            get("?code=0712&asOf=1950-06-01").body("items.slug", contains("skoger"));
            get("?code=0712&asOf=2019-06-01").body("items.slug", contains("larvik"));
        }

        @Test
        @DisplayName("that means nothing on the day says when it did")
        void notValid() {
            get("?code=0605&asOf=2024-06-01")
                    .statusCode(400)
                    .body("type", equalTo("urn:ringvirkning:problem:area-code-not-valid"))
                    .body("errors[0].allowed", contains("1977-01-01/2020-01-01 Ringerike"));
            get("?code=9998&asOf=2024-06-01").statusCode(400).body("detail", containsString("never valid"));
        }
    }

    @Nested
    @DisplayName("one area")
    class One {

        @Test
        @DisplayName("has the code and the county of the day asked for")
        void onADay() {
            get("/jevnaker?asOf=2013-06-01").body("code", equalTo("0532")).body("county.name", equalTo("Oppland"));
            get("/jevnaker?asOf=2024-06-01").body("code", equalTo("3236")).body("county.name", equalTo("Akershus"));
        }

        @Test
        @DisplayName("R-0-9 Buskerud before 2020 and from 2024 is one area with two codes")
        void buskerud() {
            get("/buskerud?asOf=2013-01-01").body("code", equalTo("06"));
            get("/buskerud?asOf=2021-01-01").body("code", nullValue());
            get("/buskerud?asOf=2024-01-01").body("code", equalTo("33"));
        }

        @Test
        @DisplayName("R-0-23 belongs to several typologies, and R-0-21 R-0-22 keeps the facts of the wider area apart")
        void typologies() {
            get("/ringeriksregionen").body("typologies", hasItem("BUSINESS_REGION"));
            get("/honefoss-omland")
                    .body("kind", equalTo("FUNCTIONAL_REGION"))
                    .body("facts.find { it.topic == 'population' }.quantity.qualifier", equalTo("CIRCA"))
                    .body("facts.find { it.topic == 'areaKm2' }.quantity.qualifier", equalTo("NEARLY"));
        }

        @Test
        @DisplayName("tells what happened to it")
        void changes() {
            get("/drammen/changes")
                    .body(
                            "items.find { it.date == '2020-01-01' && it.type == 'MERGE' }.from.area.slug",
                            containsInAnyOrder("drammen", "nedre-eiker", "svelvik"));
        }

        @Test
        @DisplayName("known now is the area as it is, on any day")
        void knownNow() {
            String now = java.time.Clock.systemUTC().instant().toString();
            for (String slug : new String[] {"ringerike", "jevnaker", "buskerud", "ringeriksregionen", "hokksund"}) {
                for (String day : new String[] {"1900-06-01", "1970-06-01", "2013-06-01", "2021-06-01", "2026-06-01"}) {
                    assertEquals(
                            get("/{slug}?asOf={day}", slug, day).extract().asString(),
                            get("/{slug}?asOf={day}&knownAt={now}", slug, day, now)
                                    .extract()
                                    .asString(),
                            slug + " on " + day);
                }
            }
        }

        @Test
        @DisplayName("that is not there is a problem, whatever is asked about it")
        void missing() {
            for (String path : new String[] {"/nowhere", "/nowhere/members", "/nowhere/changes", "/nowhere/history"}) {
                get(path).statusCode(404).contentType("application/problem+json");
            }
        }
    }

    @Test
    @DisplayName("R-2-2 are all there: 357 municipalities and 15 counties in 2024")
    void counts() {
        get("?kind=MUNICIPALITY&asOf=2024-06-01&total=true&limit=1").body("total", equalTo(357));
        get("?kind=COUNTY&asOf=2024-06-01&total=true&limit=1").body("total", equalTo(15));
        get("?kind=MUNICIPALITY&asOf=2019-06-01&total=true&limit=1").body("total", equalTo(422));
        get("?kind=CROSS_BORDER_REGION").body("items.slug", contains("arko-regionen"));
    }

    @Test
    @DisplayName("are sorted as Norwegians do: aa with å, at the end")
    void norwegianOrder() {
        var names = get("?kind=MUNICIPALITY&asOf=2024-06-01&sort=-name&limit=5")
                .extract()
                .jsonPath()
                .getList("items.name");
        assertEquals("Åsnes", names.get(0));
    }
}

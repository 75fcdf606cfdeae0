package no.ringvirkning.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The language of the texts")
class ChosenLanguageTest {

    /** Has its name in bokmål and English, and none in nynorsk. */
    private static final String PROGRAMME = "/api/v1/programmes/vekst-i-kongsberg";

    @ParameterizedTest
    @CsvSource({"nb, Vekst i Kongsberg, nb", "en, Growth in Kongsberg, en", "nn, Vekst i Kongsberg, nb"})
    @DisplayName("is the one asked for, else the next that its readers understand, and the key says which")
    void fallback(String lang, String name, String key) {
        ValidatableResponse answer = given().get(PROGRAMME + "?lang=" + lang)
                .then()
                .statusCode(200)
                .header("Content-Language", lang)
                .header("Vary", containsString("Accept-Language"))
                .body("name." + key, equalTo(name));
        assertEquals(Set.of(key), answer.extract().jsonPath().getMap("name").keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb-NO|nb",
                "no|nb",
                "no-NO|nb",
                "NN|nn",
                "nn-NO,nb;q=0.5|nn",
                "en-GB|en",
                "de, en;q=0.1|en",
                "nb;q=0.1, en;q=0.9|en",
                "nb;q=0, en|en",
                "i-klingon, nn|nn"
            })
    @DisplayName("is chosen by Accept-Language, regional tags included")
    void accepted(String header, String language) {
        given().header("Accept-Language", header)
                .get(PROGRAMME)
                .then()
                .statusCode(200)
                .header("Content-Language", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "de", "nb;q=0", "nb;q=2", "nb;q=x", ";;;", "-", "nb_NO", "q=1", "a-b-c-d-e-f-g-h-i-j"})
    @DisplayName("is every one when none of ours is asked for")
    void all(String header) {
        given().header("Accept-Language", header)
                .get(PROGRAMME)
                .then()
                .statusCode(200)
                .header("Content-Language", nullValue())
                .body("name.nb", notNullValue())
                .body("name.en", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NB", "nb-NO", "no", "xx", "", "nb,nn", "*"})
    @DisplayName("that lang names must be one of the three")
    void refused(String lang) {
        given().queryParam("lang", lang)
                .get(PROGRAMME)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("lang"));
        given().get(PROGRAMME + "?lang=xx").then().body("errors[0].allowed", hasItems("nb", "nn", "en"));
    }

    @Test
    @DisplayName("that lang names goes before Accept-Language")
    void parameterFirst() {
        given().header("Accept-Language", "en")
                .get(PROGRAMME + "?lang=nn")
                .then()
                .header("Content-Language", "nn");
    }

    @Test
    @DisplayName("leaves the columns of a CSV as they are, and fills the one served")
    void csv() {
        String whole = given().get("/api/v1/programmes.csv").asString();
        String english = given().get("/api/v1/programmes.csv?lang=en")
                .then()
                .header("Content-Language", "en")
                .extract()
                .asString();
        assertEquals(whole.lines().findFirst(), english.lines().findFirst());
        assertTrue(whole.contains(",vekst-i-kongsberg,Vekst i Kongsberg,,Growth in Kongsberg,"));
        assertTrue(english.contains(",vekst-i-kongsberg,,,Growth in Kongsberg,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/programmes/vekst-i-kongsberg/history",
                "/api/v1/partners/ringerike-kommune/history",
                "/api/v1/areas/ringerike/history",
                "/api/v1/changes",
                "/api/v1/changes.csv?limit=20"
            })
    @DisplayName("is every one in the change feed and in histories: a copy is exact or it is none")
    void wholeInFeeds(String path) {
        String all = given().get(path).asString();
        String english = given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Language", nullValue())
                .extract()
                .asString();
        assertEquals(all, english);
        assertEquals(
                all,
                given().get(path + (path.contains("?") ? "&" : "?") + "lang=nn").asString());
    }
}

package no.ringvirkning.hostile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Text that would do something in a page")
class ActiveTextTest {

    @Inject
    People people;

    @Inject
    Plans plans;

    /** The same nineteen as the journey that looks at the page. */
    static Stream<String> payloads() {
        return ActiveText.payloads().stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    @DisplayName("is handed on as the text that it is, and stands in no HTML as anything else")
    void asText(String payload) {
        Person editor = people.with(ProgrammeRole.EDITOR, plans.programme());
        String slug = Fresh.slug("partner");
        Map<String, Object> partner = Map.of(
                "slug",
                slug,
                "kind",
                "ORGANISATION",
                "validity",
                Map.of(),
                "type",
                "NETWORK",
                "names",
                List.of(Map.of("name", payload, "validity", Map.of())),
                "description",
                Map.of("nb", payload));
        editor.sends(partner)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/partners")
                .then()
                .statusCode(201)
                .body("name", equalTo(payload));
        String address = "/api/v1/partners/" + slug;
        given().get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body("name", equalTo(payload))
                .body("description.nb", equalTo(payload));
        Response page = given().get("/partnere/" + slug);
        page.then().statusCode(200).contentType(startsWith("text/html"));
        for (String active : List.of("<script>alert", "<img src", "<svg", "<iframe", "<a href=\"javascript")) {
            assertFalse(page.asString().contains(active) && payload.contains(active), page.asString());
        }
    }

    @Test
    @DisplayName("is tried in nineteen ways")
    void many() {
        assertEquals(19, ActiveText.payloads().stream().distinct().count());
    }
}

package no.ringvirkning;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The contract")
class OpenApiContractTest {

    /** Committed, and the source of the web app's types. Rewrite it with -Dopenapi.update=true. */
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    @DisplayName("is the committed one, to the letter")
    void isCommitted() throws IOException {
        String served = served("yaml");
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, served);
        }
        assertTrue(Files.exists(COMMITTED), "openapi.yaml is committed");
        assertEquals(
                Files.readString(COMMITTED),
                served,
                "the code serves another contract: run mvn -f backend test -Dtest=OpenApiContractTest -Dopenapi.update=true");
        assertNotEquals(
                Files.readString(COMMITTED).replace("listProgrammes", "listOther"), served, "the check can fail");
    }

    @Test
    @DisplayName("is served as JSON too")
    void isServedAsJson() {
        assertTrue(served("json").startsWith("{"));
    }

    private static String served(String format) {
        return given().queryParam("format", format)
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

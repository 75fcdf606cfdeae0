package no.ringvirkning;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The examples on the page for developers")
class DeveloperExamplesTest {

    private static final Path EXAMPLES = Path.of("../frontend/src/features/developers/examples.json");

    @Inject
    ObjectMapper json;

    @TestFactory
    @DisplayName("answer with rows")
    Stream<DynamicTest> answer() throws IOException {
        JsonNode examples = json.readTree(EXAMPLES.toFile());
        assertTrue(examples.size() >= 5, "examples: " + examples.size());
        return StreamSupport.stream(examples.spliterator(), false)
                .map(example -> DynamicTest.dynamicTest(example.get("path").asText(), () -> answers(example)));
    }

    @Test
    @DisplayName("show the plans, what changed in one, and the money")
    void topics() throws IOException {
        List<String> paths = json.readTree(EXAMPLES.toFile()).findValuesAsText("path");
        for (String topic : List.of("/api/v1/plans?", "/diff?", "/api/v1/measures?", "/funding", "/funding-entries")) {
            assertTrue(paths.stream().anyMatch(path -> path.contains(topic)), topic);
        }
    }

    private void answers(JsonNode example) throws IOException {
        String accept = example.path("accept").asText("application/json");
        String body = given().accept(accept)
                .urlEncodingEnabled(false)
                .get(example.get("path").asText())
                .then()
                .statusCode(200)
                .contentType(accept)
                .extract()
                .asString();
        if (accept.equals("text/csv")) {
            assertTrue(body.lines().count() > 1, "rows under the header");
        } else {
            String rows = example.path("rows").asText("items");
            assertFalse(json.readTree(body).path(rows).isEmpty(), rows);
        }
    }
}

package no.ringvirkning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Operation;
import no.ringvirkning.testing.ContractFile.Parameter;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The examples of the contract")
class ContractExamplesTest {

    @Test
    @DisplayName("are there for every operation, and are answered with rows")
    void work() {
        for (Operation operation : ContractFile.operations()) {
            ValidatableResponse answer =
                    given().urlEncodingEnabled(false).get(operation.example()).then();
            answer.statusCode(200);
            if (operation.picture()) {
                answer.contentType(startsWith(operation.media().get(0)));
            } else if (operation.list()) {
                assertFalse(answer.extract().jsonPath().getList("items").isEmpty(), operation.id() + " has rows");
            } else {
                // What has no identity of its own says whose it is.
                Set<String> keys = new HashSet<>(
                        answer.extract().jsonPath().<String, Object>getMap("$").keySet());
                assertFalse(
                        Collections.disjoint(keys, Set.of("id", "plan", "programme", "indicator")),
                        operation.id() + " -> " + keys);
            }
        }
        assertTrue(ContractFile.operations().size() >= 13);
    }

    @Test
    @DisplayName("are answered as JSON-stat where the contract offers it")
    void statistics() {
        List<Operation> offered = ContractFile.operations().stream()
                .filter(o -> o.media().contains("application/vnd.json-stat+json"))
                .toList();
        assertEquals(
                List.of("getIndicatorSeries"),
                offered.stream().map(Operation::id).toList());
        String example = offered.get(0).example();
        given().urlEncodingEnabled(false)
                .get(example.replaceFirst("(\\?|$)", ".json-stat$1"))
                .then()
                .statusCode(200)
                .body("class", equalTo("dataset"))
                .body("value", not(hasSize(0)));
    }

    @Test
    @DisplayName("are missed when an operation has none")
    void missed() {
        Parameter slug = new Parameter("slug", true, JsonNodeFactory.instance.objectNode(), null);
        assertThrows(
                AssertionError.class,
                new Operation("getThing", "/things/{slug}", false, List.of(slug), List.of())::example);
        assertThrows(AssertionError.class, new Operation("listThings", "/things", true, List.of(), List.of())::example);
    }

    @Test
    @DisplayName("and the orders it names are the orders there are")
    void sorts() {
        for (Operation operation : ContractFile.operations()) {
            for (Parameter parameter : operation.parameters()) {
                if (parameter.name().equals("sort")) {
                    List<String> allowed = given().get(operation.examplePath() + "?sort=none")
                            .then()
                            .statusCode(400)
                            .extract()
                            .jsonPath()
                            .getList("errors[0].allowed");
                    assertEquals(allowed, parameter.choices(), operation.id());
                }
            }
        }
    }
}

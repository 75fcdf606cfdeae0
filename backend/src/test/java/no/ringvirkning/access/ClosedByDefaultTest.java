package no.ringvirkning.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Access")
class ClosedByDefaultTest {

    @Test
    @DisplayName("is denied where nobody opened it")
    void forgotten() {
        given().get("/api/v1/forgotten")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ringvirkning:problem:unauthenticated"))
                .body(not(containsString("nobody may read this")));
    }

    @Test
    @DisplayName("is open where it was opened")
    void opened() {
        given().get("/api/v1/programmes").then().statusCode(200);
    }
}

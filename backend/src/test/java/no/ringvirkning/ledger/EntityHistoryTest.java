package no.ringvirkning.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("All that was published of one thing")
class EntityHistoryTest {

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Test
    @DisplayName("is what its own address tells, where it has one, by one statement")
    void sameAsItsOwn() {
        String slug = plans.partner();
        String id = given().get("/api/v1/partners/" + slug).path("id");
        String own = given().get("/api/v1/partners/" + slug + "/history").asString();
        assertTrue(own.contains(id), own);
        String address = "/api/v1/changes/PARTNER/" + id;
        assertEquals(own, given().get(address).then().statusCode(200).extract().asString());
        assertEquals(1, statements.of(() -> given().get(address).then().statusCode(200)));
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    @DisplayName("is told of every kind that was published, and of none that was not")
    void everyKind(EntityType type) {
        UUID published = UUID.randomUUID();
        UUID held = UUID.randomUUID();
        enter(type, published, "PUBLIC");
        enter(type, held, "INTERNAL");
        given().get("/api/v1/changes/" + type + "/" + published)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].entityId", equalTo(published.toString()));
        given().get("/api/v1/changes/" + type + "/" + held).then().statusCode(404);
    }

    /** A withdrawal, which says nothing that others would have to read. */
    private void enter(EntityType type, UUID id, String visibility) {
        rows.run(
                "insert into ledger (seq, recorded_at, actor, reason, entity_type, entity_id, version, op, visibility,"
                        + " schema_version) select nextval('ledger_seq'), max(recorded_at), 'system', 'Prøve.', ?, ?, 1,"
                        + " 'DELETE', ?, 1 from ledger",
                type.name(),
                id,
                visibility);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AREA/6f1c1a52-7c4e-4b5e-9b0a-000000000000", "AREA/not-an-id"})
    @DisplayName("is not there for what is not there")
    void missing(String what) {
        given().get("/api/v1/changes/" + what)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:ringvirkning:problem:not-found"));
    }
}

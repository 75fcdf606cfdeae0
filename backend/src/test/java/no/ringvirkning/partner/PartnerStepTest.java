package no.ringvirkning.partner;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Plans.CHANGE;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What happens to a partner, over HTTP:")
class PartnerStepTest {

    @Inject
    RoleService roles;

    @Inject
    Plans plans;

    @Inject
    People people;

    private String slug = "";
    private String address = "";

    @BeforeEach
    void enter() {
        slug = plans.partner();
        address = "/api/v1/partners/" + slug;
    }

    private ValidatableResponse step(String name, String body) {
        return people.administrator()
                .sends(body)
                .header("If-Match", "\"" + Seen.partner(slug) + "\"")
                .queryParam("reason", "Vedtatt av årsmøtet.")
                .put(address + "/" + name)
                .then();
    }

    @Test
    @DisplayName("it has another name from a day on, and the old one until then")
    void renamed() {
        String before = given().get(address).path("name");
        step("name", "{\"name\": \"Nytt navn\", \"validity\": {\"from\": \"2024-01-01\"}}")
                .statusCode(200)
                .body("name", equalTo("Nytt navn"));
        given().get(address).then().body("name", equalTo("Nytt navn"));
        given().queryParam("asOf", "2023-12-31").get(address).then().body("name", equalTo(before));
        step("name", "{\"name\": \"Uten dag\", \"validity\": {}}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/validity/from"));
    }

    @Test
    @DisplayName("it is no more, its roles end, and who carries on is named by both")
    void dissolved() {
        String successor = plans.partner();
        RoleView role = roles.assign(
                aRole(RoleName.SUPPORTER).of(slug).in(plans.programme()).build(), CHANGE);
        step(
                        "dissolution",
                        "{\"date\": \"2024-01-01\", \"type\": \"MERGED_INTO\", \"partner\": {\"slug\": \"" + successor
                                + "\"}}")
                .statusCode(200)
                .body("validity.to", equalTo("2024-01-01"))
                .body("successions.partner.slug", hasItem(successor));
        given().get("/api/v1/changes/ROLE/" + role.id()).then().body("items[0].version", equalTo(2));
        step("dissolution", "{\"date\": \"2025-01-01\"}").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"type\": \"DISSOLVED\"}",
                "400 | {\"date\": \"2024-01-01\", \"type\": \"MERGED_INTO\"}",
                "400 | {\"date\": \"2024-01-01\", \"type\": \"RENAMED\", \"partner\": {\"slug\": \"ringerike-kommune\"}}",
                "400 | {\"date\": \"2024-01-01\", \"type\": \"DISSOLVED\", \"partner\": {\"slug\": \"ringerike-kommune\"}}",
                "422 | {\"date\": \"2024-01-01\", \"type\": \"MERGED_INTO\", \"partner\": {\"slug\": \"finnes-ikke\"}}",
            })
    @DisplayName("what does not go together is refused, and nothing happens")
    void refused(int status, String body) {
        step("dissolution", body).statusCode(status);
        given().get(address).then().body("version", equalTo(1));
    }

    @Test
    @DisplayName("it does not carry on itself")
    void itself() {
        step(
                        "dissolution",
                        "{\"date\": \"2024-01-01\", \"type\": \"MERGED_INTO\", \"partner\": {\"slug\": \"" + slug
                                + "\"}}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/partner/slug"));
    }
}

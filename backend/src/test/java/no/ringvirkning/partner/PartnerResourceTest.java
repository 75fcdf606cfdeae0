package no.ringvirkning.partner;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.PartnerBuilder.aGroup;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.aSource;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
class PartnerResourceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Entered for a test");

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    Rows rows;

    @Test
    @DisplayName("A partner is served with all that is recorded about it, and nothing else")
    void servesAllOfAPartner() {
        String area = rows.area("Storvik");
        String programme = rows.programme();
        String successor = partners.create(aPartner().build(), CHANGE).slug();
        String number = Fresh.organisationNumber();
        PartnerView created = partners.create(
                aPartner()
                        .type(PartnerType.COUNTY_GOVERNOR)
                        .sector(Sector.PUBLIC)
                        .named("Fylkesmannen", days(null, "2021-01-01"))
                        .numbered(number)
                        .described("Statens representant")
                        .at(area)
                        .existing("1900-01-01", "2021-01-01")
                        .succeededBy(SuccessionType.RENAMED, successor, 2021)
                        .onTheWeb("https://example.org")
                        .from(aSource("Fylkesmannen i Hedmark"))
                        .build(),
                CHANGE);
        roles.assign(aRole(RoleName.INITIATOR).of(created.slug()).in(programme).build(), CHANGE);

        given().when()
                .get("/api/v1/partners/" + created.slug())
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("slug", equalTo(created.slug()))
                .body("version", equalTo(1))
                .body("name", equalTo("Fylkesmannen"))
                .body("organisationNumber.value", equalTo(number))
                .body("homeArea.name", equalTo("Storvik"))
                .body("validity.to", equalTo("2021-01-01"))
                .body("successions[0].partner.slug", equalTo(successor))
                .body("successions[0].date.precision", equalTo("YEAR"))
                .body("source.verbatim", equalTo("Fylkesmannen i Hedmark"))
                .body("members", hasSize(0))
                .body("groups", hasSize(0))
                .body("roles.role", contains("INITIATOR"))
                .body("roles[0].programme.slug", equalTo(programme));
    }

    @Test
    @DisplayName("R-2-7: an operator network is a group with named members and members that are only counted")
    void servesANetwork() {
        String member = partners.create(aPartner().build(), CHANGE).slug();
        String group = partners.create(
                        aGroup().withMember(member)
                                .andUnnamed(4, "næringshager")
                                .build(),
                        CHANGE)
                .slug();
        given().when()
                .get("/api/v1/partners/" + group)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("kind", equalTo("GROUP"))
                .body("members.partner.slug", contains(member))
                .body("unnamedMembers.count.value", equalTo(4))
                .body("unnamedMembers.count.verbatim", equalTo("4 næringshager"));
        given().when().get("/api/v1/partners/" + member).then().body("groups.slug", contains(group));
    }

    @Test
    void list() {
        String word = Fresh.word();
        partners.create(aPartner().named("Å " + word).build(), CHANGE);
        partners.create(aPartner().named("A " + word).build(), CHANGE);
        given().queryParam("q", word)
                .when()
                .get("/api/v1/partners")
                .then()
                .log()
                .all()
                .statusCode(200)
                .body("items.name", contains("A " + word, "Å " + word));
    }
}

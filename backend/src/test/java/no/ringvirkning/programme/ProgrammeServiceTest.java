package no.ringvirkning.programme;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.ProgrammeBuilder.aProgramme;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.partner.AssignRole;
import no.ringvirkning.partner.PartnerName;
import no.ringvirkning.partner.PartnerService;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.partner.RoleService;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Validity;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Seen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("What is done to a programme")
class ProgrammeServiceTest {

    private static final Change CHANGE = new Change(Actor.SYSTEM, "Prøve.");

    @Inject
    ProgrammeService programmes;

    @Inject
    PartnerService partners;

    @Inject
    RoleService roles;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    private List<?> ledger(UUID id) {
        return entityManager
                .createNativeQuery("select op || ' ' || version from ledger where entity_id = :id order by seq")
                .setParameter("id", id)
                .getResultList();
    }

    private long rows() {
        return ((Number) entityManager
                        .createNativeQuery("select (select count(*) from programme) + (select count(*) from ledger)"
                                + " + (select count(*) from objective) + (select count(*) from programme_area)")
                        .getSingleResult())
                .longValue();
    }

    @Test
    @DisplayName("leaves one entry in the ledger: entered, renamed, withdrawn")
    void oneEntryEach() {
        ProgrammeView entered = programmes.create(aProgramme().in("kongsberg").build(), CHANGE);
        programmes.rename(entered.slug(), LocalizedText.nb("Et nytt navn"), Seen.programme(entered.slug()), CHANGE);
        programmes.withdraw(entered.slug(), Seen.programme(entered.slug()), CHANGE);
        assertEquals(List.of("UPSERT 1", "UPSERT 2", "DELETE 3"), ledger(entered.id()));
        given().get("/api/v1/programmes/" + entered.slug()).then().statusCode(404);
        given().get("/api/v1/programmes/" + entered.slug() + "/history").then().statusCode(404);
        given().queryParam("q", "Et nytt navn").get("/api/v1/programmes").then().body("items.size()", equalTo(0));
    }

    @Test
    @DisplayName("is one entry when one transaction does several things")
    void oneEntryPerTransaction() {
        ProgrammeView view = QuarkusTransaction.requiringNew().call(() -> {
            ProgrammeView entered = programmes.create(aProgramme().build(), CHANGE);
            return programmes.rename(
                    entered.slug(), LocalizedText.nb("Straks omdøpt"), Seen.programme(entered.slug()), CHANGE);
        });
        assertEquals(1, ledger(view.id()).size());
        programmes.withdraw(view.slug(), Seen.programme(view.slug()), CHANGE);
    }

    @Test
    @DisplayName("writes nothing when a rule is broken or a reference leads nowhere")
    void nothingWritten() {
        long before = rows();
        var unknownArea = assertThrows(
                ProblemException.class,
                () -> programmes.create(aProgramme().in("atlantis").build(), CHANGE));
        assertEquals("/areas/0/area", unknownArea.errors().get(0).pointer());
        assertThrows(
                ProblemException.class,
                () -> programmes.create(aProgramme().partOf("ingen").build(), CHANGE));
        assertThrows(
                ProblemException.class,
                () -> programmes.create(aProgramme().called("vekst-i-kongsberg").build(), CHANGE));
        assertThrows(
                ProblemException.class,
                () -> programmes.create(aProgramme().called("Store Bokstaver").build(), CHANGE));
        assertThrows(ProblemException.class, () -> programmes.withdraw("ingen", Seen.programme("ingen"), CHANGE));
        assertEquals(before, rows());
    }

    @Test
    @DisplayName("never gives a slug to another, even after withdrawal")
    void slugsAreKept() {
        ProgrammeView view = programmes.create(aProgramme().build(), CHANGE);
        programmes.withdraw(view.slug(), Seen.programme(view.slug()), CHANGE);
        var again = assertThrows(
                ProblemException.class,
                () -> programmes.create(aProgramme().called(view.slug()).build(), CHANGE));
        assertEquals(ProgrammeProblem.SLUG_TAKEN, again.type());
    }

    @Test
    @DisplayName("keeps a former name findable (R-0-18), and what was known before shows the names of then")
    void knownBefore() {
        ProgrammeView parent = programmes.create(aProgramme().build(), CHANGE);
        ProgrammeView child =
                programmes.create(aProgramme().partOf(parent.slug()).build(), CHANGE);
        String former = parent.name().nb();
        String owner =
                partners.create(aPartner().named("Navnet før").build(), CHANGE).slug();
        roles.assign(new AssignRole(RoleName.OWNER, owner, null, parent.slug(), null, null, null, null, null), CHANGE);
        Instant then = clock.instant();
        programmes.rename(parent.slug(), LocalizedText.nb("Navnet etterpå"), Seen.programme(parent.slug()), CHANGE);
        partners.rename(
                owner,
                new PartnerName("Navnet siden", new Validity(LocalDate.of(2026, 1, 1), null), null),
                Seen.partner(owner),
                CHANGE);

        given().queryParam("q", former).get("/api/v1/programmes").then().body("items.slug", hasItem(parent.slug()));
        given().get("/api/v1/programmes/" + child.slug()).then().body("parent.name.nb", equalTo("Navnet etterpå"));
        given().get("/api/v1/programmes/" + parent.slug()).then().body("roles.partner.name", contains("Navnet siden"));
        given().queryParam("knownAt", then.toString())
                .get("/api/v1/programmes/" + child.slug())
                .then()
                .body("parent.name.nb", equalTo(former));
        given().queryParam("knownAt", then.toString())
                .get("/api/v1/programmes/" + parent.slug())
                .then()
                .body("name.nb", equalTo(former))
                .body("roles.size()", equalTo(1))
                .body("roles.partner.name", contains("Navnet før"))
                .body("subProgrammes.slug", contains(child.slug()));
        programmes.withdraw(parent.slug(), Seen.programme(parent.slug()), CHANGE);
        given().get("/api/v1/programmes/" + child.slug()).then().body("parent", nullValue());
        given().queryParam("knownAt", clock.instant().toString())
                .get("/api/v1/programmes/" + child.slug())
                .then()
                .body("parent", nullValue());
        programmes.withdraw(child.slug(), Seen.programme(child.slug()), CHANGE);
        given().get("/api/v1/partners/" + owner).then().body("roles.size()", equalTo(0));
        given().queryParam("knownAt", clock.instant().toString())
                .get("/api/v1/partners/" + owner)
                .then()
                .body("roles.size()", equalTo(0));
    }
}

package no.ringvirkning.partner;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.PartnerBuilder.aGroup;
import static no.ringvirkning.testing.PartnerBuilder.aPartner;
import static no.ringvirkning.testing.PartnerBuilder.aSource;
import static no.ringvirkning.testing.PartnerBuilder.days;
import static no.ringvirkning.testing.RoleBuilder.aRole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.Cursor;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Seen;
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
                .statusCode(200)
                .body("kind", equalTo("GROUP"))
                .body("members.partner.slug", contains(member))
                .body("unnamedMembers.count.value", equalTo(4))
                .body("unnamedMembers.count.verbatim", equalTo("4 næringshager"));
        given().when().get("/api/v1/partners/" + member).then().body("groups.slug", contains(group));
    }

    @Test
    @DisplayName("R-3-10, R-3-14, R-3-15, R-2-36: who does what, with what is known about it and no more")
    void servesRoles() {
        String programme = rows.programme();
        String slug = partners.create(aPartner().build(), CHANGE).slug();
        roles.assign(aRole(RoleName.PUBLIC_COLLABORATOR).of(slug).in(programme).build(), CHANGE);
        roles.assign(
                aRole(RoleName.SUPPORTER)
                        .of(slug)
                        .in(programme)
                        .amountKnown(false)
                        .during(PartialDate.year(2017), null)
                        .build(),
                CHANGE);
        given().get("/api/v1/partners/" + slug)
                .then()
                .statusCode(200)
                .body("roles.role", contains("PUBLIC_COLLABORATOR", "SUPPORTER"))
                .body("roles[0].keySet()", containsInAnyOrder("id", "version", "role", "partner", "programme"))
                .body("roles[1].amountKnown", equalTo(false))
                .body("roles[1].period.from.precision", equalTo("YEAR"))
                .body("roles[1].period.containsKey('to')", equalTo(false))
                .body("roles[1].programme.name.nb", equalTo("Programmet " + programme));
    }

    @Test
    @DisplayName("Optional things that are not known are absent, lists are there and empty")
    void absent() {
        String slug = partners.create(aPartner().build(), CHANGE).slug();
        given().get("/api/v1/partners/" + slug)
                .then()
                .statusCode(200)
                .body(
                        "keySet()",
                        containsInAnyOrder(
                                "id",
                                "slug",
                                "version",
                                "name",
                                "kind",
                                "type",
                                "names",
                                "validity",
                                "successions",
                                "members",
                                "groups",
                                "roles"));
    }

    @Test
    @DisplayName("What there is not is 404, and the answer says which slug")
    void missing() {
        for (String path : List.of("/api/v1/partners/ingen", "/api/v1/partners/ingen/history")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", containsString("'ingen'"));
        }
        String slug = partners.create(aPartner().build(), CHANGE).slug();
        given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                .get("/api/v1/partners/" + slug)
                .then()
                .statusCode(404);
        given().queryParam("knownAt", "2999-01-01T00:00:00Z")
                .get("/api/v1/partners/" + slug)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("knownAt"));
    }

    @Test
    @DisplayName("The list is filtered, sorted in Norwegian, counted on request and read page by page")
    void list() {
        String word = Fresh.word();
        for (String name : List.of("Å ", "Ø ", "A ")) {
            partners.create(aPartner().named(name + word).build(), CHANGE);
        }
        partners.create(aGroup().named("B " + word).build(), CHANGE);
        given().queryParam("q", word)
                .queryParam("kind", "ORGANISATION")
                .queryParam("type", "BUSINESS_ASSOCIATION")
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .body("items.name", contains("A " + word, "Ø " + word, "Å " + word))
                .body("keySet()", contains("items"))
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder(
                                "id", "slug", "name", "kind", "type", "roles", "programmeCount", "illustrative"));
        String cursor = given().queryParam("q", word)
                .queryParam("sort", "-name")
                .queryParam("limit", 3)
                .queryParam("total", true)
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .body("items.name", contains("Å " + word, "Ø " + word, "B " + word))
                .body("total", equalTo(4))
                .extract()
                .path("nextCursor");
        given().queryParam("q", word)
                .queryParam("sort", "-name")
                .queryParam("limit", 3)
                .queryParam("cursor", cursor)
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .body("items.name", contains("A " + word))
                .body("keySet()", contains("items"));
    }

    @Test
    @DisplayName("Invariant 32: a parameter that the list does not have is refused")
    void unknownParameter() {
        given().queryParam("county", "33")
                .get("/api/v1/partners")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("county"))
                .body("errors[0].allowed", hasItems("area", "asOf", "programme", "q", "role", "sort"));
    }

    @Test
    @DisplayName("The list as CSV is all of it, for machines or for Excel, and formulas do no harm")
    void csv() {
        String word = Fresh.word();
        String area = rows.area("Sted, med komma; og \"anførsel\"");
        for (int i = 0; i < 205; i++) {
            partners.create(aPartner().named("P %03d %s".formatted(i, word)).build(), CHANGE);
        }
        String last = partners.create(
                        aPartner().named("=SUM(A1) " + word).at(area).build(), CHANGE)
                .slug();
        String machine = given().queryParam("q", word)
                .accept("text/csv")
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .extract()
                .asString();
        List<String> lines = machine.lines().toList();
        assertEquals(
                "id,illustrative,slug,name,kind,type,sector,organisationNumber,homeArea.slug,homeArea.name,roles,"
                        + "programmeCount",
                lines.get(0));
        assertEquals(1 + 206, lines.size());
        assertTrue(
                machine.contains(",false," + last + ",'=SUM(A1) " + word + ",ORGANISATION,BUSINESS_ASSOCIATION,,,"
                        + area + ",\"Sted, med komma; og \"\"anførsel\"\"\",,0\r\n"),
                () -> lines.stream().filter(l -> l.contains(last)).toList().toString());
        assertEquals(
                machine,
                given().queryParam("q", word).get("/api/v1/partners.csv").asString());
        String excel = given().queryParam("q", word)
                .get("/api/v1/partners.excel.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(excel.startsWith("\uFEFFEksempel;Navn;Kortnavn;Form;Type;"), excel.substring(0, 40));
        assertEquals(1 + 206, excel.lines().count());
        String page = given().queryParam("q", word)
                .queryParam("limit", 10)
                .get("/api/v1/partners.csv")
                .asString();
        assertEquals(1 + 10, page.lines().count());
    }

    @Test
    @DisplayName(
            "A page that has not changed is 304, and one whose roles have changed has another tag and the same version")
    void entityTags() {
        String slug = partners.create(aPartner().build(), CHANGE).slug();
        String path = "/api/v1/partners/" + slug;
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");
        assertTrue(tag.matches("\"1-[A-Za-z0-9_-]{16}\""), tag);
        for (String sent : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            given().header("If-None-Match", sent)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(emptyString());
        }
        given().header("If-None-Match", "\"1-other\"").get(path).then().statusCode(200);
        roles.assign(aRole(RoleName.OPERATOR).of(slug).in(rows.programme()).build(), CHANGE);
        String next = given().header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertTrue(next.startsWith("\"1-") && !next.equals(tag));
        String listTag = given().queryParam("q", slug)
                .get("/api/v1/partners")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().queryParam("q", slug)
                .header("If-None-Match", listTag)
                .get("/api/v1/partners")
                .then()
                .statusCode(304);
        given().queryParam("q", slug)
                .header("If-None-Match", listTag)
                .get("/api/v1/partners.csv")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("History is newest first, each version with its reason and the whole of what was published")
    void history() {
        String slug = partners.create(aPartner().named("Først").build(), CHANGE).slug();
        partners.rename(
                slug,
                new PartnerName("Så", days("2021-01-01", null), null),
                Seen.partner(slug),
                new Change(Actor.SYSTEM, "Skiftet navn"));
        String cursor = given().queryParam("limit", 1)
                .queryParam("total", true)
                .get("/api/v1/partners/" + slug + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(2))
                .body("items.reason", contains("Skiftet navn"))
                .body("items[0].snapshot.name", equalTo("Så"))
                .body("total", equalTo(2))
                .extract()
                .path("nextCursor");
        given().queryParam("cursor", cursor)
                .get("/api/v1/partners/" + slug + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(1))
                .body("items[0].snapshot.name", equalTo("Først"))
                .body("keySet()", contains("items"));
        given().get("/api/v1/partners/" + slug + "/history.csv")
                .then()
                .statusCode(200)
                .body(startsWith("seq,recordedAt,actor,reason,"));
    }

    @Test
    @DisplayName("What is known now is served byte for byte as what is")
    void knownNow() {
        String programme = rows.programme();
        String member = partners.create(aPartner().at(rows.area("Grue")).build(), CHANGE)
                .slug();
        String group = partners.create(
                        aGroup().withMember(member)
                                .andUnnamed(4, "næringshager")
                                .build(),
                        CHANGE)
                .slug();
        roles.assign(aRole(RoleName.OPERATOR).of(group).in(programme).build(), CHANGE);
        roles.assign(aRole(RoleName.FUNDER).of(member).in(programme).build(), CHANGE);
        for (String slug : List.of(member, group)) {
            for (String day : List.of("", "2020-01-01")) {
                var current = given().queryParams(day.isEmpty() ? Map.of() : Map.of("asOf", day))
                        .get("/api/v1/partners/" + slug);
                var known = given().queryParams(day.isEmpty() ? Map.of() : Map.of("asOf", day))
                        .queryParam("knownAt", Instant.now().toString())
                        .get("/api/v1/partners/" + slug);
                assertEquals(200, known.statusCode());
                assertEquals(current.asString(), known.asString());
                assertEquals(current.header("ETag"), known.header("ETag"));
            }
        }
    }

    @Test
    @DisplayName("Each change comes in the change feed with the view that was published")
    void changeFeed() {
        String slug = partners.create(aPartner().build(), CHANGE).slug();
        RoleView role = roles.assign(
                aRole(RoleName.CONTACT).of(slug).in(rows.programme()).build(), CHANGE);
        long seq = rows.number("select seq from ledger where entity_id = ?", role.id());
        String cursor = new Cursor("changes", Long.toString(seq - 1), new UUID(0, 0)).encode();
        given().queryParam("cursor", cursor)
                .queryParam("limit", 1)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .body("items[0].entityType", equalTo("ROLE"))
                .body("items[0].programmeId", equalTo(role.programme().id().toString()))
                .body("items[0].snapshot.partner.slug", equalTo(slug));
    }

    @Test
    @DisplayName("The contract names the operations and the orders as they are called")
    void contract() {
        given().queryParam("format", "json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/partners'.get.operationId", equalTo("listPartners"))
                .body("paths.'/api/v1/partners/{slug}'.get.operationId", equalTo("getPartner"))
                .body("paths.'/api/v1/partners/{slug}/history'.get.operationId", equalTo("listPartnerHistory"))
                .body(
                        "paths.'/api/v1/partners'.get.parameters.find { it.name == 'sort' }.schema.enum",
                        equalTo(Arrays.stream(PartnerSort.values())
                                .map(PartnerSort::wire)
                                .toList()))
                .body("components.schemas.PartnerView.properties.keySet()", not(hasItem("entityType")));
    }
}

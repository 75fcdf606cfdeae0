package no.ringvirkning.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("R-0-28, Security 28: a contact tells the public what its person has agreed to")
class ContactTest {

    private static final String NAME = "Kanari Kontaktperson";
    private static final String PHONE = "+47 99 88 77 66";
    private static final String EMAIL = "kanari.kontaktperson@example.org";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private String partner = "";
    private Person editor = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        partner = plans.partner();
        editor = people.with(ProgrammeRole.EDITOR, programme);
    }

    private String list() {
        return "/api/v1/programmes/" + programme + "/contacts";
    }

    private String cards() {
        return "/api/v1/programmes/" + programme + "/contact-cards";
    }

    private String body(String name, String role) {
        return """
                {"role": "%s", "partner": "%s", "mailbox": "post@example.org",
                 "person": {"name": "%s", "phone": "%s", "email": "%s"}}""".formatted(role, partner, name, PHONE, EMAIL);
    }

    private Response post(Person person, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(list());
    }

    private String made() {
        Response made = post(editor, body(NAME, "Programleder"));
        made.then().statusCode(201).header("Location", endsWith(made.path("id")));
        return "/api/v1/contacts/" + made.path("id");
    }

    private RequestSpecification seen(int version) {
        return editor.asks().header("If-Match", "\"" + version + "\"").contentType("application/json");
    }

    private Response agree(String contact, int version, String level) {
        return seen(version)
                .body("{\"publicLevel\": \"" + level + "\", \"consentedOn\": \"2026-01-15\"}")
                .put(contact + "/consent");
    }

    @Test
    @DisplayName("says nothing of the person until they have agreed, and everything to those who may read contacts")
    void closedAtFirst() {
        String contact = made();
        given().get(list())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].role", equalTo("Programleder"))
                .body("items[0].partner.slug", equalTo(partner))
                .body("items[0].mailbox", equalTo("post@example.org"))
                .body("items[0].held", equalTo(false))
                .body("items[0].person", nullValue());
        people.with(ProgrammeRole.BOARD, programme)
                .asks()
                .get(contact)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("person.name", equalTo(NAME))
                .body("person.phone", equalTo(PHONE))
                .body("person.email", equalTo(EMAIL))
                .body("person.publicLevel", equalTo("NONE"))
                .body("shown.person", nullValue())
                .body("allowedActions", empty());
        editor.asks()
                .get(cards())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("items.person.name", contains(NAME))
                .body("items[0].allowedActions", contains("CHANGE", "CONSENT", "WITHDRAW"));
    }

    @ParameterizedTest
    @CsvSource({"ROLE_ONLY, false, false", "NAME, true, false", "CONTACT, true, true"})
    @DisplayName("says what the person has agreed to, and no more; nothing at once when they change their mind")
    void levels(String level, boolean named, boolean reached) {
        String contact = made();
        agree(contact, 1, level)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("person.consentedOn", equalTo("2026-01-15"))
                .body("person.consentNotedAt", notNullValue())
                .body("person.consentNotedBy", equalTo(editor.actor()))
                .body("allowedActions", hasItem("WITHDRAW_CONSENT"));
        Response shown = given().get(list());
        shown.then().body("items[0].held", equalTo(true));
        assertEquals(named, shown.asString().contains(NAME));
        assertEquals(reached, shown.asString().contains(PHONE));
        assertEquals(reached, shown.asString().contains(EMAIL));
        String table = given().accept("text/csv").get(list()).asString();
        assertEquals(reached, table.contains(EMAIL), table);

        seen(2).put(contact + "/consent-withdrawal")
                .then()
                .statusCode(200)
                .body("person.publicLevel", equalTo("NONE"))
                .body("person.consentedOn", nullValue());
        String after = given().get(list()).asString();
        assertFalse(after.contains(NAME) || after.contains(PHONE) || after.contains(EMAIL), after);
        seen(3).put(contact + "/consent-withdrawal").then().statusCode(409);
    }

    @Test
    @DisplayName("says nothing of somebody else, who has agreed to nothing")
    void somebodyElse() {
        String contact = made();
        agree(contact, 1, "CONTACT").then().statusCode(200);
        seen(2).body(body(NAME, "Prosjektleder"))
                .put(contact)
                .then()
                .statusCode(200)
                .body("person.publicLevel", equalTo("CONTACT"));
        seen(3).body(body("Kanari Etterfølger", "Prosjektleder"))
                .put(contact)
                .then()
                .statusCode(200)
                .body("person.publicLevel", equalTo("NONE"))
                .body("shown.held", equalTo(false));
        String shown = given().get(list()).asString();
        assertTrue(shown.contains("Prosjektleder"));
        assertFalse(shown.contains("Kanari") || shown.contains(EMAIL), shown);
    }

    @Test
    @DisplayName("forgets the person when it is withdrawn, and is then in no list")
    void withdrawn() {
        String contact = made();
        agree(contact, 1, "CONTACT").then().statusCode(200);
        seen(2).put(contact + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue())
                .body("person", nullValue())
                .body("shown", nullValue())
                .body("allowedActions", empty());
        given().get(list()).then().body("items", empty());
        editor.asks().get(cards()).then().body("items", empty());
        assertEquals(
                0,
                rows.number(
                        "select count(*) from contact_person where email = ? and contact_id = ?", EMAIL, id(contact)));
        seen(3).put(contact + "/withdrawal").then().statusCode(409);
        seen(3).body(body(NAME, "Programleder")).put(contact).then().statusCode(409);
        assertEquals("UPSERT UPSERT DELETE", ledger(contact, "op"));
    }

    @Test
    @DisplayName("stands in the ledger with its role and organisation, and with no way to reach anybody")
    void ledger() {
        String contact = made();
        agree(contact, 1, "CONTACT").then().statusCode(200);
        seen(2).queryParam("reason", NAME + " har sluttet.")
                .put(contact + "/consent-withdrawal")
                .then()
                .statusCode(200);
        assertEquals("UPSERT UPSERT UPSERT", ledger(contact, "op"));
        String all = rows.text(
                "select string_agg(cast(l as text), ' ') from ledger l where entity_type = 'CONTACT' and entity_id = ?",
                id(contact));
        assertTrue(all.contains("Programleder") && all.contains(partner), all);
        assertFalse(all.contains("Kanari") || all.contains(PHONE) || all.contains("@"), all);
        assertEquals(
                "id, partner, programmeId, role, version",
                rows.text(
                        "select string_agg(distinct k, ', ' order by k) from ledger l, jsonb_object_keys(l.snapshot) k"
                                + " where l.entity_type = 'CONTACT'"));
    }

    private String ledger(String contact, String column) {
        return rows.text(
                "select string_agg(" + column + ", ' ' order by seq) from ledger where entity_type = 'CONTACT'"
                        + " and entity_id = ?",
                id(contact));
    }

    private static UUID id(String contact) {
        return UUID.fromString(contact.substring(contact.lastIndexOf('/') + 1));
    }

    @Test
    @DisplayName("is kept without its person for who sends the request again")
    void toldOnce() {
        String key = UUID.randomUUID().toString();
        String body = body(NAME, "Programleder");
        editor.sends(body)
                .header("Idempotency-Key", key)
                .post(list())
                .then()
                .statusCode(201)
                .body("person.name", equalTo(NAME));
        editor.sends(body)
                .header("Idempotency-Key", key)
                .post(list())
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("person", nullValue());
        assertEquals(0, rows.number("select count(*) from idempotency_record r where cast(r as text) like '%Kanari%'"));
        given().get(list()).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("is read by the reporter of its organisation, and by no other reporter, reader, auditor or program")
    void whoReads() {
        String contact = made();
        Person own = people.with(ProgrammeRole.PARTNER_REPORTER, programme, partner);
        own.asks().get(contact).then().statusCode(200).body("person.name", equalTo(NAME));
        own.asks().get(cards()).then().statusCode(200).body("items", hasSize(1));
        Person other = people.with(ProgrammeRole.PARTNER_REPORTER, programme, plans.partner());
        other.asks().get(contact).then().statusCode(404);
        other.asks().get(cards()).then().statusCode(200).body("items", empty());
        for (ProgrammeRole role : new ProgrammeRole[] {ProgrammeRole.READER, ProgrammeRole.COUNTY_AUDITOR}) {
            Person reader = people.with(role, programme);
            reader.asks().get(contact).then().statusCode(404);
            reader.asks().get(cards()).then().statusCode(403);
        }
        people.stranger().asks().get(cards()).then().statusCode(404);
        people.administrator().asks().get(contact).then().statusCode(404);
        String written = people.program("WRITE", programme)
                .asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body(NAME, "Rådgiver"))
                .post(list())
                .then()
                .statusCode(201)
                .body("role", equalTo("Rådgiver"))
                .extract()
                .path("id");
        people.program("WRITE", programme)
                .asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(body("Kanari Annen", "Rådgiver"))
                .put("/api/v1/contacts/" + written)
                .then()
                .statusCode(200)
                .body("person", nullValue());
        given().get(cards()).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring 99 88 77 66", "post@example.org", "01017012345", "+4799887766"})
    @DisplayName("has no number and no address in its role, which stays in the ledger")
    void plainRole(String role) {
        post(editor, body(NAME, role)).then().statusCode(400).body("errors.pointer", hasItem("/role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Programleder 2024-2026", "Leder, fase 2", "Rådgiver"})
    @DisplayName("may have a year in its role")
    void role(String role) {
        post(editor, body(NAME, role)).then().statusCode(201);
    }

    @Test
    @DisplayName("is refused when it points nowhere, and consent when there is nobody, nothing, or no such day yet")
    void refused() {
        post(editor, body(NAME, "Leder").replace(partner, "ingen-slik")).then().statusCode(422);
        String alone = "{\"role\": \"Leder\", \"partner\": \"" + partner + "\"";
        post(editor, alone + ", \"measure\": \"99\"}").then().statusCode(422);
        String past = body(NAME, "Leder").replace("\"phone\"", "\"retentionUntil\": \"2020-01-01\", \"phone\"");
        post(editor, past).then().statusCode(422).body("errors[0].pointer", equalTo("/person/retentionUntil"));
        String nobody = "/api/v1/contacts/"
                + post(editor, alone + "}").then().statusCode(201).extract().path("id");
        agree(nobody, 1, "NAME").then().statusCode(409);
        String contact = made();
        agree(contact, 1, "NONE").then().statusCode(422);
        seen(1).body("{\"publicLevel\": \"NAME\", \"consentedOn\": \"2199-01-15\"}")
                .put(contact + "/consent")
                .then()
                .statusCode(422);
        agree(contact, 7, "NAME").then().statusCode(412);
        given().get(list()).then().body("items.person", everyItem(nullValue())).body("items", not(empty()));
    }

    @Test
    @DisplayName("is shown by the database only when somebody has agreed, and is nobody's when it was withdrawn")
    void database() {
        UUID contact = id(made());
        Rows.assertBroken(
                "ck_contact_person_consent",
                () -> rows.run("update contact_person set public_level = 'NAME' where contact_id = ?", contact));
        rows.run("delete from contact_person where contact_id = ?", contact);
        rows.run("update contact set withdrawn_at = now() where id = ?", contact);
        Rows.assertBroken(
                "tg_contact_person_of_one_that_is",
                () -> rows.run(
                        "insert into contact_person (contact_id, name, public_level) values (?, 'Prøve', 'NONE')",
                        contact));
    }

    @Test
    @DisplayName("is neither published nor forgotten by a program, which cannot read the person")
    void program() {
        String contact = made();
        People.Program program = people.program("WRITE", programme);
        program.asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"publicLevel\": \"CONTACT\", \"consentedOn\": \"2026-01-15\"}")
                .put(contact + "/consent")
                .then()
                .statusCode(403);
        program.asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .queryParam("reason", "Ny postkasse.")
                .body("{\"role\": \"Programleder\", \"partner\": \"%s\", \"mailbox\": \"ny@example.org\"}"
                        .formatted(partner))
                .put(contact)
                .then()
                .statusCode(200);
        editor.asks()
                .get(contact)
                .then()
                .body("mailbox", equalTo("ny@example.org"))
                .body("person.name", equalTo(NAME));
        given().get(list()).then().body("items[0].person", nullValue());
    }
}

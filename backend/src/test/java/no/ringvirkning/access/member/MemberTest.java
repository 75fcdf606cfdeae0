package no.ringvirkning.access.member;

import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The members of a programme")
class MemberTest {

    @Inject
    People people;

    @Inject
    Rows rows;

    private String programme;

    @BeforeEach
    void programme() {
        programme = rows.programme();
    }

    private String members() {
        return "/api/v1/programmes/" + programme + "/members";
    }

    private String partner() {
        String slug = Fresh.slug("partner");
        rows.run(
                "insert into partner (id, slug, kind, type, version) values (gen_random_uuid(), ?, 'ORGANISATION', 'COMPANY', 1)",
                slug);
        rows.run(
                "insert into partner_name (partner_id, position, name) select id, 0, 'Firmaet' from partner where slug = ?",
                slug);
        return slug;
    }

    @Test
    @DisplayName("are made, changed and removed by its lead, and what happened is noted")
    void lead() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        Person bente = people.stranger();
        lead.sends(json("role", "EDITOR"))
                .put(members() + "/" + bente.account())
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("role", equalTo("EDITOR"))
                .body("displayName", equalTo("Prøve"));
        lead.asks()
                .get(members())
                .then()
                .body("items.id", hasItem(bente.account().toString()));
        String partner = partner();
        lead.sends(json("role", "PARTNER_REPORTER", "partner", partner))
                .put(members() + "/" + bente.account())
                .then()
                .statusCode(200)
                .body("partner.slug", equalTo(partner))
                .body("partner.name", equalTo("Firmaet"));
        lead.asks().delete(members() + "/" + bente.account()).then().statusCode(204);
        lead.asks().delete(members() + "/" + bente.account()).then().statusCode(404);
        lead.asks()
                .get(members())
                .then()
                .body("items.id", not(hasItem(bente.account().toString())));
        assertEquals(2, events("MEMBER_SET", bente, lead));
        assertEquals(1, events("MEMBER_REMOVED", bente, lead));
    }

    private long events(String kind, Person of, Person by) {
        return rows.number(
                "select count(*) from security_event e join programme p on p.id = e.programme_id"
                        + " where e.kind = ? and e.account_id = ? and e.actor = ? and p.slug = ?",
                kind,
                of.account(),
                by.actor(),
                programme);
    }

    @Test
    @DisplayName("are found by what they sign in with, exactly, when they are new")
    void add() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        String loginName = Fresh.word();
        Person bente = people.stranger();
        rows.run("update account set login_name = ? where id = ?", loginName, bente.account());
        lead.sends(json("loginName", loginName.toUpperCase(java.util.Locale.ROOT) + " ", "role", "READER"))
                .post(members())
                .then()
                .statusCode(201)
                .header("Location", equalTo(members() + "/" + bente.account()))
                .body("role", equalTo("READER"));
        lead.sends(json("loginName", loginName, "role", "EDITOR"))
                .post(members())
                .then()
                .statusCode(409);
        for (String none : new String[] {"%", loginName.substring(1), Fresh.word()}) {
            lead.sends(json("loginName", none, "role", "READER"))
                    .post(members())
                    .then()
                    .statusCode(422);
        }
    }

    @TestFactory
    @DisplayName(
            "are the business of nobody else: not of other roles, and not of the lead of another programme (V8.2.1, V8.2.2)")
    Stream<DynamicTest> others() {
        Person victim = people.with(ProgrammeRole.EDITOR, programme);
        String elsewhere = rows.programme();
        Map<String, Person> all = Map.of(
                "reader", people.with(ProgrammeRole.READER, programme),
                "partner reporter", people.with(ProgrammeRole.PARTNER_REPORTER, programme, partner()),
                "editor", people.with(ProgrammeRole.EDITOR, programme),
                "board", people.with(ProgrammeRole.BOARD, programme),
                "county auditor", people.with(ProgrammeRole.COUNTY_AUDITOR, programme),
                "lead elsewhere", people.with(ProgrammeRole.LEAD, elsewhere),
                "reader elsewhere", people.with(ProgrammeRole.READER, elsewhere),
                "stranger", people.stranger());
        return all.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    Person person = row.getValue();
                    // A role for one organisation does not even tell who else is there.
                    boolean knows = rows.number(
                                    "select count(*) from membership m join programme p on p.id = m.programme_id"
                                            + " where m.account_id = ? and p.slug = ? and m.role <> 'PARTNER_REPORTER'",
                                    person.account(),
                                    programme)
                            > 0;
                    int refused = knows ? 403 : 404;
                    boolean reads = row.getKey().matches("editor|board");
                    person.asks().get(members()).then().statusCode(reads ? 200 : refused);
                    for (UUID account : new UUID[] {person.account(), victim.account()}) {
                        person.sends(json("role", "LEAD"))
                                .put(members() + "/" + account)
                                .then()
                                .statusCode(refused);
                        person.asks().delete(members() + "/" + account).then().statusCode(refused);
                    }
                    person.sends(json("loginName", "x", "role", "READER"))
                            .post(members())
                            .then()
                            .statusCode(refused);
                    victim.asks().get("/api/v1/session").then().statusCode(200);
                    assertEquals(
                            0,
                            rows.number(
                                    "select count(*) from membership m join programme p on p.id = m.programme_id"
                                            + " where p.slug = ? and m.role = 'LEAD'",
                                    programme));
                }));
    }

    @Test
    @DisplayName("get their first lead from an administrator, who gives no other role and no second lead")
    void firstLead() {
        Person administrator = people.administrator();
        Person anne = people.stranger();
        Person bente = people.stranger();
        administrator
                .sends(json("role", "EDITOR"))
                .put(members() + "/" + anne.account())
                .then()
                .statusCode(404);
        administrator
                .sends(json("role", "LEAD"))
                .put(members() + "/" + anne.account())
                .then()
                .statusCode(200);
        administrator
                .sends(json("role", "LEAD"))
                .put(members() + "/" + bente.account())
                .then()
                .statusCode(404);
        administrator.asks().delete(members() + "/" + anne.account()).then().statusCode(404);
        administrator.asks().get(members()).then().statusCode(200).body("items.role", hasItem("LEAD"));
    }

    @Test
    @DisplayName("keep a lead: the last one neither leaves nor becomes something else")
    void lastLead() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        String own = members() + "/" + lead.account();
        lead.asks().delete(own).then().statusCode(409).body("type", equalTo("urn:ringvirkning:problem:last-lead"));
        lead.sends(json("role", "READER")).put(own).then().statusCode(409);
        lead.sends(json("role", "LEAD")).put(own).then().statusCode(200);
        Person other = people.with(ProgrammeRole.LEAD, programme);
        other.asks().delete(own).then().statusCode(204);
        other.asks().delete(members() + "/" + other.account()).then().statusCode(409);
    }

    @Test
    @DisplayName("sign in anew when their role changes (V7.4.2)")
    void sessions() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        Person bente = people.with(ProgrammeRole.EDITOR, programme);
        Person calle = people.with(ProgrammeRole.EDITOR, programme);
        lead.sends(json("role", "READER"))
                .put(members() + "/" + bente.account())
                .then()
                .statusCode(200);
        bente.asks().get("/api/v1/session").then().statusCode(401);
        calle.asks().get("/api/v1/session").then().statusCode(200);
        lead.asks().delete(members() + "/" + calle.account()).then().statusCode(204);
        calle.asks().get("/api/v1/session").then().statusCode(401);
        lead.asks().get("/api/v1/session").then().statusCode(200);
    }

    @Test
    @DisplayName("are refused when the role, the organisation or the account does not fit")
    void bad() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        Person bente = people.stranger();
        String one = members() + "/" + bente.account();
        lead.sends(json("role", "PARTNER_REPORTER")).put(one).then().statusCode(422);
        lead.sends(json("role", "EDITOR", "partner", partner())).put(one).then().statusCode(422);
        lead.sends(json("role", "PARTNER_REPORTER", "partner", "no-such-partner"))
                .put(one)
                .then()
                .statusCode(422);
        lead.sends(json("role", "KING")).put(one).then().statusCode(400);
        lead.sends("{}").put(one).then().statusCode(400);
        lead.sends(json("role", "READER"))
                .put(members() + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        lead.sends(json("role", "READER")).put(members() + "/no-id").then().statusCode(404);
        rows.run("update account set state = 'DISABLED' where id = ?", bente.account());
        lead.sends(json("role", "READER")).put(one).then().statusCode(404);
        lead.sends(json("role", "READER"))
                .put("/api/v1/programmes/no-such-programme/members/" + bente.account())
                .then()
                .statusCode(404);
        assertEquals(0, rows.number("select count(*) from membership where account_id = ?", bente.account()));
    }
}

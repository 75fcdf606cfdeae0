package no.ringvirkning.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Domain 25, Security 28: who is no longer needed is forgotten by plan")
class RetentionTest {

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    RetentionService retention;

    private String programme = "";
    private Person lead = new Person(UUID.randomUUID(), "");

    @BeforeEach
    void enter() {
        programme = plans.programme();
        lead = people.with(ProgrammeRole.LEAD, programme);
    }

    private UUID contact() {
        return UUID.fromString(lead.sends("""
                        {"role": "Leder", "partner": "%s", "person": {"name": "Prøve"}}""".formatted(plans.partner()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/programmes/" + programme + "/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private boolean isKnown(UUID contact) {
        return rows.number("select count(*) from contact_person where contact_id = ?", contact) == 1;
    }

    /** @param last the last day of the programme, in SQL */
    private void ends(String last) {
        rows.run(
                "delete from programme_period where programme_id = (select id from programme where slug = ?)",
                programme);
        rows.run(
                "insert into programme_period (programme_id, position, key, kind, to_date, to_precision, historic)"
                        + " select id, 0, 'formell', 'FORMAL', " + last
                        + ", 'DAY', false from programme where slug = ?",
                programme);
    }

    /** What was entered behind the back of the record is not left in it. */
    @AfterEach
    void withoutPeriods() {
        rows.run(
                "delete from programme_period where programme_id = (select id from programme where slug = ?)",
                programme);
    }

    @Test
    @DisplayName("the person of a contact is, on the day after the last that was said")
    void dayThatWasSaid() {
        UUID due = contact();
        UUID today = contact();
        rows.run("update contact_person set retention_until = current_date - 2 where contact_id = ?", due);
        rows.run("update contact_person set retention_until = current_date + 1 where contact_id = ?", today);
        retention.forgetOld();
        assertFalse(isKnown(due));
        assertTrue(isKnown(today));
        assertEquals(
                "system",
                rows.text(
                        "select actor from ledger where entity_type = 'CONTACT' and entity_id = ? order by seq desc limit 1",
                        due));
        assertEquals(2, rows.number("select version from contact where id = ?", due));
    }

    @Test
    @DisplayName("the person of a contact is a year after the end of the programme, and not while it goes on")
    void endOfProgramme() {
        UUID contact = contact();
        ends("null");
        retention.forgetOld();
        assertTrue(isKnown(contact));
        ends("current_date - interval '11 months'");
        retention.forgetOld();
        assertTrue(isKnown(contact));
        ends("current_date - interval '12 months' - interval '2 days'");
        retention.forgetOld();
        assertFalse(isKnown(contact));
    }

    @Test
    @DisplayName("sessions, browsers, invitations and events are after a year, and not before; how many, is noted")
    void access() {
        String[] ages = {"13 months", "11 months"};
        for (String age : ages) {
            rows.run(
                    "insert into session (id, token_hash, account_id, made_at, last_seen_at)"
                            + " values (?, ?, ?, now() - cast(? as interval), now() - cast(? as interval))",
                    UUID.randomUUID(),
                    Token.hash(Token.make()),
                    lead.account(),
                    age,
                    age);
            rows.run(
                    "insert into device (id, token_hash, account_id, made_at) values (?, ?, ?, now() - cast(? as interval))",
                    UUID.randomUUID(),
                    Token.hash(Token.make()),
                    lead.account(),
                    age);
            rows.run(
                    "insert into invitation (id, token_hash, account_id, made_at, expires_at, version)"
                            + " values (?, ?, ?, now() - interval '20 months', now() - cast(? as interval), 1)",
                    UUID.randomUUID(),
                    Token.hash(Token.make()),
                    lead.account(),
                    age);
            rows.run(
                    "insert into security_event (id, recorded_at, kind, account_id, detail)"
                            + " values (?, now() - cast(? as interval), 'SIGNED_IN', ?, '{}')",
                    UUID.randomUUID(),
                    age,
                    lead.account());
        }
        assertEquals(3, of("session"));
        assertEquals(2, of("device") * of("invitation") * of("security_event") / 4);
        retention.forgetOld();
        assertEquals(2, of("session"), "the one that is in use, and the younger");
        assertEquals(1, of("device"));
        assertEquals(1, of("invitation"));
        assertEquals(1, of("security_event"));
        String noted = rows.text(
                "select cast(detail as text) from security_event where kind = 'OLD_FORGOTTEN' order by recorded_at desc limit 1");
        assertTrue(noted.contains("\"sessions\"") && noted.contains("\"events\""), noted);
        long notes = rows.number("select count(*) from security_event where kind = 'OLD_FORGOTTEN'");
        retention.forgetOld();
        assertEquals(notes, rows.number("select count(*) from security_event where kind = 'OLD_FORGOTTEN'"));
    }

    private long of(String table) {
        return rows.number("select count(*) from " + table + " where account_id = ?", lead.account());
    }

    @Test
    @DisplayName("nobody else deletes what happened, however old, and nobody at all what is young")
    void database() {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        String insert = "insert into security_event (id, recorded_at, kind, detail)"
                + " values (?, now() - cast(? as interval), 'SIGNED_IN', '{}')";
        rows.run(insert, old, "10 months");
        rows.run(insert, young, "20 days");
        assertThrows(IllegalStateException.class, () -> rows.run("delete from security_event where id = ?", old));
        assertThrows(
                IllegalStateException.class,
                () -> rows.run("set local ringvirkning.forgets = 'on'; delete from security_event where id = '" + young
                        + "'"));
        assertThrows(
                IllegalStateException.class,
                () -> rows.run("update security_event set detail = '{\"a\": \"b\"}' where id = ?", old));
    }
}

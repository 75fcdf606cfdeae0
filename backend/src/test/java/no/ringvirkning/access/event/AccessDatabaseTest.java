package no.ringvirkning.access.event;

import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The database, asked past the code,")
class AccessDatabaseTest {

    @Inject
    Rows rows;

    @Inject
    People people;

    private void account(String loginName, String displayName, String state, String hash) {
        rows.run(
                "insert into account (id, login_name, display_name, password_hash, administrator, state, made_at, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, false, ?, now(), 1)",
                loginName,
                displayName,
                hash,
                state);
    }

    @Test
    @DisplayName("never changes or forgets what happened (V16.4.2)")
    void appendOnly() {
        UUID id = UUID.randomUUID();
        rows.run("insert into security_event (id, recorded_at, kind, detail) values (?, now(), 'SIGNED_IN', '{}')", id);
        for (String change : new String[] {
            "update security_event set kind = 'SIGNED_OUT'", "delete from security_event", "truncate security_event"
        }) {
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> rows.run(change));
            assertTrue(String.valueOf(refused.getCause().getMessage()).contains("what happened is not changed"));
        }
        assertEquals(1, rows.number("select count(*) from security_event where id = ? and kind = 'SIGNED_IN'", id));
        assertBroken(
                "ck_security_event_kind",
                () -> rows.run("insert into security_event (id, recorded_at, kind, detail)"
                        + " values (gen_random_uuid(), now(), 'signed in', '{}')"));
        assertBroken(
                "ck_security_event_detail",
                () -> rows.run("insert into security_event (id, recorded_at, kind, detail)"
                        + " values (gen_random_uuid(), now(), 'SIGNED_IN', '[]')"));
    }

    @Test
    @DisplayName("keeps no password as it is, no name in two spellings, and no state that there is not")
    void accounts() {
        String name = Fresh.word();
        account(name, "Anne", "INVITED", null);
        assertBroken("uq_account_login_name", () -> account(name, "Anne", "INVITED", null));
        assertBroken("ck_account_login_name", () -> account("Anne" + name, "Anne", "INVITED", null));
        assertBroken("ck_account_display_name", () -> account(Fresh.word(), " ", "INVITED", null));
        assertBroken(
                "ck_account_password_hash", () -> account(Fresh.word(), "Anne", "ACTIVE", "ugle tråkker på snøfonn"));
        assertBroken("ck_account_state", () -> account(Fresh.word(), "Anne", "KNOWN", null));
        assertBroken("ck_account_invited", () -> account(Fresh.word(), "Anne", "INVITED", "$argon2id$x"));
    }

    @Test
    @DisplayName("keeps hashes of tokens, and lives that end after they began")
    void tokens() {
        UUID account = people.account(false);
        assertBroken(
                "ck_session_token",
                () -> rows.run(
                        "insert into session (id, token_hash, account_id, made_at, last_seen_at)"
                                + " values (gen_random_uuid(), 'token', ?, now(), now())",
                        account));
        assertBroken(
                "ck_session_seen",
                () -> rows.run(
                        "insert into session (id, token_hash, account_id, made_at, last_seen_at)"
                                + " values (gen_random_uuid(), sha256('a'), ?, now(), now() - interval '1 hour')",
                        account));
        assertBroken(
                "ck_invitation_life",
                () -> rows.run("insert into invitation (id, token_hash, made_at, expires_at, version)"
                        + " values (gen_random_uuid(), sha256('b'), now(), now(), 1)"));
        assertBroken(
                "ck_invitation_end",
                () -> rows.run(
                        "insert into invitation (id, token_hash, made_at, expires_at, used_at, withdrawn_at, version)"
                                + " values (gen_random_uuid(), sha256('c'), now(), now() + interval '1 day', now(), now(), 1)"));
    }

    @Test
    @DisplayName("keeps one role for an account in a programme, with an organisation where it is for one")
    void memberships() {
        UUID account = people.account(false);
        String programme = rows.programme();
        people.enrol(account, no.ringvirkning.access.ProgrammeRole.EDITOR, programme, null);
        assertBroken(
                "uq_membership",
                () -> people.enrol(account, no.ringvirkning.access.ProgrammeRole.LEAD, programme, null));
        assertBroken(
                "ck_membership_partner",
                () -> people.enrol(
                        account, no.ringvirkning.access.ProgrammeRole.PARTNER_REPORTER, rows.programme(), null));
    }
}

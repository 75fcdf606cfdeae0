package no.ringvirkning.access.write;

import static no.ringvirkning.testing.Rows.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The record of requests that were carried out")
class IdempotencyDatabaseTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final String INSERT =
            "insert into idempotency_record (caller, key, request, answer, made_at) values (?, ?, 'x', ?, now())";

    @Inject
    IdempotencyRepository requests;

    @Inject
    Rows rows;

    @Test
    @DisplayName("holds no request without its answer, none twice, and no key that is not one")
    void constraints() {
        String key = UUID.randomUUID().toString();
        assertBroken("tg_idempotency_record_answered", () -> rows.run(INSERT, "a", key, null));
        rows.run(INSERT, "a", key, "{}");
        assertBroken("idempotency_record_pkey", () -> rows.run(INSERT, "a", key, "{}"));
        rows.run(INSERT, "b", key, "{}");
        assertBroken("ck_idempotency_record_key", () -> rows.run(INSERT, "a", "kort", "{}"));
    }

    @Test
    @DisplayName("is kept for as long as a request may be sent again, and forgotten then")
    void forgotten() {
        String caller = "account:" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            assertTrue(requests.begins(
                    caller, "gammel-1", "x", NOW.minus(Writes.REMEMBERED).minusSeconds(1)));
            requests.ends(caller, "gammel-1", null, "{}");
            assertTrue(requests.begins(
                    caller, "ung-nok-1", "x", NOW.minus(Writes.REMEMBERED).plusSeconds(1)));
            requests.ends(caller, "ung-nok-1", "/her", "{}");
            assertFalse(requests.begins(caller, "ung-nok-1", "x", NOW));
        });
        QuarkusTransaction.requiringNew().run(() -> requests.forget(NOW.minus(Writes.REMEMBERED)));
        assertTrue(requests.find(caller, "gammel-1").isEmpty());
        assertEquals(
                new Answered("x", "/her", "{}"),
                requests.find(caller, "ung-nok-1").orElseThrow());
    }
}

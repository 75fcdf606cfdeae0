package no.ringvirkning.access.client;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Rights;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Security 9: how often a program may ask")
class ClientLimitsTest {

    private static final Clock STILL = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private static Actor client(String id) {
        return new Actor("client:" + id, Rights.NONE);
    }

    @Test
    @DisplayName("is counted for each, and comes back with time")
    void counted() {
        ClientLimits limits = new ClientLimits(STILL, 60);
        for (int i = 0; i < 60; i++) {
            limits.counted(client("one"));
        }
        ProblemException refused = assertThrows(ProblemException.class, () -> limits.counted(client("one")));
        assertEquals(HttpProblem.TOO_MANY_REQUESTS, refused.type());
        assertNotNull(refused.retryAfter());
        assertEquals(Duration.ofSeconds(1), refused.retryAfter());
        assertDoesNotThrow(() -> limits.counted(client("another")));
    }

    @Test
    @DisplayName("is not limited when that is what is configured")
    void none() {
        ClientLimits limits = new ClientLimits(STILL, 0);
        for (int i = 0; i < 10_000; i++) {
            limits.counted(client("one"));
        }
    }
}

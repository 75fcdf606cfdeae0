package no.ringvirkning.access.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.shared.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The limits of signing in (V6.3.1)")
class SignInLimitsTest {

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private final SignInLimits limits = new SignInLimits(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            10);

    private long refused(Runnable attempt) {
        ProblemException refused = assertThrows(ProblemException.class, attempt::run);
        assertEquals(AccountProblem.TOO_MANY_TRIES, refused.type());
        assertNotNull(refused.retryAfter());
        return refused.retryAfter().toSeconds();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    @DisplayName("make who was wrong five times wait half a minute, then twice as long each time, at most 15 minutes")
    void doubling() {
        for (int i = 0; i < 5; i++) {
            assertDoesNotThrow(() -> limits.tryTo("anne", "there", true));
            limits.wrong("Anne ", "there");
        }
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            long wait = refused(() -> limits.tryTo("ANNE", "there", true));
            waits.add(wait);
            pass(Duration.ofSeconds(wait - 1));
            refused(() -> limits.tryTo("anne", "there", true));
            pass(Duration.ofSeconds(1));
            assertDoesNotThrow(() -> limits.tryTo("anne", "there", true));
            limits.wrong("anne", "there");
        }
        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L), waits);
        // Others do not wait: not the owner somewhere else, and nobody else there.
        assertDoesNotThrow(() -> limits.tryTo("anne", "elsewhere", true));
        assertDoesNotThrow(() -> limits.tryTo("bente", "there", true));
        pass(Duration.ofMinutes(15));
        limits.right("anne", "there", true, "there");
        limits.wrong("anne", "there");
        assertDoesNotThrow(() -> limits.tryTo("anne", "there", true), "it begins anew");
    }

    @Test
    @DisplayName("let ten tries a minute come from one address, and give back those that were right")
    void address() {
        for (int i = 0; i < 300; i++) {
            limits.fromAddress("office");
            limits.tryTo("colleague" + i, "office", false);
            limits.right("colleague" + i, "office", false, "office");
        }
        for (int i = 0; i < 10; i++) {
            limits.fromAddress("office");
        }
        long wait = refused(() -> limits.fromAddress("office"));
        assertTrue(wait <= 6, "ten a minute: " + wait);
        assertDoesNotThrow(() -> limits.fromAddress("home"));
        pass(Duration.ofSeconds(6));
        limits.fromAddress("office");
        refused(() -> limits.fromAddress("office"));
    }

    @Test
    @DisplayName(
            "let an account be guessed at 100 times an hour from everywhere, and let browsers that know it in still")
    void spray() {
        int looked = 0;
        for (int i = 0; i < 10_000; i++) {
            String from = "bot" + i;
            try {
                limits.tryTo("anne", from, false);
                looked++;
                limits.wrong("anne", from);
            } catch (ProblemException e) {
                assertEquals(AccountProblem.TOO_MANY_TRIES, e.type());
            }
        }
        assertEquals(100, looked);
        assertDoesNotThrow(() -> limits.tryTo("anne", "browser 1", true));
        assertDoesNotThrow(() -> limits.tryTo("bente", "bot1", false));
        refused(() -> limits.tryTo("anne", "a new place", false));
        pass(Duration.ofMinutes(1));
        assertDoesNotThrow(() -> limits.tryTo("anne", "a new place", false));
    }

    @Test
    @DisplayName("take no more room than they may: what is not asked for goes first")
    void bounded() {
        for (int i = 0; i < 5; i++) {
            limits.wrong("anne", "there");
        }
        for (int i = 0; i < 120_000; i++) {
            limits.wrong("name" + i, "flood");
            if (i % 10_000 == 0) {
                refused(() -> limits.tryTo("anne", "there", true));
                pass(Duration.ofMillis(1));
            }
        }
        assertEquals(50_000, limits.remembered());
    }
}

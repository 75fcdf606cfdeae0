package no.ringvirkning.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trying links")
class LinkLimitsTest {

    private final LinkLimits limits =
            new LinkLimits(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC), 3);

    private void used(String from, LinkProblem why) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> limits.from(from, () -> {
                    throw new ProblemException(why, "");
                }));
        assertEquals(why, refused.type());
    }

    @Test
    @DisplayName("that there never were makes who tries them wait, and nobody else")
    void wrong() {
        for (int i = 0; i < 3; i++) {
            used("here", LinkProblem.LINK_UNKNOWN);
        }
        ProblemException refused = assertThrows(ProblemException.class, () -> limits.from("here", () -> "good"));
        assertEquals(HttpProblem.TOO_MANY_REQUESTS, refused.type());
        assertNotNull(refused.retryAfter());
        assertEquals("good", limits.from("there", () -> "good"));
    }

    @Test
    @DisplayName("that are good, or were, costs nothing")
    void right() {
        for (int i = 0; i < 9; i++) {
            assertEquals("good", limits.from("here", () -> "good"));
            used("here", LinkProblem.LINK_USED);
            used("here", LinkProblem.ANSWER_MISSING);
        }
    }
}

package no.ringvirkning.ledger;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Rights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was entered by mistake")
class MadeTest {

    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
    private static final Actor WHO = new Actor("account:1", Rights.NONE);

    @Test
    @DisplayName("is taken back by who entered it, for an hour")
    void anHour() {
        Made made = new Made(WHO.id(), AT);
        assertTrue(made.canBeTakenBack(WHO, AT.plusSeconds(3599)));
        assertFalse(made.canBeTakenBack(WHO, AT.plusSeconds(3600)));
        assertFalse(made.canBeTakenBack(new Actor("account:2", Rights.NONE), AT));
        assertTrue(made.canBeTakenBack(Actor.SYSTEM, AT.plusSeconds(3600)));
    }
}

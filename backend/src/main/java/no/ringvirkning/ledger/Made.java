package no.ringvirkning.ledger;

import java.time.Duration;
import java.time.Instant;
import no.ringvirkning.access.Actor;

/**
 * Who entered something, and when.
 *
 * @param actor as the ledger knows them
 */
public record Made(String actor, Instant at) {

    private static final Duration TO_THINK_AGAIN = Duration.ofHours(1);

    /** Whether it was this one, a short time ago: later, others may have built on it. The system may always. */
    public boolean canBeTakenBack(Actor by, Instant now) {
        return by.rights().everything()
                || (by.id().equals(actor) && at.plus(TO_THINK_AGAIN).isAfter(now));
    }
}

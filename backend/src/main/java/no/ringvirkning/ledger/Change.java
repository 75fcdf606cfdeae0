package no.ringvirkning.ledger;

import no.ringvirkning.access.Actor;

/**
 * Who changes something, and why. Every command takes one.
 *
 * @param actor who
 * @param reason why, in a sentence that the public may read
 */
public record Change(Actor actor, String reason) {

    public Change {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change needs a reason");
        }
    }
}

package no.ringvirkning.access.write;

import no.ringvirkning.access.Actor;

/**
 * One write, as far as it is the same for all.
 *
 * @param actor who makes it
 * @param reason why, in a sentence that the public may read
 * @param expectedVersion the version that the caller has seen of what is changed; 0 where something new is made
 */
public record Write(Actor actor, String reason, long expectedVersion) {}

package no.ringvirkning.access.session;

import java.time.Instant;
import java.util.UUID;
import no.ringvirkning.access.Actor;

/**
 * Somebody who is signed in.
 *
 * @param session by which
 * @param account who
 * @param actor who, as the ledger knows them, with what they may do now
 * @param expiresAt when the session ends if it is not used before
 */
public record SignedIn(UUID session, UUID account, Actor actor, Instant expiresAt) {}

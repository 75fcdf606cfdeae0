package no.ringvirkning.access.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Rights;

/** A session with whose it is, and what they may do, as it stands in the database. */
record KnownSession(
        UUID id, UUID account, boolean administrator, Instant madeAt, Instant lastSeenAt, List<Grant> grants) {

    SignedIn signedIn(Instant now) {
        Actor actor = new Actor("account:" + account, new Rights(false, administrator, grants));
        return new SignedIn(id, account, actor, Session.end(madeAt, now));
    }
}

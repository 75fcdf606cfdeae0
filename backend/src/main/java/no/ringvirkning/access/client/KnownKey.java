package no.ringvirkning.access.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Rights;
import org.jspecify.annotations.Nullable;

/** A key as it stands in the database. */
record KnownKey(
        UUID id,
        UUID programme,
        Scope scope,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    boolean isGood(Instant now) {
        return ApiKey.isGood(madeAt, expiresAt, revokedAt, now);
    }

    boolean wasNotedBefore(Instant moment) {
        return lastUsedAt == null || lastUsedAt.isBefore(moment);
    }

    Actor actor() {
        return new Actor(
                "client:" + id, new Rights(false, false, List.of(new Grant(programme, scope.permissions(), null))));
    }
}

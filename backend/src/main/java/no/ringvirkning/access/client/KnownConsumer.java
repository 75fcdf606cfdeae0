package no.ringvirkning.access.client;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ringvirkning.access.Grant;
import org.jspecify.annotations.Nullable;

/** Somebody with tokens, as they are registered in one programme. */
record KnownConsumer(UUID programme, @Nullable UUID partner, Scope scope, Instant madeAt, Instant expiresAt) {

    /** What they may there: as far as both the token and the register go, and nothing when one of them does not go anywhere. */
    Optional<Grant> grant(Set<Scope> ofToken, Instant now) {
        return ofToken.stream()
                .filter(each -> ApiKey.isGood(madeAt, expiresAt, null, now))
                .max(Scope::compareTo)
                .map(widest -> widest.compareTo(scope) < 0 ? widest : scope)
                .map(both -> new Grant(programme, both.permissions(), partner));
    }
}

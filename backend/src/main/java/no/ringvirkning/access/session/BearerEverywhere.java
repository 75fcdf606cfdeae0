package no.ringvirkning.access.session;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Has a bearer token looked at on operations that need no caller, too: else a wrong one would seem to work. */
@ApplicationScoped
class BearerEverywhere {

    private final CurrentIdentityAssociation identity;

    @Inject
    BearerEverywhere(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    @Nullable
    Uni<Void> check(RoutingContext context) {
        return SessionMechanism.bearer(context) != null
                ? identity.getDeferredIdentity().replaceWithVoid()
                : null;
    }
}

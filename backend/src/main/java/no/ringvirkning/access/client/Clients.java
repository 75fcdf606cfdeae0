package no.ringvirkning.access.client;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.ringvirkning.access.session.BearerRequest;
import no.ringvirkning.access.session.Caller;

/** Tells the framework which program calls by the bearer token that it shows. */
@ApplicationScoped
class Clients implements IdentityProvider<BearerRequest> {

    private final ApiKeyService keys;

    @Inject
    Clients(ApiKeyService keys) {
        this.keys = keys;
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() ->
                keys.recognise(request.token()).map(Caller::identity).orElseThrow(AuthenticationFailedException::new));
    }
}

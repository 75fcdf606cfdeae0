package no.ringvirkning.access.client;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.session.BearerRequest;
import no.ringvirkning.access.session.Caller;

/** Tells the framework which program calls by the bearer token that it shows. */
@ApplicationScoped
class Clients implements IdentityProvider<BearerRequest> {

    private final ApiKeyService keys;
    private final ConsumerService consumers;
    private final ClientLimits limits;

    @Inject
    Clients(ApiKeyService keys, ConsumerService consumers, ClientLimits limits) {
        this.keys = keys;
        this.consumers = consumers;
        this.limits = limits;
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> recognise(request.token())
                .map(limits::counted)
                .map(Caller::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    /** A key of ours has a beginning of its own, and no dots; a token that another has signed has two. */
    private Optional<Actor> recognise(String token) {
        return token.startsWith(ApiKey.BEGINNING) ? keys.recognise(token) : consumers.recognise(token);
    }
}

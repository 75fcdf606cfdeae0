package no.ringvirkning.access.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the framework who is signed in by the token of a session. */
@ApplicationScoped
class SessionIdentities implements IdentityProvider<SessionRequest> {

    private final SessionService sessions;

    @Inject
    SessionIdentities(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> sessions.recognise(request.token())
                .map(Caller::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }
}

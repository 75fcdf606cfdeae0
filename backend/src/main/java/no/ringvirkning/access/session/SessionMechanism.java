package no.ringvirkning.access.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out who calls, where an operation needs a caller. A session that is over is nobody's: its cookie is taken back. A bearer
 * token that is wrong is refused wherever it is shown, for a program that shows one believes in it.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    private final CrossSite crossSite;

    @Inject
    SessionMechanism(CrossSite crossSite) {
        this.crossSite = crossSite;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (hasBearer(context)) {
            // No bearer token is known yet.
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        String token = SessionCookie.of(context);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new SessionRequest(token))
                .invoke(() -> crossSite.refuse(context.request(), token))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithUni(() -> {
                    SessionCookie.take(context);
                    return Uni.createFrom().nullItem();
                });
    }

    static boolean hasBearer(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
    }

    /** Nobody is asked for a password by the browser itself. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}

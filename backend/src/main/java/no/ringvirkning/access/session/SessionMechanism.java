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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls, where an operation needs a caller. A session that is over is nobody's: its cookie is taken back. A bearer
 * token that is wrong is refused wherever it is shown, for a program that shows one believes in it.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    /** An empty token is one, too, and not a good one; the space before it gets lost on the way. */
    private static final Pattern BEARER = Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

    private final CrossSite crossSite;

    @Inject
    SessionMechanism(CrossSite crossSite) {
        this.crossSite = crossSite;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String bearer = bearer(context);
        if (bearer != null) {
            // Beside a session, too: a program that shows a token acts by it and by nothing else.
            return identities.authenticate(new BearerRequest(bearer)).invoke(() -> Identified.mark(context));
        }
        String token = SessionCookie.of(context);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new SessionRequest(token))
                .invoke(() -> crossSite.refuse(context.request(), token))
                .invoke(() -> Identified.mark(context))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithUni(() -> {
                    SessionCookie.take(context);
                    return Uni.createFrom().nullItem();
                });
    }

    /** The bearer token that the request shows, if any. */
    static @Nullable String bearer(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization.strip());
        return bearer.matches() ? Objects.requireNonNullElse(bearer.group(1), "") : null;
    }

    /** Nobody is asked for a password by the browser itself. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, BearerRequest.class);
    }
}

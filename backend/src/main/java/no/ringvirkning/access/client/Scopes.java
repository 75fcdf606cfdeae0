package no.ringvirkning.access.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.access.token.BearerToken;
import no.ringvirkning.access.token.TokenSettings;

/** What who signs tokens calls our scopes. */
@ApplicationScoped
class Scopes {

    private final TokenSettings settings;

    @Inject
    Scopes(TokenSettings settings) {
        this.settings = settings;
    }

    /** Those of ours that the token was made for; none when it was made for something else. */
    Set<Scope> of(BearerToken token) {
        TokenSettings.Issuer issuer = settings.issuers().get(token.issuer());
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            if (name(scope, issuer).filter(token.scopes()::contains).isPresent()) {
                scopes.add(scope);
            }
        }
        return scopes;
    }

    private static Optional<String> name(Scope scope, TokenSettings.Issuer issuer) {
        return switch (scope) {
            case READ -> issuer.readScope();
            case REPORT -> issuer.reportScope();
            case WRITE -> issuer.writeScope();
        };
    }
}

package no.ringvirkning.access.token;

import com.nimbusds.jwt.SignedJWT;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Recognises the tokens of who is configured to sign them. What is wrong with the configuration is said at the start. */
@Startup
@ApplicationScoped
public class BearerTokens {

    private static final Logger LOG = Logger.getLogger(BearerTokens.class);

    private final SignedTokens tokens;
    private final Map<String, Trusted> byName = new LinkedHashMap<>();

    private record Trusted(String name, TokenSettings.Issuer settings, SigningKeys keys) {}

    @Inject
    BearerTokens(TokenSettings settings, SignedTokens tokens, Outside outside, Clock clock) {
        this.tokens = tokens;
        settings.issuers().forEach((name, issuer) -> {
            if (issuer.jwks().isPresent() == issuer.keys().isPresent()) {
                throw new IllegalArgumentException(
                        "ringvirkning.tokens." + name + " needs either jwks or keys, and not both");
            }
            SigningKeys keys = issuer.jwks()
                    .map(address -> SigningKeys.at(address, outside, clock))
                    .orElseGet(() -> SigningKeys.of(issuer.keys().orElseThrow(), clock));
            byName.put(name, new Trusted(name, issuer, keys));
        });
    }

    /** Our names for who may sign tokens here. */
    public Set<String> issuers() {
        return byName.keySet();
    }

    /** What a token says, when it is good now. */
    public Optional<BearerToken> recognise(String token) {
        Trusted by = signer(token);
        if (by == null) {
            return Optional.empty();
        }
        TokenSettings.Issuer issuer = by.settings();
        try {
            Claims claims = tokens.verify(
                    token, by.keys(), new SignedTokens.Wanted(issuer.issuer(), issuer.audience(), issuer.longest()));
            String consumer =
                    claims.text(issuer.consumerClaim()).orElseThrow(() -> new TokenRefusedException("made for nobody"));
            return Optional.of(new BearerToken(by.name(), consumer, new HashSet<>(claims.texts(issuer.scopeClaim()))));
        } catch (TokenRefusedException e) {
            LOG.debugf("a token of %s is refused: %s", by.name(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Who it says has signed it; that is believed only when one of their keys has. */
    private @Nullable Trusted signer(String token) {
        if (byName.isEmpty() || token.length() > SignedTokens.LONGEST_TEXT) {
            return null;
        }
        try {
            Object said = Objects.requireNonNullElse(
                            SignedJWT.parse(token).getPayload().toJSONObject(), Map.<String, Object>of())
                    .get("iss");
            return byName.values().stream()
                    .filter(each -> each.settings().issuer().equals(said))
                    .findFirst()
                    .orElse(null);
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }
}

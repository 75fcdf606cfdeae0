package no.ringvirkning.access.openid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.token.Claims;
import no.ringvirkning.access.token.Outside;
import no.ringvirkning.access.token.OutsideException;
import no.ringvirkning.access.token.SignedTokens;
import no.ringvirkning.access.token.SigningKeys;
import no.ringvirkning.access.token.TokenRefusedException;
import org.jspecify.annotations.Nullable;

/** One identity provider: where one signs in there, and what it says of who has. */
final class Provider {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final OpenIdSettings.Settings settings;
    private final URI back;
    private final Outside outside;
    private final SignedTokens tokens;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile @Nullable Found found;

    /** What its discovery document says. */
    private record Found(URI authorization, URI token, SigningKeys keys, Instant until) {}

    /** @param back where it sends people back to */
    Provider(
            OpenIdSettings.Settings settings,
            URI back,
            Outside outside,
            SignedTokens tokens,
            ObjectMapper json,
            Clock clock) {
        Outside.allowed(settings.issuer());
        this.settings = settings;
        this.back = back;
        this.outside = outside;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    String issuer() {
        return settings.issuer().toString();
    }

    /** Where a browser goes to sign in. */
    URI signIn(String state, String nonce, String verifier) throws OutsideException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", back.toString());
        query.put("scope", settings.scope());
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(Token.hash(verifier)));
        query.put("code_challenge_method", "S256");
        settings.acr().ifPresent(wanted -> query.put("acr_values", String.join(" ", wanted)));
        URI there = found().authorization();
        return URI.create(there
                + (there.getRawQuery() == null ? "?" : "&")
                + query.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** Exchanges the code for what it says of who signed in, and looks at that. */
    Identity identify(String code, String nonce, String verifier)
            throws OutsideException, TokenRefusedException, OpenIdRefusedException {
        Found there = found();
        JsonNode answer = read(outside.post(
                there.token(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        back.toString(),
                        "code_verifier",
                        verifier),
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((encoded(settings.clientId()) + ":" + encoded(settings.clientSecret()))
                                        .getBytes(StandardCharsets.UTF_8))));
        Claims claims = tokens.verify(
                answer.path("id_token").asText(),
                there.keys(),
                new SignedTokens.Wanted(issuer(), settings.clientId(), settings.longest()));
        require(claims.text("nonce").filter(said -> Token.equal(said, nonce)).isPresent(), "nonce");
        require(
                claims.text("aud").isPresent()
                        || claims.texts("aud").size() == 1
                        || claims.text("azp")
                                .filter(settings.clientId()::equals)
                                .isPresent(),
                "made for somebody else, too");
        Set<String> wanted = settings.acr().orElse(Set.of());
        require(wanted.isEmpty() || claims.text("acr").filter(wanted::contains).isPresent(), "acr");
        String subject = claims.text("sub").orElse("");
        require(!subject.isEmpty() && subject.length() <= 255, "subject");
        return new Identity(issuer(), subject);
    }

    private Found found() throws OutsideException {
        Found before = found;
        Instant now = clock.instant();
        if (before != null
                && now.isBefore(before.until())
                && now.isAfter(before.until().minus(KEPT.multipliedBy(2)))) {
            return before;
        }
        JsonNode document = read(outside.get(URI.create(issuer().replaceFirst("/$", "") + DISCOVERY)));
        // One that says it is another would have its answers taken for that other's.
        if (!document.path("issuer").asText().equals(issuer())) {
            throw new OutsideException("the discovery document is of another issuer");
        }
        Found fresh = new Found(
                address(document, "authorization_endpoint"),
                address(document, "token_endpoint"),
                SigningKeys.at(address(document, "jwks_uri"), outside, clock),
                now.plus(KEPT));
        found = fresh;
        return fresh;
    }

    private static URI address(JsonNode document, String name) throws OutsideException {
        try {
            return Outside.allowed(URI.create(document.path(name).asText()));
        } catch (IllegalArgumentException e) {
            throw new OutsideException(name + " is no address");
        }
    }

    private JsonNode read(String document) throws OutsideException {
        try {
            return json.readTree(document);
        } catch (JsonProcessingException e) {
            throw new OutsideException("no JSON");
        }
    }

    private static void require(boolean kept, String what) throws OpenIdRefusedException {
        if (!kept) {
            throw new OpenIdRefusedException(what);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

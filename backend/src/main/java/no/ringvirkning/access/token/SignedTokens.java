package no.ringvirkning.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks at a signed token (RFC 7519, RFC 8725): the signature first, by keys that we know, and then who made it, for whom, when. */
@ApplicationScoped
public class SignedTokens {

    static final int LONGEST_TEXT = 8_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    /** Maskinporten and ID-porten name no type; what is of another type is no token to sign in with. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private final Clock clock;

    @Inject
    SignedTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a token must be.
     *
     * @param issuer what stands in {@code iss}, to the letter
     * @param audience what stands in {@code aud}, or is one of those there
     * @param longest how long it may be good for, from when it was made
     */
    public record Wanted(String issuer, String audience, Duration longest) {

        /** How far the clock of who signs may be from ours. */
        static final long SKEW_SECONDS = 60;
    }

    /** What stands in the token, when all is well with it. */
    public Claims verify(String token, SigningKeys keys, Wanted wanted) throws TokenRefusedException {
        SignedJWT parsed = parse(token);
        JWSHeader header = parsed.getHeader();
        require(ALGORITHMS.contains(header.getAlgorithm()), "algorithm");
        require(header.getCriticalParams() == null, "critical parameters");
        // A token does not say itself by what key it is to be believed.
        require(header.getJWK() == null && header.getJWKURL() == null, "key in the token");
        require(header.getX509CertURL() == null && header.getX509CertChain() == null, "certificate in the token");
        require(
                header.getType() == null
                        || TYPES.contains(header.getType().getType().toLowerCase(Locale.ROOT)),
                "type");
        require(header.isBase64URLEncodePayload() && header.getContentType() == null, "payload");
        JWK key = keys.find(Objects.requireNonNullElse(header.getKeyID(), ""), header.getAlgorithm())
                .orElseThrow(() -> new TokenRefusedException("unknown key"));
        require(isSignedBy(parsed, key), "signature");
        return checked(claims(parsed), wanted);
    }

    private Claims checked(Claims claims, Wanted wanted) throws TokenRefusedException {
        long now = clock.instant().getEpochSecond();
        require(claims.text("iss").filter(wanted.issuer()::equals).isPresent(), "issuer");
        require(claims.names("aud", wanted.audience()), "audience");
        long made = seconds(claims, "iat");
        long ends = seconds(claims, "exp");
        require(now < ends + Wanted.SKEW_SECONDS, "expired");
        require(made <= now + Wanted.SKEW_SECONDS, "from later");
        require(ends > made && ends - made <= wanted.longest().toSeconds(), "good for too long");
        require(!claims.has("nbf") || seconds(claims, "nbf") <= now + Wanted.SKEW_SECONDS, "not yet");
        return claims;
    }

    private static long seconds(Claims claims, String name) throws TokenRefusedException {
        return claims.seconds(name).orElseThrow(() -> new TokenRefusedException(name));
    }

    private static SignedJWT parse(String token) throws TokenRefusedException {
        require(token.length() <= LONGEST_TEXT, "length");
        try {
            return SignedJWT.parse(token);
        } catch (ParseException | RuntimeException e) {
            // Whatever it is that cannot be read: it is no fault of ours.
            throw new TokenRefusedException("form");
        }
    }

    private static Claims claims(SignedJWT parsed) throws TokenRefusedException {
        Map<String, Object> payload = parsed.getPayload().toJSONObject();
        require(payload != null, "claims");
        Map<String, Object> known = new HashMap<>(payload);
        known.values().removeIf(Objects::isNull);
        return new Claims(known);
    }

    private static boolean isSignedBy(SignedJWT token, JWK key) {
        try {
            return token.verify(verifier(key));
        } catch (JOSEException | RuntimeException e) {
            return false;
        }
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        return key instanceof RSAKey rsa
                ? new RSASSAVerifier(rsa.toRSAPublicKey())
                : new ECDSAVerifier(((ECKey) key).toECPublicKey());
    }

    private static void require(boolean kept, String what) throws TokenRefusedException {
        if (!kept) {
            throw new TokenRefusedException(what);
        }
    }
}

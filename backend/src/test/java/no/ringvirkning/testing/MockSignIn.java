package no.ringvirkning.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Two identity providers beside each other. Who signs in is said in the address, as {@code subject}; {@code twist} makes what it
 * says of them wrong in one way. It is strict where a real one is: code once, redirect, client, and PKCE.
 */
final class MockSignIn {

    private final JWKSet keys;
    private final String address;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    MockSignIn(JWKSet keys, String address) {
        this.keys = keys;
        this.address = address;
    }

    void serve(HttpServer server) {
        for (String provider : new String[] {"mock", "other"}) {
            server.createContext("/" + provider + "/authorize", exchange -> authorize(exchange, provider));
            server.createContext("/" + provider + "/token", exchange -> token(exchange, provider));
            server.createContext(
                    "/" + provider + "/.well-known/openid-configuration",
                    exchange -> MockIssuer.answer(exchange, 200, discovery(provider)));
        }
    }

    private String discovery(String provider) {
        String base = address + "/" + provider;
        return "{\"issuer\": \"%s\", \"authorization_endpoint\": \"%s/authorize\", \"token_endpoint\": \"%s/token\", \"jwks_uri\": \"%s/jwks\"}"
                .formatted(base, base, base, address);
    }

    private void authorize(HttpExchange exchange, String provider) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        boolean good = "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.containsKey("nonce")
                && asked.containsKey("state")
                && ("ringvirkning of " + provider).equals(asked.get("client_id"));
        if (!good) {
            MockIssuer.answer(exchange, 400, asked.toString());
            return;
        }
        String code = UUID.randomUUID() + "-" + "x".repeat(1_500);
        asked.put("provider", provider);
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state")
                                + "&session_state=1&iss="
                                + URLEncoder.encode(address + "/" + provider, StandardCharsets.UTF_8));
        MockIssuer.answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange, String provider) throws IOException {
        Map<String, String> sent = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        String wanted = "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (encoded("ringvirkning of " + provider) + ":" + encoded("hemmelig: " + provider))
                                        .getBytes(StandardCharsets.UTF_8));
        boolean good = asked != null
                && provider.equals(asked.get("provider"))
                && wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && "authorization_code".equals(sent.get("grant_type"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                && asked.get("code_challenge").equals(challenge(sent.getOrDefault("code_verifier", "")));
        if (good) {
            MockIssuer.answer(exchange, 200, "{\"access_token\": \"none\", \"id_token\": \"" + says(asked) + "\"}");
        } else {
            MockIssuer.answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
        }
    }

    private String says(Map<String, String> asked) {
        String twist = asked.getOrDefault("twist", "");
        Instant now = twist.equals("expired") ? Instant.now().minus(Duration.ofHours(1)) : Instant.now();
        String provider = twist.equals("issuer") ? "other" : asked.get("provider");
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(address + "/" + provider)
                .audience(twist.equals("audience") ? "somebody else" : asked.get("client_id"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("nonce", twist.equals("nonce") ? "another" : asked.get("nonce"))
                .claim("acr", twist.equals("acr") ? "low" : "high")
                .claim("email", asked.get("email"))
                .claim("email_verified", true);
        if (!twist.equals("nobody")) {
            claims.subject(asked.get("subject"));
        }
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(twist.equals("key") ? "for-secrets" : "rsa")
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(keys.getKeyByKeyId(twist.equals("key") ? "for-secrets" : "rsa")
                    .toRSAKey()));
            String good = token.serialize();
            return twist.equals("signature") ? good.substring(0, good.lastIndexOf('.') + 1) : good;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(@Nullable String text) {
        Map<String, String> form = new HashMap<>();
        for (String field : (text == null ? "" : text).split("&")) {
            String[] pair = field.split("=", 2);
            form.put(pair[0], pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "");
        }
        return form;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package no.ringvirkning.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Tokens as {@link MockIssuer} signs them, and such as it never would. Made by hand: a library makes only good ones. */
public final class Tokens {

    public static final String AUDIENCE = "https://ringvirkning.example.org";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    public static String issuer() {
        return ConfigProvider.getConfig().getValue("test.issuer.address", String.class);
    }

    public static JWKSet keys() {
        try {
            return JWKSet.parse(ConfigProvider.getConfig().getValue("test.issuer.secrets", String.class));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good one. */
    public static String of(String consumer, String... scopes) {
        return token(header("RS256", "rsa"), claims(consumer, scopes), rsa("rsa"));
    }

    /** Those of a good one, to be made worse. */
    public static Map<String, Object> claims(String consumer, String... scopes) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer() + "/");
        claims.put("aud", AUDIENCE);
        claims.put("iat", now);
        claims.put("exp", now + 1800);
        claims.put("scope", String.join(" ", List.of(scopes)));
        claims.put("consumer", Map.of("authority", "iso6523-actorid-upis", "ID", consumer));
        return claims;
    }

    public static Map<String, Object> header(String algorithm, @Nullable String key) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", algorithm);
        if (key != null) {
            header.put("kid", key);
        }
        return header;
    }

    /** Signs, by whatever and however. */
    public interface Signer {
        byte[] sign(byte[] text) throws GeneralSecurityException;
    }

    public static String token(Object header, Object claims, Signer by) {
        try {
            String text = part(json(header)) + "." + part(json(claims));
            return text + "." + part(by.sign(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] json(Object value) {
        try {
            return value instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Signer rsa(String key) {
        return signed("SHA256withRSA", secret(key));
    }

    public static Signer pss(String key) {
        return text -> {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            return sign(signature, secret(key), text);
        };
    }

    public static Signer ec(String key) {
        return signed("SHA256withECDSAinP1363Format", secret(key));
    }

    public static Signer signed(String algorithm, PrivateKey key) {
        return text -> sign(Signature.getInstance(algorithm), key, text);
    }

    public static Signer hmac(byte[] secret) {
        return text -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text);
        };
    }

    private static byte[] sign(Signature signature, PrivateKey key, byte[] text) throws GeneralSecurityException {
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }

    private static PrivateKey secret(String key) {
        try {
            return key.equals("ec")
                    ? keys().getKeyByKeyId(key).toECKey().toECPrivateKey()
                    : keys().getKeyByKeyId(key).toRSAKey().toRSAPrivateKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

package no.ringvirkning.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** A secret of 256 bits that somebody carries: told once, and kept here as its hash only. */
public final class Token {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    /** A new one, in characters that need no escaping anywhere. */
    public static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    /** Whether it can be one of ours: nothing else is worth a look into the database. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** What is kept of it. There is nothing to guess in 256 random bits, so one round of a quick function is enough. */
    public static byte[] hash(String token) {
        return digest(token);
    }

    /** Another token that can be worked out from this one, and this one not from it. */
    public static String derived(String token, String purpose) {
        return text(digest(purpose + ":" + token));
    }

    /** Compares without telling by the time it takes how far they agree. */
    public static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

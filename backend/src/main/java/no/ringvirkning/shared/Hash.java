package no.ringvirkning.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A short name of some content: equal for equal content, and for no other that anybody will meet. */
public final class Hash {

    private static final int BYTES = 12;

    private Hash() {}

    /** The first 96 bits of SHA-256, as sixteen characters that need no escaping. */
    public static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

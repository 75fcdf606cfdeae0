package no.ringvirkning.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums up what is written through it. */
final class Checksum extends FilterOutputStream {

    private final MessageDigest digest = sha256();

    Checksum(OutputStream target) {
        super(target);
    }

    /** What was written: how many rows, and their SHA-256. */
    record Sum(long rows, String sha256) {}

    Sum sum(long rows) {
        return new Sum(rows, HexFormat.of().formatHex(digest.digest()));
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package no.ringvirkning.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * The end of a backup: the SHA-256 of every byte before it. What the rows and the list of contents are summed up by says whether they
 * are right; this says that nothing of the file is another, also not what no reader looks at, such as the date of an entry. It is the
 * comment of the archive, so that every program that reads archives reads a backup.
 */
final class Seal {

    /** Where it comes to stand. */
    static final String NOT_YET = "0".repeat(64);

    private static final int LENGTH = NOT_YET.length();

    private Seal() {}

    /** Seals a file that ends with {@link #NOT_YET}. */
    static void put(FileChannel file) throws IOException {
        ByteBuffer sum = ByteBuffer.wrap(of(file).getBytes(StandardCharsets.US_ASCII));
        long at = file.size() - LENGTH;
        while (sum.hasRemaining()) {
            at += file.write(sum, at);
        }
    }

    /** Whether nothing of the file is another than when it was sealed. */
    static boolean isWhole(FileChannel file) throws IOException {
        if (file.size() < LENGTH) {
            return false;
        }
        String sum = of(file);
        ByteBuffer told = ByteBuffer.allocate(LENGTH);
        readFully(file, told, file.size() - LENGTH);
        return sum.equals(new String(told.array(), StandardCharsets.US_ASCII));
    }

    private static String of(FileChannel file) throws IOException {
        Checksum checksum = new Checksum(OutputStream.nullOutputStream());
        long end = file.size() - LENGTH;
        ByteBuffer part = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < end; at += part.limit()) {
            part.clear().limit((int) Math.min(part.capacity(), end - at));
            readFully(file, part, at);
            checksum.write(part.array(), 0, part.limit());
        }
        return checksum.sum(0).sha256();
    }

    private static void readFully(FileChannel file, ByteBuffer part, long at) throws IOException {
        while (part.hasRemaining()) {
            if (file.read(part, at + part.position()) < 0) {
                throw new IOException("it became shorter while it was read");
            }
        }
    }
}

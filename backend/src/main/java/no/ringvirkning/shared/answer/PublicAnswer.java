package no.ringvirkning.shared.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer as it goes out: its headers, and its bytes as they are and compressed. */
public final class PublicAnswer {

    /** Below this, compressing saves nobody a packet. */
    private static final int WORTH_COMPRESSING = 1_400;

    private final OptionalLong state;
    private final String tag;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private volatile byte @Nullable [] compressed;

    /**
     * An answer.
     *
     * @param state the state that was present before its first row was read; empty when that was not certain
     * @param tag its entity tag
     */
    public PublicAnswer(OptionalLong state, String tag, Map<String, List<String>> headers, byte[] body) {
        this.state = state;
        this.tag = tag;
        this.headers = headers;
        this.body = body;
    }

    OptionalLong state() {
        return state;
    }

    /** Its entity tag. */
    public String tag() {
        return tag;
    }

    /** Its headers, but those that say how its bytes travel. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Its bytes. */
    public byte[] body() {
        return body;
    }

    /** How much room it takes, in bytes, when it has been asked for in both forms. */
    int size() {
        return 2 * body.length + 1_000;
    }

    /** Whether it is long enough for it. */
    public boolean isWorthCompressing() {
        return body.length >= WORTH_COMPRESSING;
    }

    /** Compressed by the first who wants it so, for all. */
    public byte[] compressed() {
        byte[] made = compressed;
        if (made == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 2);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException("bytes can be written to memory", e);
            }
            made = bytes.toByteArray();
            compressed = made;
        }
        return made;
    }
}

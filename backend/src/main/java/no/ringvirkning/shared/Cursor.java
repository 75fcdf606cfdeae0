package no.ringvirkning.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a page of a list ended: the order it was in, the sort key of its last item and that item's id. Opaque to callers.
 *
 * @param order the sort the list was in; a cursor is of no use in another order
 * @param key the sort key of the last item, as text
 * @param id the id of the last item, which breaks ties
 */
public record Cursor(String order, String key, UUID id) {

    private static final String SEPARATOR = "\n";

    public String encode() {
        byte[] bytes = String.join(SEPARATOR, order, id.toString(), key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads a cursor that this service handed out; anything else is a problem. */
    public static Cursor decode(String text) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            String[] parts = decoded.split(SEPARATOR, 3);
            if (parts.length == 3 && decoded.indexOf('\0') < 0) {
                return new Cursor(parts[0], parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // falls through: all that cannot be read is refused the same way
        }
        throw invalid();
    }

    /** The problem of a cursor that does not fit the list it is used on. */
    public static ProblemException invalid() {
        return new ProblemException(
                HttpProblem.INVALID_CURSOR,
                "Use the nextCursor of the page before, with the same parameters.",
                List.of(FieldProblem.parameter("cursor", "not-ours", "was not made by this list", List.of())));
    }
}

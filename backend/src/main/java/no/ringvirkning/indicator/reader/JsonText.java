package no.ringvirkning.indicator.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads JSON that may have been written to do harm: within bounds, each member once, numbers as they are written. */
final class JsonText {

    /** What may be brought in at once. */
    static final int LONGEST = 20_000_000;

    private static final int DEEPEST = 100;

    /** Room for every cell of the largest table: a value, and a place and a symbol. */
    private static final int MOST_TOKENS = 4 * StatTable.MOST_CELLS;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .maxNumberLength(1_000)
                            .maxNameLength(1_000)
                            .maxStringLength(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    static JsonPlace read(byte[] bytes) {
        String text = decoded(bytes);
        try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
            try {
                JsonNode root = MAPPER.readTree(parser);
                if (root == null || root.isMissingNode() || parser.nextToken() != null) {
                    throw new ReaderProblem(ReaderProblemKind.NOT_JSON, "", "there is not one JSON value");
                }
                return new JsonPlace(root, "");
            } catch (JsonProcessingException e) {
                throw problem(e, pointer(parser));
            } catch (NumberFormatException e) {
                // An exponent beyond those a BigDecimal can have.
                throw JsonStatCells.outOfRange(pointer(parser));
            }
        } catch (IOException e) {
            throw new ReaderProblem(ReaderProblemKind.NOT_JSON, "", "it is not JSON");
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new ReaderProblem(ReaderProblemKind.TOO_LARGE, "", "it is longer than " + LONGEST + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ReaderProblem(ReaderProblemKind.WRONG_ENCODING, "", "JSON is written in UTF-8, and this is not");
        }
    }

    private static String pointer(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        return context == null ? "" : context.pathAsPointer().toString();
    }

    private static ReaderProblem problem(JsonProcessingException e, String pointer) {
        if (e instanceof StreamConstraintsException) {
            return new ReaderProblem(
                    ReaderProblemKind.TOO_LARGE,
                    pointer,
                    "it is deeper than " + DEEPEST + ", has more parts than " + MOST_TOKENS + " or too long a one");
        }
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return new ReaderProblem(ReaderProblemKind.DUPLICATE_MEMBER, pointer, "the member comes twice");
        }
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new ReaderProblem(ReaderProblemKind.NOT_JSON, pointer, "it is not JSON" + where);
    }
}

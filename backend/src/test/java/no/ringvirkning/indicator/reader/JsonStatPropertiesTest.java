package no.ringvirkning.indicator.reader;

import static no.ringvirkning.indicator.reader.Samples.bytes;
import static no.ringvirkning.indicator.reader.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON-stat, for whatever table")
class JsonStatPropertiesTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What may come instead of a part of a document. */
    private static final List<String> INSTEAD = List.of(
            "null",
            "-1",
            "0",
            "1",
            "7",
            "2147483648",
            "1e999",
            "1.5",
            "true",
            "\"\"",
            "\"a\"",
            "\"..\"",
            "[]",
            "{}",
            "[null]",
            "[0]",
            "[[]]",
            "{\"0\":1}",
            "{\"-1\":1}",
            "{\"a\":null}",
            "[\"a\",\"a\"]",
            "[1,2,3]");

    @Test
    @DisplayName("what is written is read again, to the last decimal and symbol: 1 000 tables")
    void roundTrip() {
        RandomTables.each(1_000, random -> {
            StatTable table = random.table();
            byte[] written = JsonStatWriter.write(table);
            assertEquals(table, JsonStatReader.readTable(written));
            assertEquals(text(written), text(JsonStatWriter.write(JsonStatReader.readTable(written))));
        });
    }

    @Test
    @DisplayName("a figure that is missing is never written as a number, nor a number as missing")
    void neverZero() {
        RandomTables.each(300, random -> {
            StatTable table = random.table();
            JsonNode value = tree(JsonStatWriter.write(table)).get("value");
            for (int i = 0; i < table.cells().size(); i++) {
                assertEquals(
                        table.cells().get(i) instanceof StatCell.Missing,
                        value.get(i).isNull());
                assertEquals(
                        table.cells().get(i) instanceof StatCell.Known,
                        value.get(i).isNumber());
            }
        });
    }

    @Test
    @DisplayName("figures given one by one are the same as figures in a row, in whatever order")
    void sparseIsDense() {
        RandomTables.each(500, random -> {
            StatTable table = random.table();
            ObjectNode document = (ObjectNode) tree(JsonStatWriter.write(table));
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < table.cells().size(); i++) {
                places.add(i);
            }
            Collections.shuffle(places, random.random);
            ObjectNode sparse = MAPPER.createObjectNode();
            for (int place : places) {
                JsonNode value = document.get("value").get(place);
                if (!value.isNull()) {
                    sparse.set(Integer.toString(place), value);
                }
            }
            StatTable expected = JsonStatReader.readTable(utf8(document.toString()));
            document.set("value", sparse);
            assertEquals(expected, JsonStatReader.readTable(utf8(document.toString())));
        });
    }

    @Test
    @DisplayName("a number is read as it is written, and no other way: 20 000 numbers")
    void exactNumbers() {
        RandomTables.each(20_000, random -> {
            BigDecimal number = random.number();
            boolean kept =
                    number.precision() <= 38 && number.scale() <= 38 && number.precision() - number.scale() <= 38;
            assertEquals(kept ? number : null, Figures.exact(number));
            assertTrue(Figures.looksLikeNumber(number.toString()), number.toString());
        });
    }

    @Test
    @DisplayName(
            "with any part of it put away or exchanged it is read or refused, and the place told is there: 5 000 documents")
    void brokenTrees() {
        int[] refused = new int[1];
        RandomTables.each(5_000, random -> {
            ObjectNode document = (ObjectNode) tree(bytes(random.pick(Samples.TABLES)));
            for (int i = random.random.nextInt(3); i >= 0; i--) {
                breakSomewhere(document, random.random);
            }
            refused[0] += readOrRefused(document.toString()) ? 0 : 1;
        });
        assertTrue(refused[0] > 1_000 && refused[0] < 4_990, refused[0] + " were refused");
    }

    private static void breakSomewhere(ObjectNode document, Random random) {
        ContainerNode<?> at = document;
        while (true) {
            List<JsonNode> further = new ArrayList<>();
            at.forEach(child -> {
                if (child.isContainerNode() && !child.isEmpty()) {
                    further.add(child);
                }
            });
            if (further.isEmpty() || random.nextInt(4) == 0) {
                break;
            }
            at = (ContainerNode<?>) further.get(random.nextInt(further.size()));
        }
        if (at.isEmpty()) {
            return;
        }
        JsonNode instead = tree(utf8(INSTEAD.get(random.nextInt(INSTEAD.size()))));
        boolean away = random.nextInt(4) == 0;
        if (at instanceof ArrayNode array) {
            int place = random.nextInt(array.size());
            if (away) {
                array.remove(place);
            } else {
                array.set(place, instead);
            }
        } else if (at instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (away) {
                object.remove(name);
            } else {
                object.set(name, instead);
            }
        }
    }

    /** Whether it was read; when not, the problem has to say where. */
    private static boolean readOrRefused(String json) {
        try {
            StatDocument read = JsonStatReader.read(utf8(json));
            read.tables()
                    .forEach(named -> assertEquals(
                            named.table().structure().cells(),
                            named.table().cells().size()));
            return true;
        } catch (ReaderProblem problem) {
            JsonNode place = tree(utf8(json)).at(JsonPointer.compile(problem.pointer()));
            assertFalse(place.isMissingNode(), problem.kind() + " at " + problem.pointer() + " of " + json);
            return false;
        }
    }

    @Test
    @DisplayName("with bytes exchanged, put in or left out it is read or refused: 5 000 documents for each reader")
    void brokenBytes() {
        RandomTables.each(5_000, random -> {
            List<String> names = new ArrayList<>(Samples.TABLES);
            names.addAll(List.of("pxweb/v1-rows.json", "pxweb/v1-variables.json", "pxweb/v2-metadata.json"));
            byte[] document = bytes(random.pick(names));
            for (int i = random.random.nextInt(3); i >= 0; i--) {
                document = broken(document, random.random);
            }
            byte[] broken = document;
            for (Runnable reading : List.<Runnable>of(
                    () -> JsonStatReader.read(broken),
                    () -> PxWebReader.readTable(broken),
                    () -> PxWebReader.readStructure(broken))) {
                try {
                    reading.run();
                } catch (ReaderProblem problem) {
                    JsonPointer.compile(problem.pointer());
                    assertFalse(problem.detail().contains("Exception"), problem.detail());
                }
            }
        });
    }

    private static byte[] broken(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(document, Math.max(1, from));
            case 1 -> {
                document[from] = (byte) random.nextInt(256);
                yield document;
            }
            case 2 -> {
                document[from] = (byte) "{}[]\",:0-9eE.n ".charAt(random.nextInt(15));
                yield document;
            }
            default -> {
                int length = Math.min(random.nextInt(20), document.length - from);
                byte[] twice = new byte[document.length + length];
                System.arraycopy(document, 0, twice, 0, from + length);
                System.arraycopy(document, from, twice, from + length, document.length - from);
                yield twice;
            }
        };
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(text(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

package no.ringvirkning.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies that nobody sends by intention, made of one that somebody might; one byte a char. */
final class BadBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HERE = "\"@here@\"";

    /** Instead of a value, as they stand in JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "2",
            "1.5",
            "1e2147483647",
            "-1e-2147483647",
            "9".repeat(400),
            "0." + "1".repeat(400),
            "9223372036854775808",
            "NaN",
            "Infinity",
            "01",
            ".5",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udfff x\"",
            "\"\\u202e\\ufeff\"",
            "\"<script>alert(1)</script>\"",
            "\"{{1}}${x}\"",
            "\"'; drop table area; --\"",
            "\"%_\\\\\"",
            "\"9999-99-99\"",
            "\"0000-01-01\"",
            "\"-0001-01-01\"",
            "\"+1000000000-12-31\"",
            "\"2024-02-30\"",
            "\"01a20055-a448-7539-ac26-d717e6d97bb1\"",
            "\"https://\"",
            "\"javascript:alert(1)\"",
            "\"" + "a".repeat(20_000) + "\"",
            "\"" + "\u00c3\u00a5".repeat(3_000) + "\"",
            "\"\u00ff\"",
            "\"\u00ed\u00a0\u0080\"",
            "\"\u00c0\u0080\"",
            "\"\u0001\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\": null}",
            "{\"nb\": null}",
            "{\"nb\": \"\"}",
            "{\"xx\": \"a\"}",
            "{\"nb\": \"a\", \"nb\": \"b\"}",
            "{\"@class\": \"java.lang.Runtime\"}",
            "{\"__proto__\": {}}",
            "[" + "{},".repeat(3_000) + "{}]",
            "[" + "\"a\",".repeat(3_000) + "\"a\"]",
            "[".repeat(50_000) + "]".repeat(50_000),
            "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
            "/* */ 1",
            "'a'",
            "@",
            "");

    private BadBodies() {}

    /** Alters the body in one place, or what it is in as a whole. */
    static String of(String body, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> whole(body, random);
            case 1 -> body.replaceFirst("\\{", "{\"unknown\": 1, ");
            case 2 -> body.replaceFirst("\\{", "{\"version\": 7, \"id\": \"x\", \"publication\": \"PUBLISHED\", ");
            case 3 -> without(body, random);
            default -> replaced(body, random);
        };
    }

    private static String whole(String body, Random random) {
        byte[] bytes = new byte[1 + random.nextInt(100)];
        random.nextBytes(bytes);
        return switch (random.nextInt(7)) {
            case 0 -> body.substring(0, random.nextInt(body.length()));
            case 1 -> body + body;
            case 2 -> "\u00ef\u00bb\u00bf" + body;
            case 3 -> new String(bytes, StandardCharsets.ISO_8859_1);
            case 4 -> "\u0000\u007b\u0000\u007d";
            case 5 -> VALUES.get(random.nextInt(VALUES.size() - 1));
            default -> body.substring(0, body.length() - 1) + "," + body.substring(1);
        };
    }

    private static String replaced(String body, Random random) {
        String value =
                random.nextInt(4) == 0 ? quoted(BadValues.random(random)) : VALUES.get(random.nextInt(VALUES.size()));
        return marked(body, random).replace(HERE, value);
    }

    private static String without(String body, Random random) {
        return marked(body, random)
                .replaceFirst("\"[A-Za-z]+\":" + HERE + ",?", "")
                .replace(",}", "}")
                .replace(HERE, "null");
    }

    private static String quoted(String encoded) {
        try {
            return latin1(JSON.writeValueAsString(URLDecoder.decode(encoded, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return "\"%\"";
        }
    }

    /** The body with one of its values, at any depth, to be replaced. */
    private static String marked(String body, Random random) {
        try {
            JsonNode tree = JSON.readTree(body);
            List<Runnable> places = new ArrayList<>();
            places(tree, places);
            if (places.isEmpty()) {
                return HERE;
            }
            places.get(random.nextInt(places.size())).run();
            return latin1(JSON.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(body, e);
        }
    }

    private static void places(JsonNode node, List<Runnable> places) {
        String here = HERE.substring(1, HERE.length() - 1);
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(() -> object.put(name, here));
                places(object.get(name), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(() -> array.set(at, array.textNode(here)));
                places(array.get(i), places);
            }
        }
    }

    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

package no.ringvirkning.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The seal on what an adopted revision says, that anybody can work out again from the contract's {@code content}: SHA-256,
 * in hexadecimal, of its JSON without white space, the keys of every object in the order of their characters, numbers
 * without needless zeros, {@code null} and empty lists left out, and of a pointer only the slug, for names change.
 */
public final class ContentHash {

    private ContentHash() {}

    public static String of(RevisionContent content, ObjectMapper json) {
        StringBuilder canonical = new StringBuilder();
        write(json.valueToTree(content), canonical);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            boolean pointer = node.has("slug");
            node.fields().forEachRemaining(field -> {
                if (!isNothing(field.getValue()) && !(pointer && field.getKey().equals("name"))) {
                    fields.put(field.getKey(), field.getValue());
                }
            });
            out.append('{');
            fields.forEach((key, value) -> {
                separate(out, '{');
                out.append('"').append(key).append("\":");
                write(value, out);
            });
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            node.forEach(item -> {
                separate(out, '[');
                write(item, out);
            });
            out.append(']');
        } else if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else {
            out.append(node);
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty();
    }

    private static void separate(StringBuilder out, char opening) {
        if (out.charAt(out.length() - 1) != opening) {
            out.append(',');
        }
    }
}

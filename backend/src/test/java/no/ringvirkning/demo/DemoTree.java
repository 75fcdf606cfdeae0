package no.ringvirkning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.ringvirkning.shared.http.StrictJson;

/**
 * The demo data as trees: every object under a path of ids that stay the same when the lists grow, such as {@code
 * drammen.json:programmes/naeringsvekst-2020/focusAreas/4}.
 */
final class DemoTree {
    private static final ObjectMapper JSON = StrictJson.configure(new ObjectMapper());

    private DemoTree() {}

    static Map<String, JsonNode> objects() {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        DemoFile.NAMES.forEach(name -> collect(name + ":", read(name), found));
        return found;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> found) {
        if (node.isObject()) {
            if (found.put(path, node) != null) {
                throw new AssertionError("two objects at " + path);
            }
            String prefix = path.endsWith(":") ? path : path + "/";
            node.properties().forEach(field -> collect(prefix + field.getKey(), field.getValue(), found));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + id(node.get(i), i), node.get(i), found);
        }
    }

    private static String id(JsonNode node, int position) {
        if (node.has("role") && node.has("programme")) {
            String holder = node.path("partner").asText(node.at("/capacity/nb").asText());
            return "%s %s %s"
                    .formatted(
                            node.get("role").asText(),
                            holder,
                            node.get("programme").asText());
        }
        return Stream.of("/slug", "/key", "/code", "/area/slug", "/partner/slug", "/name")
                .map(node::at)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(String.valueOf(position));
    }

    private static JsonNode read(String name) {
        try (InputStream file = DemoTree.class.getResourceAsStream("/demo/" + name)) {
            return JSON.readTree(Objects.requireNonNull(file, name));
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}

package no.ringvirkning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.shared.http.StrictJson;

/**
 * The demo data as trees: every object under a path of ids that stay the same when the lists grow, such as {@code
 * drammen.json:programmes/naeringsvekst-2020/focusAreas/4}.
 */
final class DemoTree {
    private static final ObjectMapper JSON = StrictJson.configure(new ObjectMapper());

    /** Where the id of an object stands, the first that is there. */
    private static final List<String> IDS = List.of(
            "/slug",
            "/key",
            "/code",
            "/area/slug",
            "/partner/slug",
            "/name",
            "/plan/slug",
            "/body",
            "/objective",
            "/milestone",
            "/on",
            "/period");

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
        if (node.has("role") && !node.has("key")) {
            String holder =
                    node.at("/partner/slug").asText(node.at("/capacity/nb").asText());
            return node.get("role").asText() + " " + holder;
        }
        if (node.has("measure") && node.has("phase")) {
            return "%s %s %s"
                    .formatted(
                            node.path("programme").asText(),
                            node.get("measure").asText(),
                            node.at("/date/date").asText());
        }
        if (node.has("indicator") && node.has("area")) {
            return node.get("indicator").asText() + " " + node.at("/area/slug").asText();
        }
        if (node.has("indicator") && node.has("series")) {
            return (node.get("indicator").asText() + " " + node.path("status").asText()).strip();
        }
        if (node.has("observations") && node.has("slice")) {
            return node.at("/area/slug").asText() + " "
                    + String.join(
                            " ",
                            node.get("slice")
                                    .valueStream()
                                    .map(JsonNode::asText)
                                    .toList());
        }
        if (node.has("open") || node.has("comparator")) {
            return String.valueOf(position + 1);
        }
        return IDS.stream()
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

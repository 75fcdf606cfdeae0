package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One column: where its value lies in a row, and of what kind it is.
 *
 * @param path the names of the contract's fields from the row inwards; lists on the way are gone through member by member
 * @param kind the type of the value
 */
record Column(List<String> path, Class<?> kind) {

    /** The name that a table for machines has for it. */
    String name() {
        return String.join(".", path);
    }

    /** The values in the row; several, each at the place of its member, when a list is on the way. */
    List<JsonNode> values(JsonNode row) {
        List<JsonNode> values = new ArrayList<>();
        collect(row, 0, values);
        return values;
    }

    private void collect(JsonNode node, int depth, List<JsonNode> values) {
        if (node.isArray()) {
            node.forEach(member -> collect(member, depth, values));
        } else if (depth == path.size()) {
            values.add(node);
        } else {
            collect(node.path(path.get(depth)), depth + 1, values);
        }
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}

package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a table says of where a made-up row comes from. In the record such a row names the document in whose setting it is
 * shown, beside {@code illustrative=true}; in a table, whose columns are sorted, cut and pasted one by one, that would pass it
 * off as a fact from the document.
 */
final class MadeUp {

    private static final String ILLUSTRATIVE = "illustrative";
    private static final String SOURCE = "source";

    private MadeUp() {}

    /** Marks the row, and puts the words in the place of each document that it or a made-up part of it names. */
    static void disown(ObjectNode row, String words) {
        if (!row.has(ILLUSTRATIVE)) {
            row.put(ILLUSTRATIVE, row.at("/source/illustrative").asBoolean());
        }
        disown(row, row.get(ILLUSTRATIVE).asBoolean(), words);
    }

    private static void disown(JsonNode node, boolean madeUp, String words) {
        if (node.get(SOURCE) instanceof ObjectNode source
                && (madeUp || source.path(ILLUSTRATIVE).asBoolean())) {
            source.put("document", words);
            source.remove("verbatim");
        }
        node.forEach(child -> disown(child, madeUp, words));
    }
}

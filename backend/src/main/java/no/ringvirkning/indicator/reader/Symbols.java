package no.ringvirkning.indicator.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What cells are marked with.
 *
 * @param all the mark of every cell, when there is one for all
 * @param some the marks of some cells, by their number
 */
record Symbols(@Nullable String all, Map<Integer, String> some) {

    private static final Symbols NONE = new Symbols(null, Map.of());

    @Nullable
    String at(int place) {
        return all == null ? some.get(place) : all;
    }

    /** One text for all cells, a list with one for all or one for each, or texts by the number of the cell. */
    static Symbols read(@Nullable JsonPlace status, int cells) {
        if (status == null) {
            return NONE;
        }
        if (status.node().isTextual()) {
            return new Symbols(symbol(status), Map.of());
        }
        return status.node().isArray() ? listed(status, cells) : byPlace(status.object(), cells);
    }

    private static Symbols listed(JsonPlace status, int cells) {
        int size = status.node().size();
        if (size == 1 && cells > 1) {
            JsonPlace only = status.items().get(0);
            return only.node().isNull() ? NONE : new Symbols(symbol(only), Map.of());
        }
        if (size != cells && size > 0) {
            throw status.problem(
                    ReaderProblemKind.SIZE_MISMATCH, "there are " + size + " states for " + cells + " cells");
        }
        Map<Integer, String> some = new HashMap<>();
        List<JsonPlace> items = status.items();
        for (int i = 0; i < size; i++) {
            put(some, i, items.get(i));
        }
        return new Symbols(null, some);
    }

    private static Symbols byPlace(JsonPlace status, int cells) {
        Map<Integer, String> some = new HashMap<>();
        for (JsonPlace.Member member : status.members()) {
            put(some, JsonStatCells.place(member.name(), cells, status.pointer()), member.value());
        }
        return new Symbols(null, some);
    }

    private static void put(Map<Integer, String> some, int place, JsonPlace value) {
        if (!value.node().isNull()) {
            @Nullable String symbol = symbol(value);
            if (symbol != null) {
                some.put(place, symbol);
            }
        }
    }

    /** An empty text says nothing. */
    private static @Nullable String symbol(JsonPlace place) {
        return place.text().isEmpty() ? null : place.text();
    }
}

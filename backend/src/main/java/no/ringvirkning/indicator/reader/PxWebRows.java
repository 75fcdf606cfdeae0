package no.ringvirkning.indicator.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of PxWeb's own that version 1 calls json: columns, and rows with a key of codes and values written as text. Names
 * of categories are not in it, so the codes stand for them; what is measured becomes a dimension like the others, the last.
 */
final class PxWebRows {

    private final JsonPlace root;
    private final List<JsonPlace> keyColumns = new ArrayList<>();
    private final List<JsonPlace> valueColumns = new ArrayList<>();
    private final List<Map<String, Integer>> positions = new ArrayList<>();

    private PxWebRows(JsonPlace root) {
        this.root = root;
    }

    static StatTable read(JsonPlace root) {
        return new PxWebRows(root).table();
    }

    private StatTable table() {
        sortColumns();
        List<JsonPlace> rows = root.required("data").items();
        if (rows.isEmpty() || valueColumns.isEmpty()) {
            throw root.required("data").problem(ReaderProblemKind.SIZE_MISMATCH, "there are no figures");
        }
        rows.forEach(this::notePositions);
        long[] sizes = LongStream.concat(positions.stream().mapToLong(Map::size), LongStream.of(valueColumns.size()))
                .toArray();
        if (StatStructure.product(sizes) > StatTable.MOST_CELLS) {
            throw root.required("data")
                    .problem(
                            ReaderProblemKind.TOO_MANY_CELLS, "there are more than " + StatTable.MOST_CELLS + " cells");
        }
        StatStructure structure = structure();
        SortedMap<Integer, StatCell> given = new TreeMap<>();
        rows.forEach(row -> put(row, given));
        return new StatTable(
                structure, new SparseCells((int) structure.cells(), given, StatCell.Missing.WITHOUT_A_WORD));
    }

    private void sortColumns() {
        Set<String> seen = new HashSet<>();
        for (JsonPlace column : root.required("columns").items()) {
            String code = column.object().required("code").text();
            if (!seen.add(code)) {
                throw column.problem(ReaderProblemKind.DUPLICATE_DIMENSION, "the column comes twice");
            }
            switch (type(column)) {
                case "c" -> valueColumns.add(column);
                case "d", "t" -> keyColumns.add(column);
                default ->
                    throw column.required("type")
                            .problem(ReaderProblemKind.UNKNOWN_DIMENSION, "it is none of \"d\", \"t\" and \"c\"");
            }
        }
        if (seen.contains(PxWebReader.CONTENTS)) {
            throw root.required("columns")
                    .problem(ReaderProblemKind.DUPLICATE_DIMENSION, "what is measured has its columns already");
        }
        keyColumns.forEach(column -> positions.add(new LinkedHashMap<>()));
    }

    private static String type(JsonPlace column) {
        @Nullable String type = column.optionalText("type");
        return type == null ? "d" : type;
    }

    private void notePositions(JsonPlace row) {
        List<JsonPlace> key = exactly(keyColumns.size(), row.object().required("key"));
        for (int i = 0; i < key.size(); i++) {
            Map<String, Integer> codes = positions.get(i);
            codes.putIfAbsent(key.get(i).text(), codes.size());
        }
    }

    private static List<JsonPlace> exactly(int count, JsonPlace place) {
        List<JsonPlace> items = place.items();
        if (items.size() != count) {
            throw place.problem(ReaderProblemKind.BAD_ROW, "there are " + items.size() + " for " + count + " columns");
        }
        return items;
    }

    private StatStructure structure() {
        Map<String, Map<String, List<String>>> notes = new LinkedHashMap<>();
        List<String> others = comments(notes);
        List<StatDimension> dimensions = new ArrayList<>();
        for (int i = 0; i < keyColumns.size(); i++) {
            JsonPlace column = keyColumns.get(i);
            String code = column.required("code").text();
            Map<String, List<String>> ofCodes = notes.getOrDefault(code, Map.of());
            List<StatCategory> categories = positions.get(i).keySet().stream()
                    .map(each -> category(each, each, null, ofCodes.getOrDefault(each, List.of())))
                    .toList();
            StatRole role = type(column).equals("t") ? StatRole.TIME : StatRole.CLASSIFICATION;
            dimensions.add(new StatDimension(code, label(column), role, categories, column.texts("comment"), null));
        }
        List<StatCategory> measured = valueColumns.stream()
                .map(column ->
                        category(column.required("code").text(), label(column), unit(column), column.texts("comment")))
                .toList();
        dimensions.add(StatDimension.of(PxWebReader.CONTENTS, PxWebReader.CONTENTS, StatRole.METRIC, measured));
        @Nullable JsonPlace about = metadata();
        return new StatStructure(
                about == null ? null : about.optionalText("label"),
                about == null ? null : about.optionalText("source"),
                about == null ? null : about.optionalText("updated"),
                null,
                null,
                null,
                null,
                others,
                dimensions);
    }

    /** Newer servers say in a list of one what the table is. */
    private @Nullable JsonPlace metadata() {
        JsonPlace metadata = root.optional("metadata");
        return metadata == null || metadata.node().isEmpty()
                ? null
                : metadata.items().get(0).object();
    }

    /** Sorts comments to the categories they are about; what is about none of them is about the table. */
    private List<String> comments(Map<String, Map<String, List<String>>> notes) {
        List<String> others = new ArrayList<>();
        Map<String, Set<String>> known = new HashMap<>();
        for (int i = 0; i < keyColumns.size(); i++) {
            known.put(
                    keyColumns.get(i).required("code").text(), positions.get(i).keySet());
        }
        JsonPlace comments = root.optional("comments");
        for (JsonPlace comment : comments == null ? List.<JsonPlace>of() : comments.items()) {
            String text = comment.object().required("comment").text();
            @Nullable String variable = comment.optionalText("variable");
            @Nullable String value = comment.optionalText("value");
            if (known.getOrDefault(variable, Set.of()).contains(String.valueOf(value))) {
                notes.computeIfAbsent(String.valueOf(variable), each -> new LinkedHashMap<>())
                        .computeIfAbsent(String.valueOf(value), each -> new ArrayList<>())
                        .add(text);
            } else {
                others.add(text);
            }
        }
        return others;
    }

    private static StatCategory category(String code, String label, @Nullable StatUnit unit, List<String> notes) {
        return new StatCategory(code, label, unit, List.of(), notes, null, null);
    }

    private static String label(JsonPlace column) {
        @Nullable String text = column.optionalText("text");
        return text == null ? column.required("code").text() : text;
    }

    private static @Nullable StatUnit unit(JsonPlace column) {
        @Nullable String unit = column.optionalText("unit");
        return unit == null ? null : new StatUnit(unit, null, null, null, null);
    }

    private void put(JsonPlace row, SortedMap<Integer, StatCell> given) {
        int place = 0;
        List<JsonPlace> key = row.required("key").items();
        for (int i = 0; i < key.size(); i++) {
            Map<String, Integer> codes = positions.get(i);
            place = place * codes.size() + codes.get(key.get(i).text());
        }
        place *= valueColumns.size();
        for (JsonPlace value : exactly(valueColumns.size(), row.required("values"))) {
            if (given.put(place++, cell(value)) != null) {
                throw row.problem(ReaderProblemKind.DUPLICATE_CELL, "the key comes twice");
            }
        }
    }

    private static StatCell cell(JsonPlace place) {
        String written = place.text();
        if (MissingMeaning.isSymbol(written)) {
            return new StatCell.Missing(written);
        }
        if (!Figures.isNumber(written)) {
            throw place.problem(ReaderProblemKind.NOT_A_NUMBER, "it is neither a number nor a symbol for none");
        }
        BigDecimal exact = Figures.exact(new BigDecimal(written));
        if (exact == null) {
            throw JsonStatCells.outOfRange(place.pointer());
        }
        return new StatCell.Known(exact, null);
    }
}

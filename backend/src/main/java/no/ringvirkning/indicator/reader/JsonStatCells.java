package no.ringvirkning.indicator.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of a JSON-stat dataset with their symbols, whether each has its place or only some are given. */
final class JsonStatCells {

    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private JsonStatCells() {}

    static List<StatCell> read(JsonPlace value, @Nullable JsonPlace status, int cells) {
        Symbols symbols = Symbols.read(status, cells);
        if (value.node().isArray()) {
            return dense(value, symbols, cells);
        }
        if (value.node().isObject()) {
            return sparse(value, symbols, cells);
        }
        throw value.problem(ReaderProblemKind.WRONG_TYPE, "it is neither an array nor an object");
    }

    private static List<StatCell> dense(JsonPlace value, Symbols symbols, int cells) {
        if (value.node().size() != cells) {
            throw value.problem(
                    ReaderProblemKind.SIZE_MISMATCH,
                    "there are " + value.node().size() + " values for " + cells + " cells");
        }
        List<StatCell> read = new ArrayList<>(cells);
        int place = 0;
        for (JsonNode each : value.node()) {
            read.add(cell(each, symbols.at(place), value.pointer(), Integer.toString(place)));
            place++;
        }
        return read;
    }

    private static List<StatCell> sparse(JsonPlace value, Symbols symbols, int cells) {
        SortedMap<Integer, StatCell> given = new TreeMap<>();
        symbols.some().forEach((place, symbol) -> given.put(place, missing(symbol)));
        for (Map.Entry<String, JsonNode> each : value.node().properties()) {
            int place = place(each.getKey(), cells, value.pointer());
            given.put(place, cell(each.getValue(), symbols.at(place), value.pointer(), each.getKey()));
        }
        return new SparseCells(cells, given, missing(symbols.all()));
    }

    /** The number of a cell, written as JSON-stat does: nothing before it, no zeros in front. */
    static int place(String written, int cells, String pointer) {
        if (PLACE.matcher(written).matches()) {
            int place = Integer.parseInt(written);
            if (place < cells) {
                return place;
            }
        }
        throw new ReaderProblem(
                ReaderProblemKind.BAD_POSITION,
                ReaderProblem.below(pointer, written),
                "it is not the number of one of the " + cells + " cells, counted from 0");
    }

    private static StatCell cell(JsonNode value, @Nullable String symbol, String pointer, String name) {
        if (value.isNull()) {
            return missing(symbol);
        }
        if (value.isTextual()) {
            return text(value.textValue(), symbol, ReaderProblem.below(pointer, name));
        }
        if (!value.isNumber()) {
            throw new ReaderProblem(
                    ReaderProblemKind.NOT_A_NUMBER, ReaderProblem.below(pointer, name), "it is no number");
        }
        BigDecimal exact = Figures.exact(value.decimalValue());
        if (exact == null) {
            throw outOfRange(ReaderProblem.below(pointer, name));
        }
        refuseContradiction(symbol, pointer, name);
        return new StatCell.Known(exact, symbol);
    }

    static ReaderProblem outOfRange(String pointer) {
        return new ReaderProblem(
                ReaderProblemKind.NUMBER_OUT_OF_RANGE,
                pointer,
                "more than 38 digits before or after the point, or in all");
    }

    private static void refuseContradiction(@Nullable String symbol, String pointer, String name) {
        if (MissingMeaning.of(symbol).isCertain()) {
            throw new ReaderProblem(
                    ReaderProblemKind.FIGURE_CALLED_MISSING,
                    ReaderProblem.below(pointer, name),
                    "there is a figure, and its status \"" + symbol + "\" says that there is none");
        }
    }

    private static StatCell text(String text, @Nullable String symbol, String pointer) {
        JsonPlace.usable(text, pointer);
        if (MissingMeaning.isSymbol(text)) {
            return new StatCell.Missing(symbol == null ? text : symbol);
        }
        if (Figures.looksLikeNumber(text)) {
            throw new ReaderProblem(
                    ReaderProblemKind.NOT_A_NUMBER, pointer, "a number is written without quotation marks");
        }
        return new StatCell.Text(text, symbol);
    }

    private static StatCell missing(@Nullable String symbol) {
        return symbol == null ? StatCell.Missing.WITHOUT_A_WORD : new StatCell.Missing(symbol);
    }
}

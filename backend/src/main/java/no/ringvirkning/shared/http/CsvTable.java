package no.ringvirkning.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.ringvirkning.shared.Language;

/**
 * A list of records as a table. A component is a column; a record within is a column per component of its own
 * ({@code name.nb}); a list within is one cell with its members separated by a bar, records in it shown by their slug.
 * The columns follow from the record type alone, so an empty list has its header too.
 */
final class CsvTable {

    private static final int MAX_DEPTH = 4;
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final ObjectMapper json;
    private final boolean excel;
    private final Optional<Language> language;

    CsvTable(ObjectMapper json, boolean excel, Optional<Language> language) {
        this.json = json;
        this.excel = excel;
        this.language = language;
    }

    /** The table as text; the Excel kind has a byte order mark, semicolons and decimal commas. */
    String write(Class<?> type, Collection<?> rows) {
        List<String> columns = new ArrayList<>();
        columns(type, "", 0, columns);
        StringBuilder table = new StringBuilder(excel ? "\uFEFF" : "");
        line(table, columns.stream().map(c -> c.substring(1).replace('/', '.')).toList());
        for (Object row : rows) {
            JsonNode whole = json.valueToTree(row);
            JsonNode tree = language.map(l -> ChosenLanguage.reduce(whole, l)).orElse(whole);
            line(table, columns.stream().map(c -> cell(tree.at(c))).toList());
        }
        return table.toString();
    }

    private static void columns(Class<?> type, String path, int depth, List<String> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            String column = path + "/" + component.getName();
            if (component.getType().isRecord() && depth < MAX_DEPTH) {
                columns(component.getType(), column, depth + 1, columns);
            } else {
                columns.add(column);
            }
        }
    }

    private void line(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(this::quoted).collect(Collectors.joining(excel ? ";" : ",")))
                .append("\r\n");
    }

    private String cell(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node.isNumber()) {
            String plain = new BigDecimal(node.asText()).toPlainString();
            return excel ? plain.replace('.', ',') : plain;
        }
        if (node.isArray()) {
            return harmless(StreamSupport.stream(node.spliterator(), false)
                    .map(CsvTable::inList)
                    .collect(Collectors.joining("|")));
        }
        return node.isObject() ? harmless(node.toString()) : harmless(node.asText());
    }

    private static String inList(JsonNode node) {
        if (!node.isObject()) {
            return node.asText();
        }
        return node.has("slug") ? node.get("slug").asText() : node.toString();
    }

    /** A spreadsheet would run a text that starts like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quoted(String cell) {
        boolean needsQuotes = cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || cell.indexOf(excel ? ';' : ',') >= 0;
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

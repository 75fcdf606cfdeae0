package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.ringvirkning.shared.Language;

/** Writes a table as CSV of either kind. */
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char separator;
    private final StringBuilder table = new StringBuilder();

    private Csv(char separator) {
        this.separator = separator;
    }

    /** RFC 4180, with the names and values of the contract; the members of a list are separated by a bar. */
    static String forMachines(Class<?> type, List<? extends JsonNode> rows) {
        Csv csv = new Csv(',');
        List<Column> columns = Columns.forMachines(type);
        csv.line(columns.stream().map(Column::name).toList());
        rows.forEach(row -> csv.line(columns.stream().map(c -> machine(c, row)).toList()));
        return csv.table.toString();
    }

    /** With a byte order mark, semicolons and decimal commas, in the words of the language. */
    static String forExcel(Class<?> type, List<? extends JsonNode> rows, Language language) {
        Csv csv = new Csv(';');
        csv.table.append(BYTE_ORDER_MARK);
        Words words = Words.in(language);
        Cells cells = new Cells(words, ',');
        List<Column> columns = Columns.forPeople(type);
        csv.line(columns.stream()
                .map(c -> words.heading(type, c).orElse(c.name()))
                .toList());
        rows.forEach(row -> csv.line(
                columns.stream().map(c -> person(cells, cells.of(c, row))).toList()));
        return csv.table.toString();
    }

    private void line(List<String> cells) {
        table.append(cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))))
                .append("\r\n");
    }

    private static String machine(Column column, JsonNode row) {
        List<JsonNode> values = column.values(row);
        if (values.stream().allMatch(Column::isAbsent)) {
            return "";
        }
        if (values.size() == 1 && values.get(0).isNumber()) {
            return plain(values.get(0));
        }
        return harmless(values.stream().map(Csv::plain).collect(Collectors.joining("|")));
    }

    private static String plain(JsonNode value) {
        if (value.isNumber()) {
            return new BigDecimal(value.asText()).toPlainString();
        }
        return Column.isAbsent(value) ? "" : value.isObject() ? value.toString() : value.asText();
    }

    private static String person(Cells cells, Object value) {
        return value instanceof BigDecimal ? cells.text(value) : harmless(cells.text(value));
    }

    /** A spreadsheet would run a text that starts like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quoted(String cell) {
        boolean needsQuotes = cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || cell.indexOf(separator) >= 0;
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

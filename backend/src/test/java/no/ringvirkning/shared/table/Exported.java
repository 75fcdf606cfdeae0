package no.ringvirkning.shared.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ringvirkning.shared.Language;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Tables read back as a stranger would, with what is said in words turned back into the names of the contract. */
public final class Exported {

    private Exported() {}

    /** The rows of a CSV for machines, by the names of its columns. */
    public static List<Map<String, String>> csv(String table) {
        List<List<String>> lines = lines(table, ',');
        return rows(lines.get(0), lines);
    }

    /** The rows of a CSV for Excel, by the names that the contract has for its columns. */
    public static List<Map<String, String>> excelCsv(Class<?> type, String table, Language language) {
        if (!table.startsWith("\uFEFF")) {
            throw new AssertionError("Excel would not know the encoding");
        }
        List<List<String>> lines = lines(table.substring(1), ';');
        List<Column> columns = Columns.forPeople(type);
        Words words = Words.in(language);
        return contracted(type, lines, columns, words);
    }

    /** The rows of the first sheet of a workbook, by the names that the contract has for its columns. */
    public static List<Map<String, String>> xlsx(Class<?> type, byte[] file, Language language) {
        List<List<String>> lines = sheet(file, 0);
        return contracted(type, lines, Columns.forPeople(type), Words.in(language));
    }

    /** The lines of a sheet, every cell as text; numbers as they are written in the file, dates as days. */
    public static List<List<String>> sheet(byte[] file, int index) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheet(index).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.map(row -> row.stream().map(Exported::text).toList())
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of the cells of the first sheet, line by line. */
    public static List<List<CellType>> types(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(c -> c == null ? CellType.EMPTY : c.getType())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return cell == null || cell.getRawValue() == null && cell.getType() == CellType.EMPTY
                ? ""
                : cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
    }

    private static List<Map<String, String>> contracted(
            Class<?> type, List<List<String>> lines, List<Column> columns, Words words) {
        List<String> headings =
                columns.stream().map(c -> words.heading(type, c).orElseThrow()).toList();
        if (!headings.equals(lines.get(0))) {
            throw new AssertionError(lines.get(0) + " are not " + headings);
        }
        List<Map<String, String>> rows = rows(columns.stream().map(Column::name).toList(), lines);
        for (Map<String, String> row : rows) {
            columns.forEach(c -> row.compute(c.name(), (name, cell) -> contracted(c.kind(), cell, words)));
        }
        return rows;
    }

    private static String contracted(Class<?> kind, String cell, Words words) {
        if (kind.isEnum() && !cell.isEmpty()) {
            return Stream.of(cell.split("; "))
                    .map(word -> Stream.of(kind.getEnumConstants())
                            .map(Object::toString)
                            .filter(value -> words.of(kind, value).equals(word))
                            .findFirst()
                            .orElse(""))
                    .reduce((a, b) -> a + "|" + b)
                    .orElseThrow();
        }
        if (kind == Boolean.class) {
            return cell.isEmpty() ? "" : String.valueOf(cell.equals(words.of(true)));
        }
        return kind == BigDecimal.class ? cell.replace(',', '.') : cell;
    }

    private static List<Map<String, String>> rows(List<String> names, List<List<String>> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** Reads RFC 4180, with quotes and what they hold. */
    private static List<List<String>> lines(String table, char separator) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (quoted && c == '"' && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}

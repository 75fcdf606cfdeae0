package no.ringvirkning.indicator.reader.klass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.indicator.reader.ReaderProblem;
import no.ringvirkning.indicator.reader.ReaderProblemKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, whose columns are asked for by the names in its first line. */
final class CsvRows {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 100;

    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvRows(CSVRecord header) {
        this.columns = header.stream().map(String::strip).toList();
        if (columns.size() > MOST_COLUMNS) {
            throw new ReaderProblem(
                    ReaderProblemKind.TOO_LARGE, "", "there are more than " + MOST_COLUMNS + " columns");
        }
        for (String column : columns) {
            if (positions.put(column, positions.size()) != null) {
                throw new ReaderProblem(
                        ReaderProblemKind.DUPLICATE_COLUMN, ReaderProblem.below("", column), "the column comes twice");
            }
        }
    }

    static CsvRows read(byte[] bytes) {
        String text = CsvText.decoded(bytes);
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(CsvText.separator(text))
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                .get();
        CsvRows read = null;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                if (read == null) {
                    read = new CsvRows(line);
                } else {
                    read.add(line);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            int row = read == null ? 0 : read.rows.size() + 1;
            throw new ReaderProblem(
                    ReaderProblemKind.NOT_CSV, "/" + row, "the quotation marks do not come in pairs around a field");
        }
        if (read == null || read.rows.isEmpty()) {
            throw new ReaderProblem(ReaderProblemKind.NOT_CSV, "", "there are no rows");
        }
        return read;
    }

    private void add(CSVRecord line) {
        Row row = new Row(rows.size() + 1, line);
        if (line.size() > columns.size()) {
            throw row.problem(ReaderProblemKind.BAD_ROW, "it has more fields than there are columns");
        }
        if (rows.size() == MOST_ROWS) {
            throw row.problem(ReaderProblemKind.TOO_LARGE, "there are more than " + MOST_ROWS + " rows");
        }
        rows.add(row);
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    void require(String... names) {
        for (String name : names) {
            if (!has(name)) {
                throw new ReaderProblem(ReaderProblemKind.MISSING_COLUMN, "", "there is no column \"" + name + "\"");
            }
        }
    }

    /** A row. Klass leaves out the last fields of a row when they are empty. */
    final class Row {

        private final int number;
        private final CSVRecord line;

        private Row(int number, CSVRecord line) {
            this.number = number;
            this.line = line;
        }

        /** The field without blanks around it, hard spaces counted; null when there is nothing in it. */
        @Nullable
        String text(String column) {
            Integer position = positions.get(column);
            if (position == null || position >= line.size()) {
                return null;
            }
            String text = stripped(line.get(position));
            return text.isEmpty() ? null : text;
        }

        String required(String column) {
            String text = text(column);
            if (text == null) {
                throw problem(column, ReaderProblemKind.BAD_ROW, "there is nothing in it");
            }
            return text;
        }

        @Nullable
        LocalDate day(String column) {
            String text = text(column);
            if (text == null) {
                return null;
            }
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException e) {
                    // Told below, with what is wrong for all of them.
                }
            }
            throw problem(column, ReaderProblemKind.BAD_DATE, "it is no day as 2024-01-01 is one");
        }

        ReaderProblem problem(ReaderProblemKind kind, String detail) {
            return new ReaderProblem(kind, "/" + number, detail);
        }

        ReaderProblem problem(String column, ReaderProblemKind kind, String detail) {
            return new ReaderProblem(kind, ReaderProblem.below("/" + number, column), detail);
        }
    }

    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package no.ringvirkning.indicator.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.Qualifier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of figures row by row. What is wrong with the form of a row is added to the problems, and its other fields are read
 * all the same; what is wrong with the file ends it.
 */
final class ImportFile {

    static final int MOST_ROWS = 100_000;

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(',')
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
    private static final Pattern COMMA = Pattern.compile("[-\u2212]?[0-9][0-9\\h]*,[0-9]+");
    private static final int LONGEST_SLUG = 200;

    private final byte[] bytes;
    private final RowProblems problems;
    private final Map<String, Optional<Period>> periods = new HashMap<>();

    ImportFile(byte[] bytes, RowProblems problems) {
        this.bytes = bytes;
        this.problems = problems;
    }

    /**
     * Hands on each row.
     *
     * @return how many there are
     */
    int read(Consumer<ImportLine> sink) {
        int from = begins(MARK) ? MARK.length : 0;
        isUtf8(from);
        int row = 0;
        try (CSVParser parser = CSVParser.parse(
                new InputStreamReader(
                        new ByteArrayInputStream(bytes, from, bytes.length - from), StandardCharsets.UTF_8),
                FORMAT)) {
            Iterator<CSVRecord> lines = parser.iterator();
            Map<ImportColumn, Integer> columns = columns(lines.hasNext() ? lines.next() : null);
            row = 1;
            int width = columns.size();
            int rows = 0;
            while (!problems.isFull() && lines.hasNext()) {
                row++;
                CSVRecord line = lines.next();
                if (line.size() == 1 && line.get(0).isBlank()) {
                    continue;
                }
                if (++rows > MOST_ROWS) {
                    throw ImportProblem.TOO_MANY_ROWS.at("/rows/" + row, "Send the rest by itself.");
                }
                if (line.size() == width) {
                    sink.accept(read(row, line, columns));
                } else {
                    problems.add(row, RowFault.OTHER_LENGTH);
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            // The reader looks one row ahead.
            problems.add(row + 1, RowFault.NOT_CSV);
            throw problems.refusal(ImportProblem.FILE_UNREADABLE);
        }
    }

    private boolean begins(byte[] mark) {
        return bytes.length >= mark.length && Stream.of(0, 1, 2).allMatch(i -> bytes[i] == mark[i]);
    }

    /** Ahead of all else: text that was guessed is never stored, and here it is known in which row it is. */
    private void isUtf8(int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer left = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer text = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            text.clear();
            result = decoder.decode(left, text, true);
        } while (result.isOverflow());
        if (result.isError()) {
            int row = 1;
            for (int i = 0; i < left.position(); i++) {
                row += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(row, RowFault.NOT_UTF8);
            throw problems.refusal(ImportProblem.FILE_UNREADABLE);
        }
    }

    private Map<ImportColumn, Integer> columns(@Nullable CSVRecord head) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        boolean known = head != null;
        for (int i = 0; head != null && i < head.size(); i++) {
            Optional<ImportColumn> column = ImportColumn.called(head.get(i).strip());
            known &= column.isPresent() && columns.put(column.get(), i) == null;
        }
        if (!known) {
            problems.add(1, RowFault.UNKNOWN_COLUMN);
        } else {
            Stream.of(ImportColumn.values())
                    .filter(each -> each.isNeeded() && !columns.containsKey(each))
                    .forEach(each -> problems.add(1, RowFault.COLUMN_MISSING, each));
        }
        if (!problems.isEmpty()) {
            throw problems.refusal(ImportProblem.FILE_UNREADABLE);
        }
        return columns;
    }

    private ImportLine read(int row, CSVRecord line, Map<ImportColumn, Integer> columns) {
        return new ImportLine(
                row,
                slug(row, ImportColumn.INDICATOR, RowFault.UNKNOWN_INDICATOR, line, columns),
                slug(row, ImportColumn.AREA, RowFault.UNKNOWN_AREA, line, columns),
                period(row, line, columns),
                number(row, line, columns),
                one(Qualifier.values(), row, ImportColumn.QUALIFIER, RowFault.NO_QUALIFIER, line, columns),
                one(
                        EvidenceLevel.values(),
                        row,
                        ImportColumn.EVIDENCE_LEVEL,
                        RowFault.NO_EVIDENCE_LEVEL,
                        line,
                        columns));
    }

    /** What is in a field; nothing, and told when it is needed, when it is empty. */
    private @Nullable String text(int row, ImportColumn column, CSVRecord line, Map<ImportColumn, Integer> columns) {
        Integer place = columns.get(column);
        String text = place == null ? "" : line.get(place).strip();
        if (text.isEmpty() && column.isNeeded()) {
            problems.add(row, RowFault.EMPTY, column);
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable String slug(
            int row, ImportColumn column, RowFault unknown, CSVRecord line, Map<ImportColumn, Integer> columns) {
        String text = text(row, column, line, columns);
        if (text == null || text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches()) {
            return text;
        }
        problems.add(row, unknown);
        return null;
    }

    private @Nullable Period period(int row, CSVRecord line, Map<ImportColumn, Integer> columns) {
        String text = text(row, ImportColumn.PERIOD, line, columns);
        if (text == null) {
            return null;
        }
        Optional<Period> period = periods.get(text);
        if (period == null) {
            period = Period.read(text);
            periods.put(text, period);
        }
        if (period.isEmpty()) {
            problems.add(row, RowFault.NO_PERIOD);
        }
        return period.orElse(null);
    }

    private @Nullable BigDecimal number(int row, CSVRecord line, Map<ImportColumn, Integer> columns) {
        String text = text(row, ImportColumn.VALUE, line, columns);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(row, COMMA.matcher(text).matches() ? RowFault.DECIMAL_COMMA : RowFault.NO_NUMBER);
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (!Numbers.fits(number)) {
            problems.add(row, RowFault.NUMBER_TOO_LONG);
            return null;
        }
        return number;
    }

    private <E extends Enum<E>> @Nullable E one(
            E[] all,
            int row,
            ImportColumn column,
            RowFault unknown,
            CSVRecord line,
            Map<ImportColumn, Integer> columns) {
        String text = text(row, column, line, columns);
        if (text == null) {
            return null;
        }
        Optional<E> found =
                Stream.of(all).filter(each -> Objects.equals(each.name(), text)).findFirst();
        if (found.isEmpty()) {
            problems.add(row, unknown);
        }
        return found.orElse(null);
    }
}

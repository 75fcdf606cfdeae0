package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook of Office Open XML. Texts are cells of text, which no program runs as a formula; numbers and
 * dates are numbers and dates, as far as such a cell can hold them.
 */
final class WorkbookFile {

    /** A number has fifteen digits in a workbook; one with more would be another number, so it is text. */
    private static final int DIGITS = 15;

    /** Days before 1900 have no number in a workbook. */
    private static final int FIRST_YEAR = 1900;

    private static final int MAX_TEXT = 32_767;
    private static final int MAX_SHEET_NAME = 31;
    private static final int MIN_WIDTH = 9;
    private static final int MAX_WIDTH = 60;

    /** As many rows as are looked at to find out how wide a column is, and are held before they are written. */
    private static final int SOME_ROWS = 500;

    private static final String HEADER_COLOUR = "E3EAF0";

    private final Class<?> type;
    private final Words words;
    private final Cells cells;
    private final List<Column> columns;

    WorkbookFile(Class<?> type, Words words) {
        this.type = type;
        this.words = words;
        this.cells = new Cells(words, words.of("decimal").charAt(0));
        this.columns = Columns.forPeople(type);
    }

    byte[] write(List<? extends JsonNode> rows, Extract extract) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Ringvirkning", null)) {
            String title = words.of(type.getSimpleName());
            Worksheet sheet = workbook.newWorksheet(title.substring(0, Math.min(title.length(), MAX_SHEET_NAME)));
            Worksheet about = workbook.newWorksheet(words.of("about"));
            list(sheet, rows);
            new AboutSheet(words).write(about, title, rows.size(), extract);
        } catch (IOException e) {
            throw new UncheckedIOException("to memory", e);
        }
        return file.toByteArray();
    }

    private void list(Worksheet sheet, List<? extends JsonNode> rows) throws IOException {
        onPaper(sheet);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
        for (int c = 0; c < columns.size(); c++) {
            String heading =
                    words.heading(type, columns.get(c)).orElse(columns.get(c).name());
            sheet.value(0, c, heading);
            sheet.width(c, width(columns.get(c), heading, rows));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .set();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, r + 1, c, cells.of(columns.get(c), rows.get(r)));
            }
            if (r % SOME_ROWS == SOME_ROWS - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** Lying, and as wide as its columns: rows that are split between sheets of paper cannot be read. */
    private static void onPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private int width(Column column, String heading, List<? extends JsonNode> rows) {
        int longest = rows.stream()
                .limit(SOME_ROWS)
                .mapToInt(row -> cells.text(cells.of(column, row)).length())
                .max()
                .orElse(0);
        // The arrow of the filter covers some of the heading.
        return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.max(longest, heading.length() + 3) + 2));
    }

    private void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal number && number.precision() <= DIGITS) {
            sheet.value(row, column, number);
            if (number.scale() > 0) {
                sheet.style(row, column).format("#,##0.00").set();
            }
        } else if (value instanceof KnownDay day && day.date().getYear() >= FIRST_YEAR) {
            sheet.value(row, column, day.date());
            sheet.style(row, column).format(day.format(words)).set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            sheet.value(row, column, shortened(cells.text(value)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }
}

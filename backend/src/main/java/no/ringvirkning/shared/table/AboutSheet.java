package no.ringvirkning.shared.table;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says where the rows come from, when, by which choices, and what they may be used for. */
final class AboutSheet {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int[] WIDTHS = {32, 100};

    private final Words words;
    private int row;

    AboutSheet(Words words) {
        this.words = words;
    }

    void write(Worksheet sheet, String list, int rows, Extract extract) throws IOException {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        line(sheet, "about.list", list);
        line(sheet, "about.source", words.of("about.product"));
        line(sheet, "about.address", extract.address());
        line(sheet, "about.time", Cells.localTime(extract.taken()).format(MINUTE));
        sheet.value(row, 1, rows);
        line(sheet, "about.rows", null);
        line(sheet, "about.whole", words.of(extract.whole() ? "about.wholeYes" : "about.wholeNo"));
        line(sheet, "about.licence", words.of("about.licenceText"));
        line(sheet, "about.example", words.of("about.exampleText"));
        line(sheet, "about.filters", extract.filters().isEmpty() ? words.of("about.noFilters") : null);
        for (Extract.Filter filter : extract.filters()) {
            sheet.value(row, 1, value(filter));
            sheet.value(row++, 0, "    " + words.of(filter.name()));
        }
        sheet.finish();
    }

    private void line(Worksheet sheet, String label, String value) {
        sheet.value(row, 0, words.of(label));
        sheet.style(row, 0).bold().set();
        if (value != null) {
            sheet.value(row, 1, value);
            sheet.style(row, 1).wrapText(true).set();
        }
        row++;
    }

    private String value(Extract.Filter filter) {
        Class<?> type = filter.type();
        if (type == Boolean.class) {
            return words.of(Boolean.parseBoolean(filter.value()));
        }
        return type != null && type.isEnum() ? words.of(type, filter.value()) : filter.value();
    }
}

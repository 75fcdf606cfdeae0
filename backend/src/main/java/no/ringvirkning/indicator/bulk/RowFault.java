package no.ringvirkning.indicator.bulk;

import java.util.Locale;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.shared.FieldProblem;

/** What can be wrong with a row of a file of figures, and in which column. */
enum RowFault {
    NOT_UTF8("", "It has bytes that are no UTF-8: save the file as UTF-8."),
    NOT_CSV("", "Its quotation marks do not come in pairs around a field."),
    UNKNOWN_COLUMN(
            "",
            "The first row names indicator, area, period and value, and may name qualifier and evidenceLevel:"
                    + " each once, with commas between."),
    COLUMN_MISSING("", "The first row lacks this column."),
    OTHER_LENGTH(
            "",
            "It has more or fewer fields than the first row. A decimal comma would make one more: numbers have a"
                    + " point."),
    EMPTY("", "There is nothing in it."),
    UNKNOWN_INDICATOR("indicator", "There is no such indicator."),
    FIGURE_OF_FORMULA("indicator", "What is worked out from others is not recorded."),
    UNKNOWN_AREA("area", "There is no such area."),
    AREA_NOT_COVERED("area", "The area is not in the programme of the indicator, and has no figures or targets of it."),
    NO_PERIOD("period", "A period is written as 2019, 2019-H1, 2019-Q3, 2019-07 or 2019-07-01."),
    FIGURE_OF_OTHER_FREQUENCY("period", "A figure is of a period of the frequency of its indicator."),
    FIGURE_OF_THE_FUTURE("period", "Nothing is observed before it has happened."),
    PERIOD_REPEATED("period", "The figure of the indicator, area and period is in the file before."),
    DECIMAL_COMMA("value", "It has a decimal comma: write 12.5 for twelve and a half."),
    NO_NUMBER("value", "A number has digits, perhaps a minus before and a point among them, and nothing else."),
    NUMBER_TOO_LONG("value", Numbers.LIMITS),
    COUNT_NOT_WHOLE("value", "Where small figures are held back, figures are exact and whole counts."),
    TABLE_NOT_WHOLE("value", "Figures by categories stand beside it: they are handed in together, as a submission."),
    NO_QUALIFIER("qualifier", "No qualifier is called so."),
    NO_EVIDENCE_LEVEL("evidenceLevel", "No level of evidence is called so.");

    private final String column;
    private final String message;

    RowFault(String column, String message) {
        this.column = column;
        this.message = message;
    }

    /** @param row as spreadsheets count them: that with the names of the columns is 1 */
    FieldProblem in(int row) {
        return in(row, column);
    }

    FieldProblem in(int row, String at) {
        return FieldProblem.pointer(
                "/rows/" + row + (at.isEmpty() ? "" : "/" + at),
                name().toLowerCase(Locale.ROOT).replace('_', '-'),
                message);
    }
}

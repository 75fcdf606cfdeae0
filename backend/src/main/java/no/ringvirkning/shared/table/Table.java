package no.ringvirkning.shared.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.ServedWhole;

/** A list as a table, to be written in one of three forms with the same rows. */
public final class Table {

    private final Class<?> type;
    private final List<ObjectNode> rows;

    /**
     * The table of a list.
     *
     * @param type the record that a row is
     * @param rows as JSON; they are the table's from now on
     */
    public Table(Class<?> type, List<ObjectNode> rows) {
        this.type = type;
        this.rows = rows;
    }

    /** CSV for machines: RFC 4180, the names and values of the contract. */
    public String csv() {
        disown("");
        return Csv.forMachines(type, rows);
    }

    /** CSV for Excel: semicolons, decimal commas, the words of the language. */
    public String excelCsv(Language language) {
        disown(Words.in(language).of("madeUp"));
        return Csv.forExcel(type, rows, language);
    }

    /** A workbook in the words of the language: a sheet with the rows, and one about them. */
    public byte[] workbook(Language language, Extract extract) {
        disown(Words.in(language).of("madeUp"));
        return new WorkbookFile(type, Words.in(language)).write(rows, extract);
    }

    /** A copy of what was published stays what was published. */
    private void disown(String words) {
        if (ServedWhole.class.isAssignableFrom(type)) {
            return;
        }
        rows.forEach(row -> MadeUp.disown(row, words));
    }
}

package no.ringvirkning.indicator.reader.klass;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.indicator.reader.ReaderProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV files of Klass. Columns may come in any order, and those not known are passed over. In the order of the file.
 */
public final class KlassReader {

    private static final Pattern CODE = Pattern.compile("[^\\s\\u00a0]{1,20}");

    /** How lists made for people write code and name in one field, with hard spaces around the dash. */
    private static final Pattern CODE_AND_NAME =
            Pattern.compile("([^\\s\\u00a0]{1,20})[\\s\\u00a0]+-[\\s\\u00a0]+(.+)", Pattern.DOTALL);

    private KlassReader() {}

    public static List<KlassCode> codes(byte[] csv) {
        CsvRows rows = CsvRows.read(csv);
        rows.require("code", "name");
        List<KlassCode> codes = new ArrayList<>();
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (CsvRows.Row row : rows.rows()) {
            KlassCode code = code(row);
            if (!seen.add(Arrays.asList(code.code(), code.validFrom()))) {
                throw row.problem(ReaderProblemKind.DUPLICATE_ROW, "the code comes twice for the same time");
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }

    private static KlassCode code(CsvRows.Row row) {
        @Nullable LocalDate from = row.day("validFrom");
        @Nullable LocalDate to = row.day("validTo");
        if (from != null && to != null && !from.isBefore(to)) {
            throw row.problem("validTo", ReaderProblemKind.BAD_DATE, "it is not after validFrom");
        }
        return new KlassCode(
                checked(row, "code", row.required("code")),
                row.text("parentCode"),
                level(row),
                row.required("name"),
                row.text("shortName"),
                row.text("presentationName"),
                from,
                to,
                row.text("notes"));
    }

    private static @Nullable Integer level(CsvRows.Row row) {
        String level = row.text("level");
        if (level != null && !level.matches("[1-9][0-9]?")) {
            throw row.problem("level", ReaderProblemKind.NOT_A_NUMBER, "it is no level from 1 to 99");
        }
        return level == null ? null : (Integer) Integer.parseInt(level);
    }

    public static List<KlassChange> changes(byte[] csv) {
        CsvRows rows = CsvRows.read(csv);
        rows.require("oldCode", "newCode", "changeOccurred");
        List<KlassChange> changes = new ArrayList<>();
        for (CsvRows.Row row : rows.rows()) {
            @Nullable LocalDate day = row.day("changeOccurred");
            @Nullable KlassItem before = item(row, "old");
            @Nullable KlassItem after = item(row, "new");
            if (day == null || before == null && after == null) {
                throw row.problem(ReaderProblemKind.BAD_ROW, "a change has a day, and a code before or after it");
            }
            changes.add(new KlassChange(day, before, after));
        }
        return List.copyOf(changes);
    }

    /** Correspondences by the columns of Klass, or two columns with code and name in one. */
    public static List<KlassCorrespondence> correspondences(byte[] csv) {
        CsvRows rows = CsvRows.read(csv);
        boolean inPairs = rows.columns().size() == 2 && !rows.has("sourceCode") && !rows.has("targetCode");
        if (!inPairs) {
            rows.require("sourceCode", "targetCode");
        }
        List<KlassCorrespondence> found = new ArrayList<>();
        for (CsvRows.Row row : rows.rows()) {
            KlassItem source = inPairs ? pair(row, rows.columns().get(0)) : item(row, "source");
            KlassItem target = inPairs ? pair(row, rows.columns().get(1)) : item(row, "target");
            if (source == null) {
                throw row.problem(ReaderProblemKind.BAD_ROW, "there is no code to correspond to anything");
            }
            found.add(new KlassCorrespondence(source, target));
        }
        return List.copyOf(found);
    }

    private static @Nullable KlassItem item(CsvRows.Row row, String side) {
        String code = row.text(side + "Code");
        return code == null
                ? null
                : new KlassItem(
                        checked(row, side + "Code", code), row.text(side + "Name"), row.text(side + "ShortName"));
    }

    private static @Nullable KlassItem pair(CsvRows.Row row, String column) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        Matcher parts = CODE_AND_NAME.matcher(text);
        if (!parts.matches()) {
            throw row.problem(column, ReaderProblemKind.BAD_CODE, "it is not a code, a dash and a name");
        }
        return new KlassItem(parts.group(1), parts.group(2), null);
    }

    private static String checked(CsvRows.Row row, String column, String code) {
        if (!CODE.matcher(code).matches()) {
            throw row.problem(column, ReaderProblemKind.BAD_CODE, "it is no code: at most 20 characters, no blanks");
        }
        return code;
    }
}

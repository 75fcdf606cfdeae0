package no.ringvirkning.shared.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import no.ringvirkning.shared.http.StrictJson;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table")
class TableTest {

    private static final ObjectMapper JSON = StrictJson.configure(new ObjectMapper());
    private static final Extract EXTRACT =
            new Extract("https://example.org/api/v1/x.xlsx?kind=A", List.of(), Instant.EPOCH, true);

    record Row(String text, BigDecimal number, List<String> list) {}

    record Ref(String slug, @Nullable LocalizedText name) {}

    record Whole(
            UUID id,
            String code,
            Ref programme,
            LocalizedText title,
            List<Ref> owners,
            List<Money> budget,
            List<Qualifier> kinds,
            JsonNode snapshot,
            @Nullable SourceReference source,
            boolean illustrative) {}

    record Dated(
            @Nullable PartialDate date,
            @Nullable LocalDate from,
            @Nullable Instant recordedAt) {}

    record Sourced(String code, @Nullable SourceReference source) {}

    private static Table table(Object... rows) {
        List<ObjectNode> trees = new ArrayList<>();
        for (Object row : rows) {
            trees.add(JSON.valueToTree(row));
        }
        return new Table(rows[0].getClass(), trees);
    }

    private static String second(String table) {
        return table.substring(table.indexOf("\r\n") + 2);
    }

    private static byte[] workbook(Object... rows) {
        return table(rows).workbook(Language.NB, EXTRACT);
    }

    /** The text of one file within the workbook. */
    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    @DisplayName("runs no formula, in any kind, in a text or in a list")
    void formula(String text) throws IOException {
        Row row = new Row(text, BigDecimal.ONE, List.of(text, "b"));
        String quote = text.contains("\r") || text.contains("\n") ? "\"" : "";
        assertEquals(
                quote + "'" + text + quote + ",1," + quote + "'" + text + "|b" + quote + "\r\n",
                second(table(row).csv()));
        assertEquals(
                quote + "'" + text + quote + ";1;\"'" + text + "; b\"\r\n",
                second(table(row).excelCsv(Language.NB)));
        byte[] workbook = workbook(row);
        assertEquals(
                List.of(CellType.STRING, CellType.NUMBER, CellType.STRING),
                Exported.types(workbook).get(1));
        assertEquals(
                text.replace('\r', '\n'),
                Exported.sheet(workbook, 0).get(1).get(0).replace('\r', '\n'));
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"));
        assertTrue(sheet.contains("orientation=\"landscape\""), "on paper it lies");
        assertTrue(sheet.contains("fitToPage=\"true\""), "on paper it is as wide as its columns");
        assertTrue(sheet.contains("fitToWidth=\"1\"") && sheet.contains("fitToHeight=\"0\""), sheet);
    }

    @Test
    @DisplayName("keeps numbers numbers, negative ones too, and quotes what would break a line")
    void plain() {
        Row row = new Row("a,\"b;\"", new BigDecimal("-1.25"), List.of("c"));
        assertEquals("\"a,\"\"b;\"\"\",-1.25,c\r\n", second(table(row).csv()));
        assertEquals("\"a,\"\"b;\"\"\";-1,25;c\r\n", second(table(row).excelCsv(Language.EN)));
        assertEquals(
                List.of("a,\"b;\"", "-1.25", "c"),
                Exported.sheet(workbook(row), 0).get(1));
    }

    /** A row with an amount, as an export has it. */
    record Paid(Money money) {}

    @ParameterizedTest
    @ValueSource(strings = {"2000000", "2000000.0", "2000000.00", "2E6", "2000000.000"})
    @DisplayName("shows every øre of an amount, however it was written, in every kind")
    void money(String amount) throws IOException {
        Paid paid = new Paid(new Money(new BigDecimal(amount), "NOK", Qualifier.CIRCA, null));
        assertEquals(
                "money.amount,money.currency,money.qualifier,money.priceYear\r\n2000000.00,NOK,CIRCA,\r\n",
                table(paid).csv());
        assertEquals("2000000,00;NOK;ca.;\r\n", second(table(paid).excelCsv(Language.NB)));
        byte[] workbook = workbook(paid);
        assertEquals("2000000.00", Exported.sheet(workbook, 0).get(1).get(0));
        assertEquals(CellType.NUMBER, Exported.types(workbook).get(1).get(0));
        assertTrue(part(workbook, "xl/styles.xml").contains("#,##0.00"));
        String text = "{\"money\":{\"amount\":2000000.00,\"currency\":\"NOK\",\"qualifier\":\"CIRCA\"}}";
        assertEquals(text, JSON.writeValueAsString(paid));
        assertEquals(text, JSON.writeValueAsString(JSON.valueToTree(paid)), "in a tree");
        assertEquals(text, JSON.writeValueAsString(JSON.readTree(text)), "read and written as a tree");
    }

    @Test
    @DisplayName("does not let a workbook round an amount that has more digits than a number of it holds")
    void manyDigits() {
        Money exact = new Money(new BigDecimal("9999999999999.99"), "NOK", Qualifier.EXACT, null);
        Money large = new Money(new BigDecimal("99999999999999.99"), "NOK", Qualifier.EXACT, null);
        byte[] workbook = workbook(new Paid(exact), new Paid(large));
        assertEquals(CellType.NUMBER, Exported.types(workbook).get(1).get(0));
        assertEquals(CellType.STRING, Exported.types(workbook).get(2).get(0));
        assertEquals("99999999999999,99", Exported.sheet(workbook, 0).get(2).get(0));
    }

    private static Whole whole(boolean illustrative, @Nullable SourceReference source) {
        return new Whole(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "1.2",
                new Ref("p", LocalizedText.nb("Programmet")),
                new LocalizedText("Tittel", null, "Title"),
                List.of(new Ref("a", LocalizedText.nb("A")), new Ref("b", null), new Ref("c", LocalizedText.nb("C"))),
                List.of(new Money(new BigDecimal("1.5"), "NOK", Qualifier.CIRCA, 2020)),
                List.of(Qualifier.UP_TO, Qualifier.NEARLY),
                JSON.createObjectNode().put("slug", "s").set("name", JSON.valueToTree(LocalizedText.nb("Navnet"))),
                source,
                illustrative);
    }

    @Test
    @DisplayName("has a column for each field of what lies within, members of a list beside each other, and no JSON")
    void flat() {
        SourceReference source = new SourceReference("004", List.of("R-1-1"), "ord", false);
        Map<String, String> machine =
                Exported.csv(table(whole(false, source)).csv()).get(0);
        assertEquals("id", machine.keySet().iterator().next());
        assertEquals("a|b|c", machine.get("owners.slug"));
        assertEquals("A||C", machine.get("owners.name.nb"), "each at the place of its member");
        assertEquals("1.50", machine.get("budget.amount"));
        assertEquals("CIRCA", machine.get("budget.qualifier"));
        assertEquals("UP_TO|NEARLY", machine.get("kinds"));
        assertEquals("004", machine.get("source.document"));
        assertFalse(machine.values().stream().anyMatch(v -> v.contains("{") && !v.equals(machine.get("snapshot"))));

        List<Column> columns = Columns.forPeople(Whole.class);
        List<String> names = columns.stream().map(Column::name).toList();
        assertEquals("illustrative", names.get(0));
        assertFalse(names.contains("id"), "an internal id");
        assertFalse(names.contains("source.requirements"));
        assertTrue(names.indexOf("programme.name") < names.indexOf("programme.slug"));
        String people = second(table(whole(false, source)).excelCsv(Language.EN));
        assertEquals(
                "no;1.2;Programmet;p;Title;\"A; –; C\";\"a; b; c\";1,50;NOK;about;2020;\"up to; nearly\";Navnet;s;004;ord\r\n",
                people);
    }

    @Test
    @DisplayName("says of a made-up row that it is one, and names no document that it would come from")
    void madeUp() {
        SourceReference source = new SourceReference("004", List.of("R-1-1"), "ord", true);
        for (Whole row :
                List.of(whole(true, source), whole(true, new SourceReference("004", List.of(), null, false)))) {
            Map<String, String> machine = Exported.csv(table(row).csv()).get(0);
            assertEquals("true", machine.get("illustrative"));
            assertEquals("", machine.get("source.document"));
            assertEquals("", machine.get("source.verbatim"));
            String people = second(table(row).excelCsv(Language.NN));
            assertTrue(people.startsWith("ja;"), people);
            assertTrue(people.endsWith(";Eksempel, ikkje frå kjelda;\r\n"), people);
        }
        Map<String, String> sourced = Exported.csv(
                        table(new Sourced("1", source), new Sourced("2", null)).csv())
                .get(0);
        assertEquals("true", sourced.get("illustrative"), "by its source, where the row itself does not say");
        assertEquals("", sourced.get("source.document"));
        assertEquals("nei;2;;\r\n", second(table(new Sourced("2", null)).excelCsv(Language.NB)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, DAY, false, nb, 2020-05-08, dd.mm.yyyy",
        "2020-01-01, MONTH, false, nb, januar 2020, [$-414]mmmm yyyy",
        "2020-01-01, MONTH, true, en, c. January 2020, '\"c. \"[$-809]mmmm yyyy'",
        "2016-03-01, SEASON, false, nb, våren 2016, '\"våren 2016\"'",
        "2016-12-01, SEASON, false, nn, vinteren 2016–2017, '\"vinteren 2016–2017\"'",
        "2016-11-01, SEASON, false, en, November–January 2017, '\"November–January 2017\"'",
        "2013-01-01, YEAR, true, nb, ca. 2013, '\"ca. \"yyyy'"
    })
    @DisplayName("shows a date as exactly as it is known, as a date in a workbook")
    void dates(String day, DatePrecision precision, boolean circa, String tag, String text, String format)
            throws IOException {
        Language language = Language.valueOf(tag.toUpperCase(java.util.Locale.ROOT));
        Dated row = new Dated(new PartialDate(LocalDate.parse(day), precision, circa), null, null);
        assertEquals(text + ";;\r\n", second(table(row).excelCsv(language)));
        assertEquals(
                day + "," + precision + "," + circa + ",,\r\n",
                second(table(row).csv()));
        byte[] workbook = table(row).workbook(language, EXTRACT);
        assertEquals(CellType.NUMBER, Exported.types(workbook).get(1).get(0));
        long days =
                LocalDate.parse(day).toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        assertEquals(
                0,
                new BigDecimal(days)
                        .compareTo(new BigDecimal(
                                Exported.sheet(workbook, 0).get(1).get(0))));
        String styles = part(workbook, "xl/styles.xml")
                .replace("&quot;", "\"")
                .replace("&#x2013;", "–")
                .replace("&#xe5;", "å");
        assertTrue(styles.contains("formatCode=\"" + format + "\""), styles);
    }

    @Test
    @DisplayName("has days before workbooks begin as text, and times as the clock in Norway showed them")
    void oldDaysAndTimes() {
        Dated row = new Dated(null, LocalDate.of(1838, 1, 1), Instant.parse("2026-07-01T22:30:15.5Z"));
        assertEquals(";1838-01-01;2026-07-02 00:30:15\r\n", second(table(row).excelCsv(Language.NB)));
        byte[] workbook = workbook(row);
        assertEquals(
                List.of(CellType.STRING, CellType.NUMBER),
                Exported.types(workbook).get(1).subList(1, 3));
    }
}

package no.ringvirkning.indicator.reader;

import static no.ringvirkning.indicator.reader.Samples.bytes;
import static no.ringvirkning.indicator.reader.Samples.refused;
import static no.ringvirkning.indicator.reader.Samples.text;
import static no.ringvirkning.indicator.reader.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.ringvirkning.indicator.reader.StatCell.Known;
import no.ringvirkning.indicator.reader.StatCell.Missing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PxWeb")
class PxWebReaderTest {

    private static final String ROWS = "pxweb/v1-rows.json";

    @Test
    @DisplayName("version 1, its own form: rows become cells, what no row gives is missing")
    void rows() {
        StatTable table = PxWebReader.readTable(bytes(ROWS));

        assertEquals(
                List.of("Region", "Tid", "ContentsCode"),
                table.dimensions().stream().map(StatDimension::code).toList());
        assertEquals(StatRole.TIME, table.dimensions().get(1).role());
        assertEquals(Known.of("31581"), table.cell("3305", "2023", "Personer"));
        assertEquals(new Missing("."), table.cell("3305", "2023", "Endring"));
        assertEquals(Known.of("1.2220"), table.cell("3305", "2024", "Endring"));
        assertEquals(new Missing(".."), table.cell("9999", "2024", "Personer"));
        assertEquals(new Missing(":"), table.cell("9999", "2024", "Endring"));
        assertEquals(Known.of("0"), table.cell("0301", "2024", "Personer"), "zero is a figure");
        assertEquals(Known.of("-0.50"), table.cell("0301", "2024", "Endring"));
        assertEquals(new Missing(null), table.cell("0301", "2023", "Personer"));
        assertEquals(
                "antall", table.dimensions().get(2).categories().get(0).unit().base());
        assertEquals(
                List.of("Before 2024 under another number"),
                table.dimensions().get(0).categories().get(0).notes());
        assertEquals(List.of("About something else"), table.structure().notes());
        assertEquals("2024-02-21T07:00:00Z", table.structure().updated());
    }

    @Test
    @DisplayName("version 1: what a table holds")
    void variables() {
        StatStructure structure = PxWebReader.readStructure(bytes("pxweb/v1-variables.json"));

        assertEquals(27, structure.cells());
        assertEquals(
                List.of(StatRole.CLASSIFICATION, StatRole.CLASSIFICATION, StatRole.METRIC, StatRole.TIME),
                structure.dimensions().stream().map(StatDimension::role).toList());
        assertEquals(
                "Konsertsal eller lokale med jevnlige musikkarrangement",
                structure.dimensions().get(1).categories().get(2).label());
    }

    @Test
    @DisplayName("version 2: figures with unit and decimals, without contact persons")
    void data() {
        StatTable table = PxWebReader.readTable(bytes("pxweb/v2-data.json"));

        assertEquals(Known.of("21.43"), table.cell("035", "Priser", "2025M01"));
        assertEquals(
                StatUnit.of("kr per liter", 2),
                table.dimensions().get(1).categories().get(0).unit());
        assertEquals("no", table.structure().language());
        assertEquals("09654", table.structure().tableId());
        assertFalse(table.toString().contains("left out"));
    }

    @Test
    @DisplayName("version 2: what a table holds, which is no table of figures")
    void metadata() {
        StatStructure structure = PxWebReader.readStructure(bytes("pxweb/v2-metadata.json"));

        assertEquals(6, structure.cells());
        assertEquals("TAB001", structure.tableId());
        assertEquals(StatRole.GEO, structure.dimensions().get(0).role());
        assertEquals(
                List.of("Break in 2001"),
                structure.dimensions().get(0).categories().get(1).notes());
        assertEquals("Stock", structure.dimensions().get(1).categories().get(0).measuringType());
        refused(
                ReaderProblemKind.SIZE_MISMATCH,
                "/value",
                () -> PxWebReader.readTable(bytes("pxweb/v2-metadata.json")));
    }

    @Test
    @DisplayName("what a table holds may be more than can be read at once, or counted")
    void largeTables() {
        StringBuilder variables = new StringBuilder();
        for (int i = 0; i < 22; i++) {
            String values = "[" + "\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"" + "]";
            variables.append(i == 0 ? "" : ",").append("{\"code\":\"" + i + "\",\"values\":" + values);
            variables.append(",\"valueTexts\":" + values + "}");
            StatStructure structure =
                    PxWebReader.readStructure(utf8("{\"title\":\"Large\",\"variables\":[" + variables + "]}"));
            assertEquals(i < 20 ? 1L << 3 * (i + 1) : Long.MAX_VALUE, structure.cells());
        }
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @DisplayName("refuses rows that do not hold together")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"31967\"|\"\"|NOT_A_NUMBER|/data/1/values/0",
                "\"31967\"|\"31 967\"|NOT_A_NUMBER|/data/1/values/0",
                "\"31967\"|\"31,967\"|NOT_A_NUMBER|/data/1/values/0",
                "\"31967\"|\"NaN\"|NOT_A_NUMBER|/data/1/values/0",
                "\"31967\"|\"1e999\"|NUMBER_OUT_OF_RANGE|/data/1/values/0",
                "\"31967\"|\"1234567890123456789012345678901234567890\"|NUMBER_OUT_OF_RANGE|/data/1/values/0",
                "\"31967\"|31967|WRONG_TYPE|/data/1/values/0",
                "\"31967\"|null|WRONG_TYPE|/data/1/values/0",
                "\"31967\", |``|BAD_ROW|/data/1/values",
                "\"9999\", \"2024\"|\"9999\"|BAD_ROW|/data/2/key",
                "\"9999\", \"2024\"|\"3305\", \"2023\"|DUPLICATE_CELL|/data/2",
                "\"code\": \"Tid\"|\"code\": \"Region\"|DUPLICATE_DIMENSION|/columns/1",
                "\"code\": \"Endring\"|\"code\": \"ContentsCode\"|DUPLICATE_DIMENSION|/columns",
                "\"type\": \"t\"|\"type\": \"x\"|UNKNOWN_DIMENSION|/columns/1/type",
                "\"data\": [|\"data\": [], \"x\": [|SIZE_MISMATCH|/data",
            })
    void hostileRows(String what, String by, ReaderProblemKind kind, String pointer) {
        String broken = text(ROWS).replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by));
        refused(kind, pointer, () -> PxWebReader.readTable(utf8(broken)));
    }

    @Test
    @DisplayName("rows whose codes would make more cells than may be are refused before there are any")
    void wideRows() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            columns.append("{\"code\":\"D").append(i).append("\",\"type\":\"d\"},");
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            String key = ("\"" + i + "\",").repeat(8);
            rows.append("{\"key\":[").append(key, 0, key.length() - 1).append("],\"values\":[\"1\"]},");
        }
        String wide = "{\"columns\":[" + columns + "{\"code\":\"C\",\"type\":\"c\"}],\"data\":["
                + rows.substring(0, rows.length() - 1) + "]}";
        refused(ReaderProblemKind.TOO_MANY_CELLS, "/data", () -> PxWebReader.readTable(utf8(wide)));
    }

    @Test
    @DisplayName("takes time in proportion to what there is to read")
    void manyParts() {
        String columns = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"code\":\"" + i + "\",\"type\":\"d\"}")
                .collect(Collectors.joining(","));
        String key = IntStream.range(0, 100_000).mapToObj(i -> "\"\"").collect(Collectors.joining(","));
        String comments = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"variable\":\"" + i + "\",\"value\":\"\",\"comment\":\"x\"}")
                .collect(Collectors.joining(","));
        byte[] json = utf8("{\"columns\":[" + columns + ",{\"code\":\"C\",\"type\":\"c\"}],\"comments\":[" + comments
                + "],\"data\":[{\"key\":[" + key + "],\"values\":[\"1\"]}]}");
        StatTable table = assertTimeout(Duration.ofSeconds(10), () -> PxWebReader.readTable(json));
        assertEquals(100_001, table.dimensions().size());
        assertEquals(
                List.of("x"), table.dimensions().get(99_999).categories().get(0).notes());
    }

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @DisplayName("refuses variables that do not hold together")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"time\": true|\"time\": \"yes\"|WRONG_TYPE|/variables/3/time",
                "\"code\": \"Tid\"|\"code\": \"Avstand1\"|DUPLICATE_DIMENSION|/variables/3",
                "\"valueTexts\"|\"other\"|MISSING_MEMBER|/variables/0",
                "\"variables\"|\"variable\"|MISSING_MEMBER|``",
            })
    void hostileVariables(String what, String by, ReaderProblemKind kind, String pointer) {
        String broken = text("pxweb/v1-variables.json").replaceFirst(what, by);
        refused(kind, pointer, () -> PxWebReader.readStructure(utf8(broken)));
    }
}

package no.ringvirkning.indicator.reader;

import static no.ringvirkning.indicator.reader.Samples.refused;
import static no.ringvirkning.indicator.reader.Samples.text;
import static no.ringvirkning.indicator.reader.Samples.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON-stat that may not be read")
class HostileJsonStatTest {

    /** Small, and with everything that can be broken. */
    private static final String GOOD = """
            {"class":"dataset","id":["A","B"],"size":[2,2],"role":{"time":["B"]},
             "dimension":{"A":{"category":{"index":["a","b"],"label":{"a":"x"},"child":{"a":["b"]},"unit":{"a":{"decimals":1}}}},
                          "B":{"category":{"index":{"c":0,"d":1}}}},
             "value":[1,2,3,4],"status":{"0":"e"}}
            """;

    @ParameterizedTest(name = "{0} → {1}: {2} {3}")
    @DisplayName("is refused with its rule and place")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,2,3,4]|[1,2,3]|SIZE_MISMATCH|/value",
                "[1,2,3,4]|[1,2,3,4,5]|SIZE_MISMATCH|/value",
                "[1,2,3,4]|[]|SIZE_MISMATCH|/value",
                "[1,2,3,4]|7|WRONG_TYPE|/value",
                "[1,2,3,4]|null|MISSING_MEMBER|``",
                "[1,2,3,4]|[1,2,true,4]|NOT_A_NUMBER|/value/2",
                "[1,2,3,4]|[1,2,[],4]|NOT_A_NUMBER|/value/2",
                "[1,2,3,4]|[1,2,\"3\",4]|NOT_A_NUMBER|/value/2",
                "[1,2,3,4]|[1,2,\"NaN\",4]|NOT_A_NUMBER|/value/2",
                "[1,2,3,4]|[1,2,\" 3,5 \",4]|NOT_A_NUMBER|/value/2",
                "[1,2,3,4]|[1,2,NaN,4]|NOT_JSON|/value/2",
                "[1,2,3,4]|[1,2,Infinity,4]|NOT_JSON|/value/2",
                "[1,2,3,4]|[1,2,03,4]|NOT_JSON|/value/2",
                "[1,2,3,4]|[1,2,1e999,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,-1E+2147483647,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,1e-999,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,0e999,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,1e38,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,1234567890123456789012345678901234567890,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,0.123456789012345678901234567890123456789,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|[1,2,1e99999999999,4]|NUMBER_OUT_OF_RANGE|/value/2",
                "[1,2,3,4]|{\"-1\":1}|BAD_POSITION|/value/-1",
                "[1,2,3,4]|{\"4\":1}|BAD_POSITION|/value/4",
                "[1,2,3,4]|{\"01\":1}|BAD_POSITION|/value/01",
                "[1,2,3,4]|{\"1.0\":1}|BAD_POSITION|/value/1.0",
                "[1,2,3,4]|{\"4294967296\":1}|BAD_POSITION|/value/4294967296",
                "[1,2,3,4]|{\"x/y~z\":1}|BAD_POSITION|/value/x~1y~0z",
                "[1,2,3,4]|{\"1\":1,\"1\":2}|DUPLICATE_MEMBER|/value/1",
                "[1,2,3,4]|{\"1\":1e999}|NUMBER_OUT_OF_RANGE|/value/1",
                "{\"0\":\"e\"}|{\"0\":\"..\"}|FIGURE_CALLED_MISSING|/value/0",
                "{\"0\":\"e\"}|\":\"|FIGURE_CALLED_MISSING|/value/0",
                "{\"0\":\"e\"}|{\"9\":\"e\"}|BAD_POSITION|/status/9",
                "{\"0\":\"e\"}|{\"0\":1}|WRONG_TYPE|/status/0",
                "{\"0\":\"e\"}|[\"e\",\"e\"]|SIZE_MISMATCH|/status",
                "{\"0\":\"e\"}|7|WRONG_TYPE|/status",
                "[2,2]|[2,3]|SIZE_MISMATCH|/dimension/B/category/index",
                "[2,2]|[2]|SIZE_MISMATCH|/size",
                "[2,2]|[2,-2]|BAD_POSITION|/size/1",
                "[2,2]|[2,0]|BAD_POSITION|/size/1",
                "[2,2]|[2,2.0]|WRONG_TYPE|/size/1",
                "[2,2]|[2,\"2\"]|WRONG_TYPE|/size/1",
                "[2,2]|[2,4294967298]|BAD_POSITION|/size/1",
                "[2,2]|[65536,65536]|TOO_MANY_CELLS|/size",
                "[2,2]|[2147483647,2147483647]|TOO_MANY_CELLS|/size",
                "[2,2]|[1000000,1]|SIZE_MISMATCH|/dimension/A/category/index",
                "[\"A\",\"B\"]|[\"A\",\"A\"]|DUPLICATE_DIMENSION|/id/1",
                "[\"A\",\"B\"]|[\"A\",\"C\"]|UNKNOWN_DIMENSION|/dimension/B",
                "[\"A\",\"B\"]|[]|SIZE_MISMATCH|/id",
                "\"id\":|\"di\":|MISSING_MEMBER|/dimension",
                "\"time\":[\"B\"]|\"time\":[\"X\"]|UNKNOWN_DIMENSION|/role/time/0",
                "\"time\":[\"B\"]|\"time\":[\"B\"],\"geo\":[\"B\"]|TWO_ROLES|/role/geo/0",
                "\"time\":[\"B\"]|\"time\":\"B\"|WRONG_TYPE|/role/time",
                "[\"a\",\"b\"]|[\"a\",\"a\"]|DUPLICATE_CATEGORY|/dimension/A/category/index/1",
                "[\"a\",\"b\"]|[\"a\",2]|WRONG_TYPE|/dimension/A/category/index/1",
                "{\"c\":0,\"d\":1}|{\"c\":0,\"d\":0}|DUPLICATE_CATEGORY|/dimension/B/category/index/d",
                "{\"c\":0,\"d\":1}|{\"c\":0,\"d\":2}|BAD_POSITION|/dimension/B/category/index/d",
                "{\"c\":0,\"d\":1}|{\"c\":-1,\"d\":1}|BAD_POSITION|/dimension/B/category/index/c",
                "{\"c\":0,\"d\":1}|{\"c\":0,\"c\":1}|DUPLICATE_MEMBER|/dimension/B/category/index/c",
                "{\"a\":\"x\"}|{\"z\":\"x\"}|UNKNOWN_CATEGORY|/dimension/A/category/label/z",
                "{\"a\":\"x\"}|{\"a\":\"\\u0000\"}|UNUSABLE_TEXT|/dimension/A/category/label/a",
                "{\"a\":\"x\"}|{\"a\":\"\\ud800\"}|UNUSABLE_TEXT|/dimension/A/category/label/a",
                "{\"a\":[\"b\"]}|{\"a\":[\"z\"]}|UNKNOWN_CATEGORY|/dimension/A/category/child/a/0",
                "{\"a\":[\"b\"]}|{\"a\":[\"b\",\"b\"]}|DUPLICATE_CATEGORY|/dimension/A/category/child/a/1",
                "{\"a\":[\"b\"]}|{\"a\":[\"a\"]}|CIRCULAR_HIERARCHY|/dimension/A/category/child",
                "{\"a\":[\"b\"]}|{\"a\":[\"b\"],\"b\":[\"a\"]}|CIRCULAR_HIERARCHY|/dimension/A/category/child",
                "\"decimals\":1|\"decimals\":-1|BAD_POSITION|/dimension/A/category/unit/a/decimals",
                "\"index\":[\"a\",\"b\"]|\"x\":0|SIZE_MISMATCH|/dimension/A/category/label",
                "\"dataset\"|\"dimension\"|UNKNOWN_CLASS|``",
                "\"dataset\"|\"collection\"|MISSING_MEMBER|``",
                "\"class\"|\"class\":1,\"class\"|DUPLICATE_MEMBER|/class",
            })
    void refusedWithRuleAndPlace(String what, String by, ReaderProblemKind kind, String pointer) {
        assertEquals(4, JsonStatReader.readTable(utf8(GOOD)).cells().size(), "what is broken was good");
        assertTrue(GOOD.contains(what));
        byte[] broken = utf8(GOOD.replace(what, by));
        ReaderProblem problem = refused(kind, pointer, () -> JsonStatReader.read(broken));
        assertFalse(problem.detail().contains("Exception"), problem.detail());
        assertFalse(problem.detail().contains("jackson"), problem.detail());
    }

    @Test
    @DisplayName("is refused when it is not one JSON text in UTF-8")
    void notJson() {
        refused(
                ReaderProblemKind.WRONG_ENCODING,
                "",
                () -> JsonStatReader.read("{\"å\":1}".getBytes(StandardCharsets.ISO_8859_1)));
        refused(
                ReaderProblemKind.WRONG_ENCODING,
                "",
                () -> JsonStatReader.read(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}));
        refused(
                ReaderProblemKind.WRONG_ENCODING,
                "",
                () -> JsonStatReader.read(GOOD.getBytes(StandardCharsets.UTF_16)));
        refused(ReaderProblemKind.NOT_JSON, "", () -> JsonStatReader.read(new byte[0]));
        refused(ReaderProblemKind.NOT_JSON, "", () -> JsonStatReader.read(utf8("  ")));
        refused(ReaderProblemKind.NOT_JSON, "", () -> JsonStatReader.read(utf8(GOOD + "{}")));
        refused(ReaderProblemKind.NOT_JSON, "", () -> JsonStatReader.read(utf8("<html>")));
        refused(ReaderProblemKind.WRONG_TYPE, "", () -> JsonStatReader.read(utf8("[" + GOOD + "]")));
        refused(ReaderProblemKind.WRONG_TYPE, "", () -> JsonStatReader.read(utf8("null")));
        refused(ReaderProblemKind.NOT_ONE_TABLE, "", () -> JsonStatReader.read(utf8("{}")));
        assertEquals(1, JsonStatReader.read(utf8("\ufeff" + GOOD)).tables().size(), "a mark before UTF-8 is allowed");
    }

    @ParameterizedTest
    @DisplayName("is refused when it ends too early, wherever")
    @ValueSource(strings = {"json-stat/all-parts.json", "json-stat/ssb-wrapped.json", "json-stat/collection.json"})
    void truncated(String name) {
        byte[] whole = utf8(text(name).strip());
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            ReaderProblem problem = assertThrows(ReaderProblem.class, () -> JsonStatReader.read(part));
            assertTrue(
                    problem.kind() == ReaderProblemKind.NOT_JSON || problem.kind() == ReaderProblemKind.WRONG_ENCODING,
                    problem.kind() + " after " + length);
        }
    }

    @Test
    @DisplayName("costs little, whatever it says its size is")
    void cheap() {
        String deep = "{\"a\":".repeat(100_000);
        String nested =
                GOOD.replace("\"status\"", "\"note\":" + "[".repeat(50_000) + "]".repeat(50_000) + ",\"status\"");
        String wide = GOOD.replace("[2,2]", "[1000,1000]").replace("[1,2,3,4]", "{\"999999\":1}");
        String digits = GOOD.replace("[1,2,3,4]", "[1,2," + "9".repeat(100_000) + ",4]");
        String exponent = GOOD.replace("[1,2,3,4]", "[1,2,9e2147483647,4]");
        assertEquals(ReaderProblemKind.TOO_LARGE, kindWithin(10_000_000, deep));
        assertEquals(ReaderProblemKind.TOO_LARGE, kindWithin(10_000_000, nested));
        assertEquals(ReaderProblemKind.SIZE_MISMATCH, kindWithin(1_000_000, wide));
        assertEquals(ReaderProblemKind.TOO_LARGE, kindWithin(10_000_000, digits));
        assertEquals(ReaderProblemKind.NUMBER_OUT_OF_RANGE, kindWithin(1_000_000, exponent));
        assertTimeout(Duration.ofSeconds(1), () -> Figures.looksLikeNumber("1" + " ".repeat(100_000) + "x"));
        assertEquals(ReaderProblemKind.TOO_LARGE, kindWithin(100, new byte[JsonText.LONGEST + 1]));
    }

    @Test
    @DisplayName("a sparse table takes the room of its figures, not of its size")
    void sparse() {
        String codes = IntStream.range(0, 1_000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        String index = "{\"category\":{\"index\":[" + codes + "]}}";
        String json = "{\"id\":[\"A\",\"B\"],\"size\":[1000,1000],\"dimension\":{\"A\":" + index + ",\"B\":" + index
                + "},\"value\":{\"999999\":1}}";
        byte[] bytes = utf8(json);
        StatTable read = JsonStatReader.readTable(bytes);
        assertEquals(1_000_000, read.cells().size());
        assertEquals(StatCell.Known.of("1"), read.cell("999", "999"));
        assertEquals(new StatCell.Missing(null), read.cell("0", "0"));
        long spent = allocated(() -> JsonStatReader.readTable(bytes));
        assertTrue(spent < 3_000_000, spent + " bytes");
    }

    @Test
    @DisplayName("the largest table is read, with a symbol for every cell")
    void largest() {
        int cells = StatTable.MOST_CELLS;
        String codes = IntStream.range(0, 1_000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        String index = "{\"category\":{\"index\":[" + codes + "]}}";
        StringBuilder json = new StringBuilder(
                "{\"id\":[\"A\",\"B\"],\"size\":[1000,1000],\"dimension\":{\"A\":" + index + ",\"B\":" + index + "}");
        json.append(",\"value\":[null").append(",null".repeat(cells - 1)).append("],\"status\":{\"0\":\":\"");
        for (int i = 1; i < cells; i++) {
            json.append(",\"").append(i).append("\":\":\"");
        }
        byte[] bytes = utf8(json.append("}}").toString());
        assertTrue(bytes.length <= JsonText.LONGEST, "it fits");
        assertEquals(new StatCell.Missing(":"), JsonStatReader.readTable(bytes).cell("999", "999"));
    }

    private static ReaderProblemKind kindWithin(long mostBytes, String json) {
        return kindWithin(mostBytes, utf8(json));
    }

    private static ReaderProblemKind kindWithin(long mostBytes, byte[] json) {
        ReaderProblemKind[] kind = new ReaderProblemKind[1];
        Runnable reading = () -> {
            try {
                JsonStatReader.read(json);
            } catch (ReaderProblem problem) {
                kind[0] = problem.kind();
            }
        };
        reading.run();
        long spent = allocated(reading);
        // The problem itself, with its stack, is 2 to 20 kB.
        assertTrue(spent < mostBytes + 30_000, kind[0] + " took " + spent + " bytes");
        return kind[0];
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

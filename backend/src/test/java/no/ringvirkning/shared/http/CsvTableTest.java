package no.ringvirkning.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table in CSV")
class CsvTableTest {

    /** A row as a list has it. */
    record Row(String text, BigDecimal number, List<String> list) {}

    private static String second(boolean excel, Row row) {
        String table = new CsvTable(StrictJson.configure(new ObjectMapper()), excel, Optional.empty())
                .write(Row.class, List.of(row));
        return table.substring(table.indexOf("\r\n") + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    @DisplayName("runs no formula, in either kind, in a text or in a list")
    void formula(String text) {
        for (boolean excel : new boolean[] {false, true}) {
            String separator = excel ? ";" : ",";
            String row = second(excel, new Row(text, BigDecimal.ONE, List.of(text, "b")));
            boolean quoted = text.contains("\r") || text.contains("\n");
            String quote = quoted ? "\"" : "";
            assertEquals(
                    quote + "'" + text + quote + separator + "1" + separator + quote + "'" + text + "|b" + quote
                            + "\r\n",
                    row);
        }
    }

    @Test
    @DisplayName("keeps numbers numbers, negative ones too, and quotes what would break a line")
    void plain() {
        assertEquals(
                "\"a,\"\"b\"\"\",-1.25,c\r\n",
                second(false, new Row("a,\"b\"", new BigDecimal("-1.25"), List.of("c"))));
        assertEquals("\"a;b\";-1,25;c\r\n", second(true, new Row("a;b", new BigDecimal("-1.25"), List.of("c"))));
    }
}

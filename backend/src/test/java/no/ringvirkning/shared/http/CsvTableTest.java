package no.ringvirkning.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.shared.Language;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.Qualifier;
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

    /** A row with an amount, as an export has it. */
    record Paid(Money money) {}

    @ParameterizedTest
    @ValueSource(strings = {"2000000", "2000000.0", "2000000.00", "2E6", "2000000.000"})
    @DisplayName("shows every øre of an amount, however it was written, in either kind and in one language")
    void money(String amount) throws Exception {
        ObjectMapper json = StrictJson.configure(new ObjectMapper());
        Paid paid = new Paid(new Money(new BigDecimal(amount), "NOK", Qualifier.CIRCA, null));
        for (Optional<Language> language : List.of(Optional.<Language>empty(), Optional.of(Language.NN))) {
            assertEquals(
                    "money.amount,money.currency,money.qualifier,money.priceYear\r\n2000000.00,NOK,CIRCA,\r\n",
                    new CsvTable(json, false, language).write(Paid.class, List.of(paid)));
            assertEquals(
                    "\uFEFFmoney.amount;money.currency;money.qualifier;money.priceYear\r\n2000000,00;NOK;CIRCA;\r\n",
                    new CsvTable(json, true, language).write(Paid.class, List.of(paid)));
        }
        String text = "{\"money\":{\"amount\":2000000.00,\"currency\":\"NOK\",\"qualifier\":\"CIRCA\"}}";
        assertEquals(text, json.writeValueAsString(paid));
        assertEquals(
                text, json.writeValueAsString(ChosenLanguage.reduce(json.valueToTree(paid), Language.NB)), "in a tree");
        assertEquals(text, json.writeValueAsString(json.readTree(text)), "read and written as a tree");
    }
}

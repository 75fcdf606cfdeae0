package no.ringvirkning.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ringvirkning.shared.http.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {

    private static final ObjectMapper JSON = StrictJson.configure(new ObjectMapper());
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** The names of what is wrong with a value. */
    private static Set<String> wrong(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }

    private static String json(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static @Nullable LocalDate dayOrNone(@Nullable String text) {
        return text == null ? null : day(text);
    }

    private static PartialDate date(String first, DatePrecision precision) {
        return new PartialDate(day(first), precision, false);
    }

    @Nested
    @DisplayName("A text in several languages")
    class Texts {

        @ParameterizedTest
        @CsvSource({
            "b, n, e, NB, b", "b, n, e, NN, n", "b, n, e, EN, e",
            " , n, e, NB, n", "b,  , e, NN, b", "b, n,  , EN, b",
            " ,  , e, NB, e", " ,  , e, NN, e", " , n,  , EN, n",
            "b,  ,  , NN, b", "b,  ,  , EN, b", " , n,  , NB, n",
        })
        @DisplayName("is read in the language wanted, else in the one its readers understand best")
        void fallsBack(@Nullable String nb, @Nullable String nn, @Nullable String en, Language wanted, String read) {
            assertEquals(read, new LocalizedText(nb, nn, en).in(wanted));
        }

        @Test
        @DisplayName("has at least one language, and none that is empty or longer than 10,000")
        void limits() {
            assertEquals(Set.of("present"), wrong(new LocalizedText(null, null, null)));
            assertEquals(Set.of("nn"), wrong(new LocalizedText("b", "", null)));
            assertEquals(Set.of(), wrong(new LocalizedText(null, null, "x".repeat(10_000))));
            assertEquals(Set.of("en", "nb"), wrong(new LocalizedText("x".repeat(10_001), null, "x".repeat(10_001))));
        }

        @Test
        @DisplayName("names in JSON only the languages it has, and knows no other")
        void json() throws Exception {
            assertEquals("{\"nb\":\"Mål\"}", ValueTypesTest.json(LocalizedText.nb("Mål")));
            assertEquals(new LocalizedText(null, "Mål", null), JSON.readValue("{\"nn\":\"Mål\"}", LocalizedText.class));
            assertRefused("{\"nb\":\"Mål\",\"se\":\"Ulbmil\"}", LocalizedText.class);
            assertRefused("{\"nb\":1}", LocalizedText.class);
        }
    }

    @Nested
    @DisplayName("A date as exactly as it is known")
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "2020-05-08, DAY, 2020-05-08",
            "2020-02-01, MONTH, 2020-02-29",
            "2021-02-01, MONTH, 2021-02-28",
            "2100-02-01, MONTH, 2100-02-28",
            "2020-12-01, MONTH, 2020-12-31",
            "2016-03-01, SEASON, 2016-05-31",
            "2019-12-01, SEASON, 2020-02-29",
            "2020-12-01, SEASON, 2021-02-28",
            "2013-01-01, YEAR, 2013-12-31",
            "2024-01-01, YEAR, 2024-12-31",
        })
        @DisplayName("lies between its first day and its last")
        void ends(String first, DatePrecision precision, String last) {
            PartialDate date = date(first, precision);
            assertEquals(day(first), date.earliest());
            assertEquals(day(last), date.latest());
            assertEquals(Set.of(), wrong(date));
        }

        @ParameterizedTest
        @CsvSource({"2020-02-02, MONTH", "2016-03-31, SEASON", "2013-01-02, YEAR", "2013-02-01, YEAR"})
        @DisplayName("starts on the first day of its month, season or year")
        void aligned(String first, DatePrecision precision) {
            assertEquals(Set.of("aligned"), wrong(date(first, precision)));
        }

        @Test
        @DisplayName("needs a day and a precision; circa is false unless said")
        void parts() throws Exception {
            assertEquals(Set.of("date", "precision"), wrong(new PartialDate(null, null, null)));
            PartialDate read = JSON.readValue("{\"date\":\"2013-01-01\",\"precision\":\"YEAR\"}", PartialDate.class);
            assertEquals(PartialDate.year(2013), read);
            assertEquals("{\"date\":\"2013-01-01\",\"precision\":\"YEAR\",\"circa\":false}", json(read));
            assertRefused("{\"date\":\"2013\",\"precision\":\"YEAR\"}", PartialDate.class);
            assertRefused("{\"date\":\"2013-02-29\",\"precision\":\"DAY\"}", PartialDate.class);
        }
    }

    @Nested
    @DisplayName("A period between two partial dates")
    class Periods {

        private final PartialPeriod period =
                new PartialPeriod(date("2016-03-01", DatePrecision.SEASON), PartialDate.year(2020));

        @ParameterizedTest
        @CsvSource({
            "2016-02-29, false",
            "2016-03-01, true",
            "2018-06-15, true",
            "2020-12-31, true",
            "2021-01-01, false",
        })
        @DisplayName("contains every day it can reach, both ends included")
        void contains(String day, boolean contained) {
            assertEquals(contained, period.contains(day(day)));
        }

        @Test
        @DisplayName("is open where an end is absent")
        void open() {
            assertTrue(new PartialPeriod(null, null).contains(LocalDate.MIN));
            assertTrue(new PartialPeriod(period.from(), null).contains(LocalDate.MAX));
            assertFalse(new PartialPeriod(period.from(), null).contains(day("2016-02-29")));
            assertFalse(new PartialPeriod(null, period.to()).contains(day("2021-01-01")));
        }

        @Test
        @DisplayName("ends after it starts, as far as the dates are known")
        void ordered() {
            PartialDate may = PartialDate.day(day("2020-05-08"));
            assertEquals(Set.of(), wrong(period));
            assertEquals(Set.of(), wrong(new PartialPeriod(may, may)));
            assertEquals(Set.of(), wrong(new PartialPeriod(may, PartialDate.year(2020))), "may end later in that year");
            assertEquals(Set.of("ordered"), wrong(new PartialPeriod(may, PartialDate.year(2019))));
            assertEquals(Set.of("ordered"), wrong(new PartialPeriod(PartialDate.year(2021), may)));
            assertEquals(Set.of("to.aligned"), wrong(new PartialPeriod(null, date("2020-05-08", DatePrecision.YEAR))));
        }
    }

    @Nested
    @DisplayName("The days on which something holds")
    class Validities {

        @ParameterizedTest
        @CsvSource({
            "2019-12-31, false",
            "2020-01-01, true",
            "2023-12-31, true",
            "2024-01-01, false",
        })
        @DisplayName("begin with the first and end before the last")
        void halfOpen(String day, boolean contained) {
            assertEquals(contained, new Validity(day("2020-01-01"), day("2024-01-01")).contains(day(day)));
            assertTrue(Validity.ALWAYS.contains(day(day)));
        }

        @ParameterizedTest
        @CsvSource({
            "2016-01-01, 2020-01-01, false",
            "2016-01-01, 2020-01-02, true",
            "2021-01-01, 2022-01-01, true",
            "2023-12-31, 2030-01-01, true",
            "2024-01-01, 2030-01-01, false",
            "          , 2020-01-01, false",
            "2024-01-01,           , false",
            "2023-12-31,           , true",
            "          ,           , true",
        })
        @DisplayName("overlap others when some day lies in both, whichever is asked")
        void overlap(@Nullable String from, @Nullable String to, boolean overlap) {
            Validity one = new Validity(day("2020-01-01"), day("2024-01-01"));
            Validity other = new Validity(dayOrNone(from), dayOrNone(to));
            assertEquals(overlap, one.overlaps(other));
            assertEquals(overlap, other.overlaps(one));
            assertTrue(Validity.ALWAYS.overlaps(other) && other.overlaps(Validity.ALWAYS));
        }

        @Test
        @DisplayName("are at least one")
        void ordered() {
            LocalDate day = day("2020-01-01");
            assertEquals(Set.of("ordered"), wrong(new Validity(day, day)));
            assertEquals(Set.of("ordered"), wrong(new Validity(day, day.minusDays(1))));
            assertEquals(Set.of(), wrong(new Validity(day, day.plusDays(1))));
            assertEquals(Validity.ALWAYS, Validity.orAlways(null));
        }
    }

    @Nested
    @DisplayName("A quantity")
    class Quantities {

        private Quantity of(String value, String unit) {
            return new Quantity(new BigDecimal(value), unit, Qualifier.MORE_THAN, "mer enn 1.200");
        }

        @Test
        @DisplayName("has at most 14 digits before the point and six behind, a unit and a reservation")
        void limits() {
            assertEquals(Set.of(), wrong(of("99999999999999.999999", "kr")));
            assertEquals(Set.of("value"), wrong(of("0.0000001", "kr")));
            assertEquals(Set.of("value"), wrong(of("100000000000000", "kr")));
            assertEquals(Set.of("unit"), wrong(of("1", "")));
            assertEquals(Set.of("unit"), wrong(of("1", "x".repeat(61))));
            assertEquals(Set.of("value", "unit", "qualifier"), wrong(new Quantity(null, null, null, null)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1200", "0.1", "0.10", "-0.000001", "99999999999999.999999", "12345678901234.123456"})
        @DisplayName("is exact in JSON, digit by digit")
        void exact(String number) throws Exception {
            Quantity quantity = of(number, "ansatte");
            String text = json(quantity);
            assertTrue(text.startsWith("{\"value\":" + number + ","), text);
            assertEquals(quantity, JSON.readValue(text, Quantity.class));
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("keeps the reservation of its source")
        void keepsQualifier(Qualifier qualifier) throws Exception {
            Quantity quantity = new Quantity(BigDecimal.TEN, "ansatte", qualifier, null);
            String text = json(quantity);
            assertEquals("{\"value\":10,\"unit\":\"ansatte\",\"qualifier\":\"" + qualifier + "\"}", text);
            assertEquals(quantity, JSON.readValue(text, Quantity.class));
        }
    }

    @Nested
    @DisplayName("Money")
    class Amounts {

        private Money of(String amount, String currency) {
            return new Money(new BigDecimal(amount), currency, Qualifier.CIRCA, null);
        }

        @Test
        @DisplayName("is exact to the øre and not finer, with at most 16 digits before the point")
        void decimals() {
            assertEquals(Set.of(), wrong(of("2000000", "NOK")));
            assertEquals(Set.of(), wrong(of("0.10", "NOK")));
            assertEquals(Set.of(), wrong(of("9999999999999999.99", "NOK")));
            assertEquals(Set.of("amount"), wrong(of("0.101", "NOK")));
            assertEquals(Set.of("amount"), wrong(of("10000000000000000", "NOK")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "kr", "nok", "NOKK", "NO1", "NOK "})
        @DisplayName("names its currency in three capital letters")
        void currency(String currency) {
            assertEquals(Set.of(), wrong(of("1", "EUR")));
            assertEquals(Set.of("currency"), wrong(of("1", currency)));
        }

        @Test
        @DisplayName("needs amount, currency and reservation")
        void parts() {
            assertEquals(Set.of("amount", "currency", "qualifier"), wrong(new Money(null, null, null, null)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.10", "0.1", "2000000", "2E6", "2000000.00", "-0.01", "0", "9999999999999999.99"})
        @DisplayName("has two decimals however it was written, and comes back from JSON as it went, digit by digit")
        void exact(String amount) throws Exception {
            Money money = of(amount, "NOK");
            String text = json(money);
            String written = new BigDecimal(amount).setScale(2).toPlainString();
            assertEquals("{\"amount\":" + written + ",\"currency\":\"NOK\",\"qualifier\":\"CIRCA\"}", text);
            assertEquals(money, JSON.readValue(text, Money.class));
            assertEquals(of(written, "NOK"), money);
            // What was kept as a document, as in the ledger, is the same to the last zero.
            assertEquals(text, JSON.writeValueAsString(JSON.readTree(text)));
            assertEquals(money, JSON.treeToValue(JSON.readTree(text), Money.class));
        }

        @Test
        @DisplayName("is neither rounded nor written out when it is too fine or too large, but refused")
        void refusedNotMended() {
            for (String amount : List.of("0.005", "1.999", "1E999999999", "1E-999999999")) {
                assertEquals(new BigDecimal(amount), of(amount, "NOK").amount());
                assertEquals(Set.of("amount"), wrong(of(amount, "NOK")));
            }
        }

        @Test
        @DisplayName("says in which year's prices it is, when it does, and is never a text")
        void form() throws Exception {
            Money money = new Money(new BigDecimal("1.50"), "NOK", Qualifier.UP_TO, 2015);
            String text = "{\"amount\":1.50,\"currency\":\"NOK\",\"qualifier\":\"UP_TO\",\"priceYear\":2015}";
            assertEquals(text, json(money));
            assertEquals(money, JSON.readValue(text, Money.class));
            assertRefused(text.replace("1.50", "\"1.50\""), Money.class);
            assertRefused(text.replace("2015", "2015.5"), Money.class);
        }
    }

    private static void assertRefused(String json, Class<?> type) {
        assertThrows(JsonProcessingException.class, () -> JSON.readValue(json, type));
    }
}

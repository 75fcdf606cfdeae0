package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.engine.value.Years;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period")
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019, YEAR, 2019-01-01, 2019-12-31, 2020, 2018",
        "2019-H1, HALF, 2019-01-01, 2019-06-30, 2019-H2, 2018-H2",
        "2019-H2, HALF, 2019-07-01, 2019-12-31, 2020-H1, 2019-H1",
        "2019-Q1, QUARTER, 2019-01-01, 2019-03-31, 2019-Q2, 2018-Q4",
        "2019-Q4, QUARTER, 2019-10-01, 2019-12-31, 2020-Q1, 2019-Q3",
        "2020-02, MONTH, 2020-02-01, 2020-02-29, 2020-03, 2020-01",
        "2019-12, MONTH, 2019-12-01, 2019-12-31, 2020-01, 2019-11",
        "2020-02-29, DAY, 2020-02-29, 2020-02-29, 2020-03-01, 2020-02-28",
        "0999, YEAR, 0999-01-01, 0999-12-31, 1000, 0998"
    })
    @DisplayName("is its text, its days, and its neighbours")
    void text(String text, Frequency frequency, LocalDate first, LocalDate last, String next, String previous) {
        Period period = Period.parse(text);
        assertEquals(new Period(frequency, first), period);
        assertEquals(period, Period.read(text).orElseThrow());
        assertEquals(text, period.toString());
        assertEquals(last, period.lastDay());
        assertEquals(next, period.next().toString());
        assertEquals(previous, period.previous().toString());
        assertEquals(period, Period.containing(last, frequency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "2019-",
                "2019-H0",
                "2019-H3",
                "2019-Q5",
                "2019-13",
                "2019-00",
                "02019",
                "2019-02-30",
                "2019-1-1",
                "2019-W07",
                " 2019",
                "2019\n",
                "2019-02-29",
                "2019-1",
                "2019-07-01T00",
                "-2019",
                "20190701",
                "0000",
                "2019 ",
                "２０１９"
            })
    @DisplayName("is refused when it is none")
    void none(String text) {
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
        assertTrue(Period.read(text).isEmpty());
    }

    @Test
    @DisplayName("begins where periods of its frequency begin")
    void aligned() {
        assertThrows(IllegalArgumentException.class, () -> new Period(Frequency.QUARTER, LocalDate.of(2019, 2, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Period(Frequency.MONTH, LocalDate.of(2019, 2, 2)));
        assertThrows(IllegalArgumentException.class, () -> Period.year(9999).next());
    }

    @Test
    @DisplayName("of another frequency is not compared, counted to, or taken into a series")
    void otherFrequency() {
        Period year = Period.year(2019);
        Period month = Period.parse("2019-01");
        assertThrows(IllegalArgumentException.class, () -> year.compareTo(month));
        assertThrows(IllegalArgumentException.class, () -> year.until(month));
        assertThrows(IllegalArgumentException.class, () -> Series.of(Frequency.YEAR, Map.of(month, Figure.known(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Series.empty(Frequency.YEAR).at(month));
    }

    @Test
    @DisplayName("is so many years from another, in exact parts")
    void years() {
        assertEquals(new Years(5, 1), Years.between(Period.year(2015), Period.year(2020)));
        assertEquals(new Years(7, 12), Years.between(Period.parse("2019-11"), Period.parse("2020-06")));
        assertEquals(new Years(366 + 1, 366), Years.between(Period.parse("2019-01-01"), Period.parse("2020-01-02")));
        assertThrows(IllegalArgumentException.class, () -> Years.between(Period.year(2020), Period.year(2019)));
    }
}

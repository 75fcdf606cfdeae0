package no.ringvirkning.indicator.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import no.ringvirkning.indicator.Frequency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period")
class ReportingPeriodTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("is read, written and followed by the next")
    @CsvSource({
        "2019, YEAR, 2019-01-01, 2020",
        "0001, YEAR, 0001-01-01, 0002",
        "2019-H1, HALF, 2019-01-01, 2019-H2",
        "2019-H2, HALF, 2019-07-01, 2020-H1",
        "2019-Q1, QUARTER, 2019-01-01, 2019-Q2",
        "2019-Q4, QUARTER, 2019-10-01, 2020-Q1",
        "2019-12, MONTH, 2019-12-01, 2020-01",
        "2024-02-29, DAY, 2024-02-29, 2024-03-01"
    })
    void written(String text, Frequency frequency, LocalDate first, String next) {
        ReportingPeriod period = ReportingPeriod.parse(text).orElseThrow();
        assertEquals(new ReportingPeriod(frequency, first), period);
        assertEquals(text, period.text());
        assertEquals(next, period.next().text());
        assertEquals(
                period, ReportingPeriod.of(frequency, period.next().firstDay().minusDays(1)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is none when it is written otherwise")
    @ValueSource(
            strings = {
                "",
                "19",
                "0000",
                "02019",
                "2019-",
                "2019-H0",
                "2019-H3",
                "2019-Q0",
                "2019-Q5",
                "2019-00",
                "2019-13",
                "2019-1",
                "2019-02-29",
                "2019-02-30",
                "2019-1-1",
                "2019-W07",
                " 2019",
                "2019 ",
                "2019\n",
                "２０１９"
            })
    void none(String text) {
        assertTrue(ReportingPeriod.parse(text).isEmpty());
    }

    @Test
    @DisplayName("comes before those that begin later")
    void order() {
        assertTrue(year(2019).compareTo(year(2020)) < 0);
        assertTrue(year(2019).compareTo(year(2019)) == 0);
    }

    private static ReportingPeriod year(int year) {
        return ReportingPeriod.of(Frequency.YEAR, LocalDate.of(year, 6, 1));
    }
}
